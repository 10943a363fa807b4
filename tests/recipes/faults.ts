import type { Row } from '../../src/domain/tables/table.ts';
import { type Cell, type Sheet, shownOf } from '../../src/intake/files/grid.ts';
import type { Proposal, Understanding } from '../../src/intake/layout/understanding.ts';
import type { CorpusTable } from '../intake/corpus/tables.ts';

/** Digits with what stands round them in the tables of the corpus. */
const aNumber = /^-?[\d,]+(?:\.\d+)?%?$/;

/**
 * What is wrong with an understanding whatever became of the file: a number that no cell shows, one that the table never
 * had, a number of the sheet that is neither used nor told to be left out.
 */
export function faultsOf(
  { proposals, questions }: Understanding,
  sheet: Sheet,
  table: CorpusTable,
): readonly string[] {
  if (questions.length > 0) return [];
  return proposals.flatMap((proposal) => [
    ...unshown(proposal, sheet),
    ...(proposal.reading?.rows ?? []).flatMap((row) => invented(row, proposal, table)),
    ...dropped(proposal, sheet),
  ]);
}

function cellAt({ rows }: Sheet, row: number, column: number) {
  return rows.find((one) => one.row === row)?.cells[column];
}

function isSame(one: Cell | undefined, other: Cell): boolean {
  return one !== undefined && one.text === other.text && shownOf(one) === shownOf(other);
}

function unshown({ rows }: Proposal, sheet: Sheet): readonly string[] {
  return rows.flatMap(({ numbers }) =>
    [...numbers.values()].flatMap(({ row, column, cell }) =>
      isSame(cellAt(sheet, row, column), cell) ? [] : [`no cell ${row},${column} is ${cell.text}`],
    ),
  );
}

function invented(row: Row, { dataset }: Proposal, table: CorpusTable): readonly string[] {
  if (dataset.id !== table.dataset) return [`taken for ${dataset.id}`];
  const own = table.rows.find(
    ({ period, groups }) =>
      period === row.period.id &&
      Object.entries(groups).every(([name, code]) => row.codes[name] === code),
  );
  return Object.entries(row.numbers).flatMap(([name, { value, given }]) => {
    if (value === null || given === '') return [];
    const right = own?.numbers[name];
    return right === value
      ? []
      : [`${row.period.id} ${Object.values(row.codes).join(' ')} ${name}: ${value}, not ${right}`];
  });
}

function dropped({ rows, leftOut }: Proposal, { rows: sheetRows }: Sheet): readonly string[] {
  const told = new Set<string>();
  for (const { numbers } of rows) {
    for (const { row, column } of numbers.values()) told.add(`${row},${column}`);
  }
  for (const { cells } of leftOut) {
    for (const { row, column } of cells) told.add(`${row},${column}`);
  }
  return sheetRows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, column) => {
      const isNumber = cell.kind === 'number' || aNumber.test(shownOf(cell));
      const isHeading = /^(?:999|20\d\d)$/.test(cell.text);
      return isNumber && !isHeading && !told.has(`${row},${column}`)
        ? [`${cell.text} in ${row},${column} is told nowhere`]
        : [];
    }),
  );
}
