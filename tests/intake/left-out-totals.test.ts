import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIdentities } from '../../src/checks/identities.ts';
import { calls } from '../../src/datasets/calls.ts';
import { readGrid } from '../../src/intake/files/read-grid.ts';
import { understand } from '../../src/intake/layout/understand.ts';

type Table = readonly (readonly (string | number)[])[];

/** What is told of the totals in a table of calls. */
async function toldOf(table: Table): Promise<readonly string[]> {
  const text = table.map((cells) => cells.join(';')).join('\n');
  const sheets = await readGrid('calls.csv', new TextEncoder().encode(text));
  if (!sheets.ok) throw new Error(sheets.refusal.says);
  const { proposals } = understand(sheets.value, {
    fileName: 'calls.csv',
    sha256: '0'.repeat(64),
    datasets: [calls],
    period: null,
    settled: null,
    contradictions: checkIdentities,
  });
  const totals = proposals
    .flatMap(({ leftOut }) => leftOut)
    .filter(({ reason }) => reason === 'total');
  expect(totals.length).toBeGreaterThan(0);
  return proposals.flatMap(({ remarks }) =>
    remarks.map(({ place, says }) => `${place.column}${place.row}: ${says}`),
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const services = ['999', '101 priority', '101 non-priority'];
const months = ['Apr 2024', 'May 2024', 'Jun 2024', 'Jul 2024', 'Aug 2024', 'Sep 2024'];

/** Calls of three services in six months, and by how much one total is beside what it should be. */
const counts = fc.array(
  fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 6, maxLength: 6 }),
  {
    minLength: 3,
    maxLength: 3,
  },
);
const slip = fc.integer({ min: -500, max: 500 });

/** Each layout with one total that is wrong by the slip, and the cell of it. */
const layouts: readonly (readonly [string, string, (rows: number[][], slip: number) => Table])[] = [
  [
    'a total behind the months of each service',
    'I2',
    (rows, off) => [
      ['Service', '', ...months, 'Total'],
      ...rows.map((row, at) => [
        services[at] ?? '',
        'Calls',
        ...row,
        sum(row) + (at === 0 ? off : 0),
      ]),
    ],
  ],
  [
    'a total below the services of each month',
    'B6',
    (rows, off) => [
      ['', ...months],
      ['Service', ...months.map(() => 'Calls')],
      ...rows.map((row, at) => [services[at] ?? '', ...row]),
      [
        'Total',
        ...months.map((_, at) => sum(rows.map((row) => row[at] ?? 0)) + (at === 0 ? off : 0)),
      ],
    ],
  ],
  [
    'totals of quarters between the months',
    'J2',
    (rows, off) => [
      ['Service', '', ...months.slice(0, 3), 'Q1 total', ...months.slice(3), 'Q2 total'],
      ...rows.map((row, at) => [
        services[at] ?? '',
        'Calls',
        ...row.slice(0, 3),
        sum(row.slice(0, 3)),
        ...row.slice(3),
        sum(row.slice(3)) + (at === 0 ? off : 0),
      ]),
    ],
  ],
  [
    'a grand total under a list, beside averages that have none',
    'C20',
    (rows, off) => [
      ['Month', 'Service', 'Calls', 'Average wait'],
      ...rows.flatMap((row, at) =>
        row.map((one, m) => [months[m] ?? '', services[at] ?? '', one, 8]),
      ),
      ['Total', '', sum(rows.flat()) + off, 9],
    ],
  ],
];

describe('A total that is left out', () => {
  it.each(layouts)('is held against its parts: %s', async (_layout, cell, table) => {
    await fc.assert(
      fc.asyncProperty(counts, slip, async (rows, off) => {
        const told = await toldOf(table(rows, off));
        expect(told.map((one) => one.split(':')[0])).toEqual(off === 0 ? [] : [cell]);
      }),
      {
        numRuns: 12,
        examples: [
          [
            [
              [1, 2, 3, 4, 5, 6],
              [7, 8, 9, 1, 2, 3],
              [4, 5, 6, 7, 8, 9],
            ],
            0,
          ],
        ],
      },
    );
  });

  it('is told with what its parts add up to', async () => {
    const table = [
      ['Service', '', 'Apr 2024', 'May 2024', 'Total'],
      ['999', 'Calls', 10_655, 10_890, 21_454],
      ['101 priority', 'Calls', 3790, 3871, 7661],
    ];

    expect(await toldOf(table)).toEqual([
      'E2: “Total” shows 21454, and the numbers from C2 to D2 add up to 21,545',
    ]);
  });

  it.each([
    ['a part is hidden', ['999', 'Calls', '[c]', 10_890, 21_454]],
    ['it is an average', ['999', 'Calls', 10_655, 10_890, 10_772], 'Average'],
    ['it is of a longer time than is shown', ['999', 'Calls', 10_655, 10_890, 99_000], 'YTD'],
  ])('is not told where %s', async (_why, row, heading = 'Total') => {
    expect(await toldOf([['Service', '', 'Apr 2024', 'May 2024', heading], row])).toEqual([]);
  });
});
