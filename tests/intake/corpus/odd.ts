import { beside, type CorpusCell, number, stack } from './cells.ts';
import { type CorpusEntry, entry } from './entry.ts';
import { type CorpusTable, calls, hubs } from './tables.ts';

/** One month of calls, its services across the page. */
const mayCalls: CorpusTable = {
  ...calls,
  rows: calls.rows.filter(({ period }) => period === '2024-05'),
};

const mayRows: readonly (readonly CorpusCell[])[] = [
  [null, number(999), '101 priority', '101 non-priority'],
  ['Calls', number(10_890), number(3871), number(6840)],
  ['% answered within 10 seconds', number(88.4), null, null],
  ['Average wait (seconds)', number(8), number(122), number(352)],
];

/** A number apart for each of two tables, its name over it. */
function half(title: string, column: 'budget' | 'actual'): readonly (readonly CorpusCell[])[] {
  const hubNames = Object.keys(hubs.groups.hub ?? {});
  const rankNames = Object.entries(hubs.groups.rank ?? {});
  return [
    [title],
    ['Hub', ...rankNames.map(([, words]) => words)],
    ...hubNames.map((hub) => [
      hub,
      ...rankNames.map(([rank]) => {
        const row = hubs.rows.find(({ groups }) => groups.hub === hub && groups.rank === rank);
        return number(row?.numbers[column] ?? 0);
      }),
    ]),
  ];
}

/** Layouts that came up while others were tried. */
export const odd: readonly CorpusEntry[] = [
  entry('one-month-titled', mayCalls, { rows: [['Contact centre – May 2024'], [], ...mayRows] }),
  entry('one-month-on-sheet', mayCalls, { rows: mayRows }, 'May 2024'),
  entry('other-counts', mayCalls, {
    rows: [['May 2024'], [], ...mayRows, ['Calls offered', number(1), number(2), number(3)]],
  }),
  entry('note-marks', mayCalls, {
    rows: [
      ['May 2024'],
      [],
      ...mayRows.map(([label = null, ...cells]) => [
        typeof label === 'string' ? `${label}¹` : label,
        ...cells,
      ]),
    ],
  }),
  entry('year-before', mayCalls, {
    rows: [
      [null, 'May 2024', 'Target', 'Change %'],
      ['999', null, null, null],
      ['Calls', number(10_890), number(10_000), number(8.9)],
      ['Answered within ten seconds', number(88.4), number(90), number(-1.6)],
      ['Average wait', number(8), number(10), number(-20)],
      ['101 priority', null, null, null],
      ['Calls', number(3871), null, number(10.6)],
      ['Average wait', number(122), null, number(-6)],
      ['101 non-priority', null, null, null],
      ['Calls', number(6840), null, number(2)],
      ['Average wait', number(352), null, number(1)],
    ],
  }),
  entry(
    'halves-beside',
    hubs,
    { rows: beside(half('Budget', 'budget'), half('Actual', 'actual')) },
    'May 2024',
  ),
  entry(
    'halves-below',
    hubs,
    { rows: stack(2, half('Budget', 'budget'), half('Actual', 'actual')) },
    'May 2024',
  ),
];
