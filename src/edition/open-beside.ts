import { describeDifferences } from '../domain/claims/describe-differences.ts';
import type { Figure } from '../domain/figures/figure.ts';
import type { FigureIndex } from '../domain/figures/figure-index.ts';
import { formatFigure, formatSigned, roundHalfAway } from '../domain/figures/format.ts';
import type { BesideRow, OpenBeside } from '../domain/open-data/open-beside.ts';
import type { Text } from '../domain/statements/statement.ts';
import type { OpenCounterpart } from '../reference/open-counterparts.ts';

/** What open records say beside the force’s measures, where there are figures of both for a period. */
export function openBeside(
  counterparts: readonly OpenCounterpart[],
  figures: FigureIndex,
): ReadonlyMap<string, OpenBeside<Text>> {
  return new Map(
    counterparts.flatMap((counterpart): [string, OpenBeside<Text>][] => {
      const pairs = pairsOf(counterpart, figures);
      if (pairs.length === 0) return [];
      const rows = pairs.map(rowOf);
      const { own, months, same, why } = counterpart;
      const says = describeDifferences(pairs.map(differenceOf), same);
      return [[own, { months, same, rows, says, why }]];
    }),
  );
}

interface Pair {
  readonly own: Figure;
  readonly open: Figure;
}

function pairsOf({ own, open }: OpenCounterpart, figures: FigureIndex): readonly Pair[] {
  return figures.series(own, []).flatMap((figure) => {
    const other = figures.series(open, []).find(({ period }) => period.id === figure.period.id);
    return other === undefined ? [] : [{ own: figure, open: other }];
  });
}

function rowOf(pair: Pair): BesideRow<Text> {
  const { own, open } = pair;
  return {
    label: { say: 'open-beside.row', groups: [], period: own.period },
    own: own.id,
    ownText: formatFigure(own),
    open: open.id,
    openText: formatFigure(open),
    difference: textOf(pair),
  };
}

/** Of the numbers as they are shown: a reader takes one from the other. */
function differenceOf({ own, open }: Pair): number | null {
  if (own.value === null || open.value === null) return null;
  return roundHalfAway(open.value, open.decimals) - roundHalfAway(own.value, own.decimals);
}

function textOf(pair: Pair): string {
  const difference = differenceOf(pair);
  if (difference === null) return '';
  return formatSigned(difference, Math.max(pair.own.decimals, pair.open.decimals));
}
