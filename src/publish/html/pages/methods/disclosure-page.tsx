import { formatNumber, formatValue } from '../../../../domain/figures/format.ts';
import type { Page } from '../../page.ts';
import { Worked } from '../../parts/method/worked.tsx';
import type { SiteIndex } from '../../site-index.ts';
import { type MethodPart, methodPage } from './method-page.tsx';
import type { WorkedExample } from './worked-example.ts';

type PartId = keyof SiteIndex['words']['methods']['disclosure']['parts'];

/** What is hidden in tables about people, and how it is proved that it cannot be worked out. */
export function disclosurePage(site: SiteIndex): Page {
  const { page, parts } = site.words.methods.disclosure;
  const part = (id: PartId, example?: (of: SiteIndex) => WorkedExample): MethodPart => ({
    id,
    words: parts[id],
    ...(example && {
      content: (context) => <Worked example={example(site)} context={context} />,
    }),
  });
  return methodPage(site, {
    id: 'disclosure',
    words: page,
    parts: [
      part('why'),
      part('secondary', oneHidden),
      part('percentages', disguised),
      part('proof', twoHidden),
    ],
  });
}

/** A row of a table, made up: a real one would give away what it hides. */
const row = { total: 40, shown: [21, 16], shownOfTwo: [21] } as const;
const whole = (value: number): string => formatNumber(value, 0);

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function oneHidden(site: SiteIndex): WorkedExample {
  const words = site.words.methods.disclosure.examples;
  const left = row.total - sumOf(row.shown);
  return {
    origin: { kind: 'made' },
    steps: [
      { says: words.total, sum: whole(row.total) },
      { says: words.others, sum: row.shown.map(whole).join(', ') },
      {
        says: words.left,
        sum: `${whole(row.total)} − ${row.shown.map(whole).join(' − ')} = ${whole(left)}`,
      },
    ],
    result: words.told,
  };
}

function disguised(site: SiteIndex): WorkedExample {
  const words = site.words.methods.disclosure.examples;
  const base = 15;
  const shown = formatValue((100 * 1) / base, { kind: 'percentage' }, 2);
  return {
    origin: { kind: 'made' },
    steps: [
      { says: words.share, sum: `${shown}; ${whole(base)}` },
      { says: words.product, sum: `${shown} × ${whole(base)} = ${whole(1)}` },
    ],
    result: words.disguise,
  };
}

function twoHidden(site: SiteIndex): WorkedExample {
  const words = site.words.methods.disclosure.examples;
  const left = row.total - sumOf(row.shownOfTwo);
  return {
    origin: { kind: 'made' },
    steps: [
      {
        says: words.row,
        sum: `${whole(row.total)} − ${row.shownOfTwo.map(whole).join(' − ')} = ${whole(left)}`,
      },
      { says: words.least, sum: whole(1) },
      { says: words.most, sum: `${whole(left)} − ${whole(1)} = ${whole(left - 1)}` },
    ],
    result: words.span(whole(1), whole(left - 1), whole(left - 1)),
  };
}
