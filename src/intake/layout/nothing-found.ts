import type { Finding } from '../../domain/findings/finding.ts';
import type { Dataset } from '../../domain/tables/dataset.ts';
import { isPair, whatToDoWithPairs } from '../cells/pair.ts';
import { type Sheet, shownOf } from '../files/grid.ts';
import { echo } from '../wording.ts';
import type { Spot } from './board.ts';
import { namesDay } from './day-headings.ts';
import { ask, placeAt } from './questions.ts';

/** Why no table of a file is one of a return: what stands in its cells, where that is the reason, else its headings. */
export function nothingFound(
  { fileName, datasets }: { readonly fileName: string; readonly datasets: readonly Dataset[] },
  sheets: readonly Sheet[],
): readonly Finding[] {
  const seen = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  if (seen.length === 0) {
    return [
      ask(
        'no-table-found',
        { file: fileName },
        'nothing can be seen in the file: what it holds is on hidden sheets',
        'Show the sheet and save the workbook.',
      ),
    ];
  }
  const pairs = seen.flatMap((sheet) => pairsIn(sheet, fileName));
  if (pairs.length > 0) return pairs;
  const [only, another] = datasets;
  const wanted =
    only !== undefined && another === undefined ? `the return “${only.title}”` : 'any return';
  const says = `no table in the file has the headings of ${wanted}`;
  const days = seen.flatMap((sheet) => daysIn(sheet, fileName, says));
  if (days.length > 0) return days;
  return [ask('no-table-found', { file: fileName }, says, whatHeadingsSay)];
}

const whatHeadingsSay =
  'Name the dataset with --dataset, or see that the headings say what is counted, as the blank workbook for it does.';

interface Seen extends Spot {
  readonly text: string;
}

function pairsIn(sheet: Sheet, file: string): readonly Finding[] {
  const found = textsOf(sheet).filter(({ text }) => isPair(text));
  const [first, another] = found;
  if (first === undefined || another === undefined) return [];
  return [
    ask(
      'two-numbers',
      placeAt(file, sheet.name, first),
      `${echo(first.text)} and ${found.length - 1} more cells hold two numbers each, and nothing says which of them is meant`,
      whatToDoWithPairs,
    ),
  ];
}

/** Days that stand in a row or a column, at least so many. */
const leastDays = 3;

function daysIn(sheet: Sheet, file: string, says: string): readonly Finding[] {
  const days = textsOf(sheet).filter(({ text }) => namesDay(text));
  const lines = [
    ...Map.groupBy(days, ({ row }) => `row ${row}`).values(),
    ...Map.groupBy(days, ({ column }) => `column ${column}`).values(),
  ];
  const [line = []] = lines.toSorted((a, b) => b.length - a.length);
  const [first] = line;
  if (first === undefined || line.length < leastDays) return [];
  return [
    ask(
      'day-for-period',
      placeAt(file, sheet.name, first),
      `${says}, and ${echo(first.text)} and ${line.length - 1} more name days`,
      `Numbers of single days the force has to add up, for each month. If days are no matter: ${whatHeadingsSay.charAt(0).toLowerCase()}${whatHeadingsSay.slice(1)}`,
    ),
  ];
}

/** What cells show that hold words or days, no more than tell what the table is. */
function textsOf({ rows }: Sheet): readonly Seen[] {
  return rows.slice(0, sampled).flatMap(({ row, cells }) =>
    cells.flatMap((cell, column) => {
      const isTold = cell.kind === 'text' || cell.kind === 'date';
      return isTold ? [{ row, column, text: shownOf(cell).trim() }] : [];
    }),
  );
}

const sampled = 100;
