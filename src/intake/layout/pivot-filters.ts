import type { Finding } from '../../domain/findings/finding.ts';
import { echo } from '../wording.ts';
import type { Area, Board, Spot } from './board.ts';
import type { Region } from './candidates.ts';
import type { Lexicon } from './lexicon.ts';
import { isOverLabels } from './pivot-words.ts';
import { ask, placeAt } from './questions.ts';
import type { Settled } from './unpivoted.ts';

interface Filter {
  readonly field: string;
  readonly value: string;
  readonly at: Spot;
}

/** A filter over a pivot table: its numbers are of some part, and of which no heading of the table says. */
export function filteredPivot(
  { board, area }: Region,
  lexicon: Lexicon,
  settled: Settled | null,
  file: string,
): readonly Finding[] {
  const isPivot = rowsOf(board, area).some(({ texts }) =>
    texts.some(({ text }) => isOverLabels(text)),
  );
  if (!isPivot) return [];
  return filtersOver(board, area)
    .filter(({ value, at }) => {
      if (/^\(all\)$/i.test(value) || settled?.leftOut.has(value) === true) return false;
      const isGroup = lexicon.groups(value).some(({ rest }) => rest === '');
      return !isGroup && lexicon.time(board.label(at.row, at.column)) === null;
    })
    .map(({ field, value, at }) =>
      ask(
        'pivot-filtered',
        placeAt(file, board.sheet.name, at),
        `the pivot table is filtered: ${echo(field)} is ${echo(value)}, and its numbers may be of a part alone`,
        `Choose (All) and save the workbook; or, where this is the whole, write ${echo(value)} under “left-out” in the recipe.`,
      ),
    );
}

/** Lines of a name and a value, as a pivot table has them over it. */
function filtersOver(board: Board, { top, left, right }: Area): readonly Filter[] {
  return rowsOf(board, { top: 1, bottom: top - 1, left, right: Math.max(right, left + 1) }).flatMap(
    ({ texts }) => {
      const [field, value, another] = texts;
      const isFilter = field !== undefined && value?.at.column === field.at.column + 1;
      if (!isFilter || another !== undefined) return [];
      return [{ field: field.text, value: value.text, at: value.at }];
    },
  );
}

function rowsOf(board: Board, area: Area) {
  return board.rowsIn(area).map((row) => ({
    texts: Array.from({ length: area.right - area.left + 1 }, (_, index) => {
      const at = { row, column: area.left + index };
      return { at, text: board.at(row, at.column).text.trim() };
    }).filter(({ text }) => text !== ''),
  }));
}
