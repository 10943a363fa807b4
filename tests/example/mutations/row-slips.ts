import type { Chance } from './chance.ts';
import type { Mutation } from './mutation.ts';
import { numberColumns, placeOf, type ReturnText, textOf, withCells } from './return-text.ts';

interface RowSlip {
  readonly table: ReturnText;
  readonly row: number;
  readonly column?: number;
  readonly text: string;
}

type Made = (table: ReturnText, chance: Chance) => readonly RowSlip[];

interface RowKind {
  readonly kind: string;
  readonly make: Made;
  readonly many: readonly [example: number, history: number];
}

function numbersOf(table: ReturnText, row: number): readonly string[] {
  return numberColumns(table).map((column) => table.rows[row]?.[column] ?? '');
}

function differ(table: ReturnText, one: number, other: number): boolean {
  return numbersOf(table, one).join() !== numbersOf(table, other).join();
}

/** The numbers of a row written over those of another. */
function over(table: ReturnText, from: number, to: number) {
  return numberColumns(table).map((column) => ({
    row: to,
    column,
    to: table.rows[from]?.[column] ?? '',
  }));
}

const rowsOf = ({ rows }: ReturnText) => rows.map((_, row) => row);

/** A row copied down as a start for the next, whose numbers were never typed over. */
const pastedAgain: Made = (table) =>
  rowsOf(table)
    .filter((row) => row > 0 && differ(table, row - 1, row))
    .map((row) => ({ table, row, text: withCells(table, over(table, row - 1, row)) }));

const rowsExchanged: Made = (table, chance) =>
  rowsOf(table).flatMap((row) => {
    const other = chance.below(table.rows.length);
    if (other === row || !differ(table, row, other)) return [];
    return [
      {
        table,
        row,
        text: withCells(table, [...over(table, row, other), ...over(table, other, row)]),
      },
    ];
  });

const columnsExchanged: Made = (table, chance) =>
  rowsOf(table).flatMap((row) => {
    const columns = numberColumns(table).filter((column) =>
      /\d/.test(table.rows[row]?.[column] ?? ''),
    );
    const at = chance.below(Math.max(1, columns.length - 1));
    const [one, other] = columns.slice(at, at + 2);
    if (one === undefined || other === undefined) return [];
    const [a = '', b = ''] = [table.rows[row]?.[one], table.rows[row]?.[other]];
    if (a === b) return [];
    const text = withCells(table, [
      { row, column: one, to: b },
      { row, column: other, to: a },
    ]);
    return [{ table, row, column: one, text }];
  });

/** Everything from one number on stands one column further to the right, over the last. */
const shifted: Made = (table, chance) =>
  rowsOf(table).flatMap((row) => {
    const columns = numberColumns(table);
    if (columns.length < 3) return [];
    const first = chance.below(columns.length - 1);
    const changes = columns.slice(first).map((column, at) => {
      const from = columns[first + at - 1];
      return {
        row,
        column,
        to: at === 0 || from === undefined ? '' : (table.rows[row]?.[from] ?? ''),
      };
    });
    const text = withCells(table, changes);
    return text === textOf(table) ? [] : [{ table, row, text }];
  });

const leftOut: Made = (table) =>
  table.rows.length < 2
    ? []
    : rowsOf(table).map((row) => ({
        table,
        row,
        text: textOf({ ...table, rows: table.rows.filter((_, at) => at !== row) }),
      }));

/** The period of the row above or below, or the same of another year. */
const otherPeriod: Made = (table, chance) => {
  const column = table.dataset.columns.find(({ kind }) => kind === 'period')?.name ?? '';
  const at = table.header.indexOf(column);
  if (at === -1) return [];
  return rowsOf(table).flatMap((row) => {
    const text = table.rows[row]?.[at] ?? '';
    const beside = table.rows[row === 0 ? 1 : row - 1]?.[at] ?? text;
    const year = text.replace(/20\d\d/, (found) => String(Number(found) - 1));
    const to = chance.below(2) === 0 || beside === text ? year : beside;
    return to === text
      ? []
      : [{ table, row, column: at, text: withCells(table, [{ row, column: at, to }]) }];
  });
};

/** A name with one letter lost. */
const misspelt: Made = (table, chance) => {
  const columns = table.header.flatMap((name, at) =>
    table.dataset.columns.some((of) => of.name === name && of.kind === 'code') ? [at] : [],
  );
  return rowsOf(table).flatMap((row) => {
    const column = columns[chance.below(columns.length)] ?? -1;
    const name = table.rows[row]?.[column] ?? '';
    const letters = [...name.matchAll(/(?<=[a-z])[a-z](?=[a-z])/g)].map(({ index }) => index);
    const at = letters[chance.below(letters.length)];
    if (at === undefined) return [];
    const to = name.slice(0, at) + name.slice(at + 1);
    return [{ table, row, column, text: withCells(table, [{ row, column, to }]) }];
  });
};

const kinds: readonly RowKind[] = [
  { kind: 'a row is pasted again', make: pastedAgain, many: [18, 0] },
  { kind: 'two rows change places', make: rowsExchanged, many: [12, 0] },
  { kind: 'two columns change places in a row', make: columnsExchanged, many: [12, 10] },
  { kind: 'the numbers of a row are shifted', make: shifted, many: [7, 4] },
  { kind: 'a row is left out', make: leftOut, many: [12, 0] },
  { kind: 'a row has another period', make: otherPeriod, many: [10, 5] },
  { kind: 'a name is misspelt', make: misspelt, many: [6, 0] },
];

/** Slips with whole rows of a return, spread over all datasets. */
export function rowSlips(
  tables: readonly ReturnText[],
  history: boolean,
  chance: Chance,
): readonly Mutation[] {
  return kinds.flatMap(({ kind, make, many }) => {
    const made = tables.flatMap((table) => make(table, chance));
    return chance
      .spread(made, many[history ? 1 : 0], ({ table }) => table.path)
      .map(
        ({ table, row, column, text }): Mutation => ({
          base: history ? 'history' : 'example',
          kind,
          says: `${table.path} row ${row + 2}`,
          changed: { [table.path]: text },
          at: placeOf(table, row, column),
        }),
      );
  });
}
