import type { Finding } from '../../domain/findings/finding.ts';
import { shownOf } from '../files/grid.ts';
import type { Region } from './candidates.ts';
import type { Lexicon } from './lexicon.ts';
import { headedTwice } from './questions.ts';
import type { TableLayout, ValueColumn } from './table-layout.ts';

/**
 * Two columns of numbers under the same headings, though they do not show the same: one of them is likely of a group whose
 * heading is gone, and nobody can know which.
 */
export function headedAlike(
  { board }: Region,
  { values, body }: TableLayout,
  lexicon: Lexicon,
  file: string,
): readonly Finding[] {
  const shows = ({ column }: ValueColumn) =>
    JSON.stringify(body.map((row) => shownOf(board.at(row, column))));
  const isNumber = ({ headings }: ValueColumn) =>
    lexicon.measures.find({ near: [headings.at(-1)?.text ?? ''], far: [] })?.by === 'said';
  const paths = Map.groupBy(values.filter(isNumber), ({ headings }) =>
    JSON.stringify(headings.map(({ text }) => text)),
  );
  return [...paths.values()].flatMap(([first, ...others]) => {
    const heading = first?.headings.at(-1);
    if (first === undefined || heading === undefined) return [];
    // A column that is given twice, number by number, counts once; nothing in both may still be two things.
    const isBlank = body.every((row) => shownOf(board.at(row, first.column)) === '');
    const other = others.find((one) => isBlank || shows(one) !== shows(first));
    return other === undefined ? [] : [headedTwice(heading.text, first, other, board, file)];
  });
}
