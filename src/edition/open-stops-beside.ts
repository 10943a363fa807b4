import { describeDifferences } from '../domain/claims/describe-differences.ts';
import type { Figure } from '../domain/figures/figure.ts';
import type { FigureIndex } from '../domain/figures/figure-index.ts';
import { formatFigure, formatNumber, formatSigned } from '../domain/figures/format.ts';
import { total } from '../domain/measures/group.ts';
import type { BesideRow, OpenBeside } from '../domain/open-data/open-beside.ts';
import type { StopCounts } from '../domain/stops/counts/stop-counts.ts';
import { formatPeriod, type Period } from '../domain/time/period.ts';
import { stopsCounterpart } from '../reference/open-counterparts.ts';

/**
 * The force’s return of stops by self-defined ethnicity beside the open records of the same months, for
 * every period of the return that the open records cover.
 */
export function openStopsBeside(
  stops: StopCounts | null,
  figures: FigureIndex,
): readonly [string, OpenBeside][] {
  if (stops === null) return [];
  const { own, notStated, why } = stopsCounterpart;
  const covered = figures.ofMeasure(own).filter(({ period }) => covers(stops, period));
  if (covered.length === 0) return [];
  const compared = covered.map((figure) => {
    const code = figure.dimensions[0]?.code ?? total;
    const codes = code === notStated ? [notStated, 'blank'] : [code];
    return { figure, open: countOf(stops, figure.period, code === total ? null : codes) };
  });
  const rows = compared.map(({ figure, open }) => rowOf(figure, open));
  const differences = compared.map(({ figure, open }) =>
    figure.value === null ? null : open - figure.value,
  );
  const says = describeDifferences(differences, true);
  return [[own, { months: null, same: true, rows, says, why }]];
}

function covers({ from, to }: StopCounts, { kind, start, end }: Period): boolean {
  return kind !== 'day' && from <= start.slice(0, 7) && end.slice(0, 7) <= to;
}

/** Searches in the months of a period, of all or of those whose self-defined ethnicity has one of the codes. */
function countOf(stops: StopCounts, period: Period, codes: readonly string[] | null): number {
  const first = period.start.slice(0, 7);
  const last = period.end.slice(0, 7);
  const inPeriod = stops.values.month.map(({ code }) => first <= code && code <= last);
  const inGroup = stops.values.self.map(({ code }) => codes === null || codes.includes(code));
  const { month, self } = stops.columns;
  return stops.searches.reduce((sum, searches, row) => {
    const counted = inPeriod[month[row] ?? -1] === true && inGroup[self[row] ?? -1] === true;
    return counted ? sum + searches : sum;
  }, 0);
}

function rowOf(figure: Figure, open: number): BesideRow {
  const group = figure.dimensions.map(({ label }) => label).join(', ');
  return {
    label: `${group}, ${formatPeriod(figure.period)}`,
    own: figure.id,
    ownText: formatFigure(figure),
    open: null,
    openText: formatNumber(open, 0),
    difference: figure.value === null ? '' : formatSigned(open - figure.value, 0),
  };
}
