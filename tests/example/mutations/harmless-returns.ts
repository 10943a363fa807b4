import { monthNames } from '../../../src/domain/time/month-names.ts';
import type { Chance } from './chance.ts';
import {
  type Cell,
  cellsIn,
  numberCells,
  numberColumns,
  type ReturnText,
  textOf,
  withCells,
} from './return-text.ts';

/** A return written otherwise, with nothing else in it. */
export interface Rewritten {
  readonly table: ReturnText;
  readonly text: string;
}

type Rewrite = (table: ReturnText, chance: Chance) => string | null;

export interface HarmlessKind {
  readonly kind: string;
  readonly rewrite: Rewrite;
  readonly many: number;
}

function eachCell(
  table: ReturnText,
  cells: readonly Cell[],
  write: (cell: Cell) => string,
): string | null {
  if (cells.length === 0) return null;
  return withCells(
    table,
    cells.map((cell) => ({ row: cell.row, column: cell.column, to: write(cell) })),
  );
}

const rowsInAnotherOrder: Rewrite = (table, chance) =>
  table.rows.length < 2 ? null : textOf({ ...table, rows: chance.shuffled(table.rows) });

const columnsInAnotherOrder: Rewrite = ({ header, rows }, chance) => {
  const order = chance.shuffled(header.map((_, at) => at));
  const arrange = (cells: readonly string[]) => order.map((at) => cells[at] ?? '');
  return textOf({ header: arrange(header), rows: rows.map(arrange) });
};

const blankLines: Rewrite = (table) => `${textOf(table)}\n${','.repeat(table.header.length - 1)}\n`;

const thousands: Rewrite = (table) =>
  eachCell(
    table,
    numberCells(table).filter(({ text }) => Math.abs(Number(text)) >= 1000),
    ({ text }) => `"${text.replace(/^(-?\d+?)(\d{3})(?=\.|$)/, '$1,$2')}"`,
  );

const monthsInWords: Rewrite = (table, chance) => {
  const short = chance.below(2) === 0;
  const written = (text: string) => {
    const [, year = '', month = ''] = /^(\d{4})-(\d\d)$/.exec(text) ?? [];
    const name = monthNames[Number(month) - 1] ?? '';
    return short ? `${name.slice(0, 3)}-${year.slice(2)}` : `${name} ${year}`;
  };
  const cells = cellsIn(table, ({ kind }) => kind === 'period').filter(
    ({ text }) =>
      /^20\d\d-\d\d$/.test(text) && Number(text.slice(5)) <= 12 && !/^20\d\d-2[0-9]$/.test(text),
  );
  return eachCell(table, cells, ({ text }) => written(text));
};

const quartersInWords: Rewrite = (table) => {
  const cells = cellsIn(table, ({ kind }) => kind === 'period').filter(({ text }) =>
    /^20\d\d-\d\d-q\d$/.test(text),
  );
  return eachCell(
    table,
    cells,
    ({ text }) => `Q${text.slice(-1)} ${text.slice(0, 4)}/${text.slice(5, 7)}`,
  );
};

const windowsLines: Rewrite = (table) => `\uFEFF${textOf(table).replaceAll('\n', '\r\n')}`;

const semicolons: Rewrite = (table) =>
  textOf(table).includes('"') ? null : textOf(table).replaceAll(',', ';');

const quoted: Rewrite = (table) =>
  [table.header, ...table.rows]
    .map((cells) => cells.map((text) => (text.startsWith('"') ? text : `"${text}"`)).join(','))
    .join('\n');

const titlesForNames: Rewrite = (table) => {
  const header = table.header.map((name) => {
    const { title } = table.dataset.columns.find((column) => column.name === name) ?? {
      title: name,
    };
    return title.includes(',') ? `"${title}"` : title;
  });
  return textOf({ header, rows: table.rows });
};

const capitals: Rewrite = (table) =>
  textOf({
    header: table.header.map((name) => name.toUpperCase().replaceAll('_', ' ')),
    rows: table.rows,
  });

const spaces: Rewrite = (table) =>
  textOf({
    header: table.header,
    rows: table.rows.map((cells) =>
      cells.map((text) => (text.startsWith('"') || text === '' ? text : ` ${text}  `)),
    ),
  });

const percentSigns: Rewrite = (table) =>
  eachCell(
    table,
    numberCells(table).filter(({ of }) => of.kind === 'number' && of.unit.kind === 'percentage'),
    ({ text }) => `${text}%`,
  );

const fewerDigits: Rewrite = (table) =>
  eachCell(
    table,
    numberCells(table).filter(
      ({ of, text }) =>
        of.kind === 'number' && of.unit.kind === 'percentage' && /\.\d\d/.test(text),
    ),
    ({ text }) => Number(text).toFixed(1),
  );

const noughtsBehind: Rewrite = (table) =>
  eachCell(
    table,
    numberCells(table).filter(
      ({ of, text }) => of.kind === 'number' && of.decimals > 0 && !text.includes('.'),
    ),
    ({ text }) => `${text}.0`,
  );

const noughtsDropped: Rewrite = (table) =>
  eachCell(
    table,
    numberCells(table).filter(({ text }) => /\.\d*0$/.test(text)),
    ({ text }) => String(Number(text)),
  );

/** A blank that means nought is written as one. */
const noughtsForBlanks: Rewrite = (table) =>
  eachCell(
    table,
    cellsIn(table, (of) => of.kind === 'number' && of.blank === 'zero').filter(
      ({ text }) => text === '',
    ),
    () => '0',
  );

/** A blank that means that there is no number gets its mark. */
const marksForBlanks: Rewrite = (table) =>
  eachCell(
    table,
    cellsIn(table, (of) => of.kind === 'number' && of.blank === 'unavailable').filter(
      ({ text }) => text === '',
    ),
    () => '[x]',
  );

const provisional: Rewrite = (table, chance) => {
  const cells = numberCells(table).filter(
    ({ of }) => of.kind === 'number' && of.unit.kind !== 'scale',
  );
  const cell = cells[chance.below(cells.length)];
  return cell === undefined ? null : withCells(table, [{ ...cell, to: `${cell.text} [p]` }]);
};

const sourceBelow: Rewrite = (table) =>
  `${textOf(table)}\n"Source: force performance system, as at the end of the period"\n`;

const titleAbove: Rewrite = (table) =>
  `${table.dataset.title}${','.repeat(table.header.length - 1)}\n${textOf(table)}`;

const remarks: Rewrite = (table) =>
  textOf({
    header: [...table.header, 'notes'],
    rows: table.rows.map((cells, row) => [...cells, row === 0 ? 'checked with the team' : '']),
  });

const emptyColumn: Rewrite = (table) =>
  textOf({ header: [...table.header, ''], rows: table.rows.map((cells) => [...cells, '']) });

/** A wait or an average that is one more or less: as true as what it was, and nothing else follows from it. */
const anotherTruth: Rewrite = (table, chance) => {
  const free: Readonly<Record<string, readonly string[]>> = {
    calls: ['average_wait_seconds'],
    'special-constabulary-hours': ['hours'],
    'clares-law': ['disclosed_outside_35_days'],
    'victim-survey': ['notes_left'],
    'organised-crime': ['county_lines', 'county_line_groups'],
  };
  const cells = numberCells(table).filter(
    ({ of, text }) => free[table.dataset.id]?.includes(of.name) === true && Number(text) > 2,
  );
  const cell = cells[chance.below(cells.length)];
  return cell === undefined
    ? null
    : withCells(table, [{ ...cell, to: String(Number(cell.text) - 1) }]);
};

export const harmlessKinds: readonly HarmlessKind[] = [
  { kind: 'rows in another order', rewrite: rowsInAnotherOrder, many: 14 },
  { kind: 'columns in another order', rewrite: columnsInAnotherOrder, many: 8 },
  { kind: 'blank lines below', rewrite: blankLines, many: 6 },
  { kind: 'commas in thousands', rewrite: thousands, many: 6 },
  { kind: 'months in words', rewrite: monthsInWords, many: 6 },
  { kind: 'quarters in words', rewrite: quartersInWords, many: 6 },
  { kind: 'line ends and mark of Windows', rewrite: windowsLines, many: 4 },
  { kind: 'semicolons for commas', rewrite: semicolons, many: 4 },
  { kind: 'everything in quotation marks', rewrite: quoted, many: 4 },
  { kind: 'titles for names of columns', rewrite: titlesForNames, many: 8 },
  { kind: 'names of columns in capitals', rewrite: capitals, many: 4 },
  { kind: 'spaces around', rewrite: spaces, many: 6 },
  { kind: 'percent signs', rewrite: percentSigns, many: 3 },
  { kind: 'percentages in fewer digits', rewrite: fewerDigits, many: 1 },
  { kind: 'noughts behind the point', rewrite: noughtsBehind, many: 5 },
  { kind: 'noughts behind the point dropped', rewrite: noughtsDropped, many: 4 },
  { kind: 'noughts for blanks', rewrite: noughtsForBlanks, many: 4 },
  { kind: 'marks for blanks', rewrite: marksForBlanks, many: 5 },
  { kind: 'a number marked provisional', rewrite: provisional, many: 6 },
  { kind: 'the source named below', rewrite: sourceBelow, many: 5 },
  { kind: 'a title above', rewrite: titleAbove, many: 4 },
  { kind: 'a column of remarks', rewrite: remarks, many: 5 },
  { kind: 'a column without anything', rewrite: emptyColumn, many: 3 },
  { kind: 'another true number', rewrite: anotherTruth, many: 8 },
];

/** Columns of numbers that a table has: what has none is no table of numbers. */
export function hasNumbers(table: ReturnText): boolean {
  return numberColumns(table).length > 0;
}
