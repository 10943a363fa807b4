import { describeDifferences } from '../domain/claims/describe-differences.ts';
import type { Figure } from '../domain/figures/figure.ts';
import type { FigureIndex } from '../domain/figures/figure-index.ts';
import { formatFigure, formatNumber, formatSigned } from '../domain/figures/format.ts';
import { total } from '../domain/measures/group.ts';
import type { BesideRow, OpenBeside } from '../domain/open-data/open-beside.ts';
import type { Coverage, OpenData } from '../domain/open-data/open-data.ts';
import type { Text } from '../domain/statements/statement.ts';
import type { StopCounts } from '../domain/stops/counts/stop-counts.ts';
import type { Period } from '../domain/time/period.ts';
import { stopsCounterpart } from '../reference/open-counterparts.ts';

/**
 * The force’s return of stops by self-defined ethnicity beside the open records of the same months, for
 * every period of the return that the open records cover. A period with a month that is not whole has no
 * number of theirs, so that a failure of supply is no difference between the two.
 */
export function openStopsBeside(
  openData: OpenData | null,
  figures: FigureIndex,
): readonly [string, OpenBeside<Text>][] {
  const stops = openData?.stops ?? null;
  if (openData === null || stops === null) return [];
  const { own, notStated, why } = stopsCounterpart;
  const covered = figures.ofMeasure(own).filter(({ period }) => covers(stops, period));
  if (covered.length === 0) return [];
  const compared = covered.map((figure) => {
    const code = figure.dimensions[0]?.code ?? total;
    const codes = code === notStated ? [notStated, 'blank'] : [code];
    const isWhole = !openData.coverage.some((file) => isGapIn(figure.period, file));
    const open = isWhole ? countOf(stops, figure.period, code === total ? null : codes) : null;
    return { figure, open };
  });
  const rows = compared.map(({ figure, open }) => rowOf(figure, open));
  const differences = compared.map(({ figure, open }) =>
    figure.value === null || open === null ? null : open - figure.value,
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

function isGapIn({ start, end }: Period, { kind, month, status }: Coverage): boolean {
  const isWithin = start.slice(0, 7) <= month && month <= end.slice(0, 7);
  return kind === 'stop-and-search' && status !== 'supplied' && isWithin;
}

function rowOf(figure: Figure, open: number | null): BesideRow<Text> {
  const groups = figure.dimensions.map(({ label }) => label);
  return {
    label: { say: 'open-beside.row', groups, period: figure.period },
    own: figure.id,
    ownText: formatFigure(figure),
    open: null,
    openText: open === null ? '[x]' : formatNumber(open, 0),
    difference: figure.value === null || open === null ? '' : formatSigned(open - figure.value, 0),
  };
}
