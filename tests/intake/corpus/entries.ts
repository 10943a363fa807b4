import { beside, type CorpusCell, number, stack } from './cells.ts';
import { type CorpusEntry, entry } from './entry.ts';
import { exports } from './exports.ts';
import {
  across,
  acrossYears,
  flat,
  type Laid,
  type NumberStyle,
  pairs,
  sections,
  tablesPerGroup,
} from './layouts.ts';
import { odd } from './odd.ts';
import { monthStyles, type PeriodStyle, periodInWords, quarterStyles } from './periods.ts';
import { refused } from './refused.ts';
import {
  type CorpusTable,
  calls,
  claresLaw,
  hubs,
  satisfaction,
  specials,
  strength,
} from './tables.ts';

const numberStyles: readonly NumberStyle[] = ['plain', 'formatted', 'text'];

function styleAt<T>(styles: readonly [T, ...T[]] | readonly T[], index: number, otherwise: T): T {
  return styles[index % styles.length] ?? otherwise;
}

/** A title over a table, and a note below it. */
function titled(table: CorpusTable, laid: Laid): Laid {
  const above: readonly (readonly CorpusCell[])[] = [
    [`${table.title} – ${periodInWords(table.period.slice(0, 10))}`],
    ['Prepared by Performance, 10/06/2024'],
    [],
  ];
  const shift = above.length;
  const merges = (laid.merges ?? []).map(
    ([top, left, bottom, right]) => [top + shift, left, bottom + shift, right] as const,
  );
  return {
    rows: [...above, ...laid.rows, [], ['Source: force systems. Figures may change.']],
    merges,
  };
}

/** The same table in every style of month, and of numbers in turn. */
function inEveryStyle(
  table: CorpusTable,
  styles: readonly PeriodStyle[],
  layouts: Readonly<Record<string, (periods: PeriodStyle, numbers: NumberStyle) => Laid>>,
): readonly CorpusEntry[] {
  return Object.entries(layouts).flatMap(([name, lay]) =>
    styles.map((periods, index) => {
      const numbers = styleAt(numberStyles, index, 'plain');
      const laid = lay(periods, numbers);
      return entry(`${name}-${periods}`, table, index % 2 === 0 ? laid : titled(table, laid));
    }),
  );
}

const overTime: readonly CorpusEntry[] = [
  ...inEveryStyle(claresLaw, monthStyles, {
    flat: (periods, numbers) => flat(claresLaw, periods, numbers),
    across: (periods, numbers) => across(claresLaw, periods, numbers),
  }),
  ...inEveryStyle(calls, monthStyles, {
    flat: (periods, numbers) => flat(calls, periods, numbers),
    reversed: (periods, numbers) => flat(calls, periods, numbers, 'reversed'),
    across: (periods, numbers) => across(calls, periods, numbers),
    sections: (periods, numbers) => sections(calls, periods, numbers),
    pairs: (periods, numbers) => pairs(calls, periods, numbers, true),
  }),
  ...inEveryStyle(satisfaction, quarterStyles, {
    flat: (periods, numbers) => flat(satisfaction, periods, numbers),
    across: (periods, numbers) => across(satisfaction, periods, numbers),
    sections: (periods, numbers) => sections(satisfaction, periods, numbers),
    pairs: (periods, numbers) => pairs(satisfaction, periods, numbers, false),
  }),
  ...[true, false].flatMap((merged) => [
    entry(`years-${merged ? 'merged' : 'blank'}`, calls, acrossYears(calls, 'plain', merged)),
    entry(
      `years-${merged ? 'merged' : 'blank'}`,
      claresLaw,
      acrossYears(claresLaw, 'formatted', merged),
    ),
  ]),
];

/** Tables as at a day or for a month that only a title names. */
const atOneTime: readonly CorpusEntry[] = [
  ...numberStyles.flatMap((numbers) => [
    entry(`flat-${numbers}`, hubs, titled(hubs, flat(hubs, 'iso', numbers))),
    entry(`pairs-${numbers}`, hubs, titled(hubs, pairs(hubs, 'iso', numbers, true))),
    entry(`pairs-blank-${numbers}`, hubs, titled(hubs, pairs(hubs, 'iso', numbers, false))),
    entry(`flat-${numbers}`, specials, titled(specials, flat(specials, 'iso', numbers))),
    entry(`flat-${numbers}`, strength, titled(strength, flat(strength, 'iso', numbers))),
    entry(`pairs-${numbers}`, strength, titled(strength, pairs(strength, 'iso', numbers, true))),
  ]),
  entry('sheet-named', hubs, pairs(hubs, 'iso', 'plain', true), 'May 2024'),
  entry('sheet-named', specials, flat(specials, 'iso', 'plain'), 'May 2024'),
];

function rowsOf(tables: readonly Laid[]): readonly (readonly (readonly CorpusCell[])[])[] {
  return tables.map(({ rows }) => rows);
}

/** Several tables on a sheet: below each other, beside each other, with and without a gap. */
const several: readonly CorpusEntry[] = monthStyles.slice(0, 4).flatMap((periods) => {
  const parts = rowsOf(tablesPerGroup(calls, periods, 'plain'));
  const [first = [], ...others] = parts;
  return [
    entry(`stacked-${periods}`, calls, { rows: stack(1, ...parts) }),
    entry(`stacked-far-${periods}`, calls, { rows: stack(3, ...parts) }),
    entry(`beside-${periods}`, calls, {
      rows: others.reduce((left, right) => beside(left, right), first),
    }),
  ];
});

/** What stands round and between the numbers, and is no part of them. */
const amongOthers: readonly CorpusEntry[] = [
  entry('total-column', claresLaw, withTotals(across(claresLaw, 'named', 'plain'))),
  entry('total-row', claresLaw, withTotalRow(flat(claresLaw, 'named', 'plain'))),
  entry('blank-column', calls, withBlankColumn(across(calls, 'date', 'plain'))),
  entry('blank-rows', calls, withBlankRows(across(calls, 'short', 'plain'))),
  entry('unknown-column', calls, withRemarks(flat(calls, 'named', 'plain'))),
  entry('unknown-row', claresLaw, withUnknownRow(across(claresLaw, 'named', 'plain'))),
  {
    ...entry('hidden-sheet', calls, flat(calls, 'named', 'plain')),
    sheets: [
      { name: 'Return', ...flat(calls, 'named', 'plain') },
      {
        name: 'raw',
        hidden: true,
        rows: [
          ['Name', 'Number'],
          ['A', number(1)],
        ],
      },
    ],
  },
  {
    ...entry('other-sheet', claresLaw, across(claresLaw, 'named', 'plain')),
    sheets: [
      { name: 'Notes', rows: [['Read this first'], ['The return is on the next sheet.']] },
      { name: 'DVDS', ...across(claresLaw, 'named', 'plain') },
    ],
  },
];

function withTotals({ rows }: Laid): Laid {
  const [header = [], ...body] = rows;
  return { rows: [[...header, 'Total'], ...body.map((row) => [...row, sum(row)])] };
}

function withTotalRow({ rows }: Laid): Laid {
  const [, ...body] = rows;
  const width = rows[0]?.length ?? 0;
  const sums = Array.from({ length: width - 1 }, (_, index) =>
    sum(body.map((row) => row[index + 1] ?? null)),
  );
  return { rows: [...rows, ['Total', ...sums]] };
}

function sum(cells: readonly CorpusCell[]): CorpusCell {
  const values = cells.map((cell) =>
    cell !== null && typeof cell === 'object' && 'number' in cell ? cell.number : 0,
  );
  return number(values.reduce((total, value) => total + value, 0));
}

function withBlankColumn({ rows }: Laid): Laid {
  return { rows: rows.map((row) => [...row.slice(0, 2), null, ...row.slice(2)]) };
}

function withBlankRows({ rows }: Laid): Laid {
  return {
    rows: rows.flatMap((row, index) => (index > 1 && row[0] !== null ? [[], row] : [row])),
  };
}

function withRemarks({ rows }: Laid): Laid {
  const [header = [], ...body] = rows;
  const remarks = body.map((row, index) => [...row, index === 1 ? 'System down on 4 March' : null]);
  return { rows: [[...header, 'Comments'], ...remarks] };
}

function withUnknownRow({ rows }: Laid): Laid {
  const [, first = []] = rows;
  const staff = first.map((cell, index) => (index === 0 ? 'Staff trained' : cell && number(7)));
  return { rows: [...rows, staff] };
}

/** The whole corpus: names are unique. */
export const entries: readonly CorpusEntry[] = [
  ...overTime,
  ...atOneTime,
  ...several,
  ...amongOthers,
  ...odd,
  ...exports,
  ...refused,
];
