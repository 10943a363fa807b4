import type { Figure } from '../domain/figures/figure.ts';
import { formatFigure, formatNumber } from '../domain/figures/format.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { type Area, type EthnicGroup, ethnicGroups } from '../domain/places/area.ts';
import { formatPeriod } from '../domain/time/period.ts';
import { findArea } from '../reference/areas/index.ts';
import type { Check, CheckContext } from './context.ts';
import { figurePlace } from './place.ts';

/** Numbers this near to those of the Census are those of the Census, changed a little so that nobody is known by them. */
const sameSource = 0.005;
/** A group of residents does not grow or shrink faster in a year, nor do estimates of it differ by more. */
const yearly = 0.06;

const censusYear = 2021;

/**
 * Residents by ethnic group are those of the area: as the Census 2021 counted them, or an estimate that has moved on from
 * it no faster than populations do. Where all other groups are those of the Census itself, so is each.
 */
export const checkResidents: Check = (context) =>
  [...residentsByPeriod(context)].flatMap((figures) => {
    const area = findArea(figures[0]?.place.name ?? '');
    return area === undefined ? [] : held(figures, area);
  });

/** Figures that count residents by ethnicity, of one measure and period together. */
function residentsByPeriod({ measures, figures, month }: CheckContext) {
  const counting = [...measures.values()].filter(
    ({ unit, by }) => unit.kind === 'count' && unit.one === 'resident' && by.length === 1,
  );
  const known = counting
    .flatMap(({ id }) => figures.ofMeasure(id))
    .filter(({ value, period }) => value !== null && period.end <= month.end);
  return Map.groupBy(known, ({ measure, period }) => `${measure} ${period.id}`).values();
}

function held(figures: readonly Figure[], { population2021, name }: Area): readonly Finding[] {
  const compared = figures.flatMap((figure) => {
    const code = figure.dimensions[0]?.code ?? '';
    const census = isGroup(code) ? population2021[code] : undefined;
    const value = figure.value ?? 0;
    return census === undefined ? [] : [{ figure, census, off: Math.abs(value / census - 1) }];
  });
  const same = compared.filter(({ off }) => off <= sameSource).length;
  const isCensus = same * 2 > compared.length;
  return compared.flatMap(({ figure, census, off }) => {
    const years = Math.max(1, Math.abs(Number(figure.period.end.slice(0, 4)) - censusYear));
    if (off <= (isCensus ? sameSource : yearly * years)) return [];
    return [tell(figure, census, name, isCensus)];
  });
}

function isGroup(code: string): code is EthnicGroup {
  return ethnicGroups.some((group) => group === code);
}

function tell(figure: Figure, census: number, area: string, isCensus: boolean): Finding {
  const group = figure.dimensions[0]?.label ?? '';
  const beside = isCensus ? ', and the other groups are as it counted them' : '';
  return {
    code: 'residents-unlike-census',
    severity: 'warning',
    place: figurePlace(figure),
    says: `${formatFigure(figure)} residents (${group}) are given for ${formatPeriod(figure.period)}; the Census 2021 counted ${formatNumber(census, 0)} in ${area}${beside}`,
    fix: 'Ask the force of which area, year and source its residents are. If they are right, say in a public note where they come from.',
    about: [figure.id],
  };
}
