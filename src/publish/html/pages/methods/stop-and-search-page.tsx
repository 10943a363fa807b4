import { formatNumber, formatValue } from '../../../../domain/figures/format.ts';
import type { Exposed } from '../../../../domain/statistics/exposed.ts';
import { ratioBounds } from '../../../../domain/statistics/ratio-bounds.ts';
import { logRatioInterval } from '../../../../domain/statistics/ratio-interval.ts';
import type { Page } from '../../page.ts';
import { Worked } from '../../parts/method/worked.tsx';
import type { SiteIndex } from '../../site-index.ts';
import { type MethodPart, methodPage } from './method-page.tsx';
import { type StoppedGroup, stopsOf } from './stop-example.ts';
import type { WorkedExample } from './worked-example.ts';

type PartId = keyof SiteIndex['words']['methods']['stopAndSearch']['parts'];

/** How searches are compared, what the totals leave out, and what the numbers cannot show. */
export function stopAndSearchPage(site: SiteIndex): Page {
  const { page, parts } = site.words.methods.stopAndSearch;
  const part = (id: PartId, example?: (of: SiteIndex) => WorkedExample): MethodPart => ({
    id,
    words: parts[id],
    ...(example && {
      content: (context) => <Worked example={example(site)} context={context} />,
    }),
  });
  return methodPage(site, {
    id: 'stop-and-search',
    words: page,
    parts: [
      part('rate', rateExample),
      part('ratio', ratioExample),
      part('total', totalExample),
      part('not-stated', boundsExample),
      part('few-residents'),
      part('bases'),
      part('open-records'),
      part('found'),
      part('cautions'),
    ],
  });
}

const two = (value: number): string => formatNumber(value, 2);
/** As many places as a sum needs for a reader with a calculator to come out at the same. */
const four = (value: number): string => formatNumber(value, 4);
const whole = (value: number): string => formatNumber(value, 0);

function rateOf({ stops, residents }: StoppedGroup): number {
  return (1000 * stops) / residents;
}

function rateSum(group: StoppedGroup): string {
  return `${whole(group.stops)} ÷ ${whole(group.residents)} × 1,000 = ${four(rateOf(group))}`;
}

function rateExample(site: SiteIndex): WorkedExample {
  const { group, white, origin } = stopsOf(site);
  const words = site.words.methods.stopAndSearch.examples;
  return {
    origin,
    steps: [group, white].map((each) => ({ says: words.rate(each.label), sum: rateSum(each) })),
    result: words.rateResult(group.label, two(rateOf(group))),
  };
}

function ratioExample(site: SiteIndex): WorkedExample {
  const { group, white, origin } = stopsOf(site);
  const words = site.words.methods.stopAndSearch.examples;
  const ratio = rateOf(group) / rateOf(white);
  const interval = logRatioInterval(group.stops, group.residents, white.stops, white.residents);
  const range = (places: number): string =>
    [interval?.low ?? 0, interval?.high ?? 0].map((end) => formatNumber(end, places)).join(' to ');
  return {
    origin,
    steps: [
      { says: words.ratio, sum: `${four(rateOf(group))} ÷ ${four(rateOf(white))} = ${two(ratio)}` },
      { says: words.range, sum: range(3) },
    ],
    result: words.ratioResult(group.label, formatNumber(ratio, 1), range(1)),
  };
}

function totalExample(site: SiteIndex): WorkedExample {
  const { all, white, notStated, totalOrigin: origin } = stopsOf(site);
  const words = site.words.methods.stopAndSearch.examples;
  const stated = { ...all, stops: all.stops - notStated };
  const against = (group: StoppedGroup): string =>
    `${rateSum(group)}; ${four(rateOf(group))} ÷ ${four(rateOf(white))} = ${two(rateOf(group) / rateOf(white))}`;
  const ratio = (group: StoppedGroup): string => formatNumber(rateOf(group) / rateOf(white), 1);
  return {
    origin,
    steps: [
      {
        says: words.share,
        sum: `${whole(notStated)} ÷ ${whole(all.stops)} = ${formatValue((100 * notStated) / all.stops, { kind: 'percentage' }, 1)}`,
      },
      { says: words.asPrinted, sum: against(all) },
      { says: words.likeForLike, sum: against(stated) },
    ],
    result: words.totalResult(ratio(stated), ratio(all)),
  };
}

function boundsExample(site: SiteIndex): WorkedExample {
  const { group, white, notStated, origin } = stopsOf(site);
  const words = site.words.methods.stopAndSearch.examples;
  const exposed = ({ stops, residents }: StoppedGroup): Exposed => ({
    events: stops,
    exposure: residents,
  });
  const bounds = ratioBounds(exposed(group), exposed(white), notStated);
  const [least, most] = [two(bounds?.least ?? 0), two(bounds?.most ?? 0)];
  const over = ({ stops, residents }: StoppedGroup, more: string): string =>
    `(${more === '' ? whole(stops) : `(${whole(stops)}${more})`} ÷ ${whole(residents)})`;
  const unknown = ` + ${whole(notStated)}`;
  return {
    origin,
    steps: [
      { says: words.least, sum: `${over(group, '')} ÷ ${over(white, unknown)} = ${least}` },
      {
        says: words.most(group.label),
        sum: `${over(group, unknown)} ÷ ${over(white, '')} = ${most}`,
      },
    ],
    result: words.boundsResult(least, most),
  };
}
