import { describe, expect, it } from 'vitest';
import { checkIdentities } from '../../src/checks/identities.ts';
import { calls } from '../../src/datasets/calls.ts';
import { readGrid } from '../../src/intake/files/read-grid.ts';
import { understand } from '../../src/intake/layout/understand.ts';

/** What is asked of a table, and the periods of the numbers that were placed. */
async function look(table: readonly (readonly (string | number)[])[]) {
  const text = table.map((cells) => cells.join(';')).join('\n');
  const sheets = await readGrid('calls.csv', new TextEncoder().encode(text));
  if (!sheets.ok) throw new Error(sheets.refusal.says);
  const { proposals, questions } = understand(sheets.value, {
    fileName: 'calls.csv',
    sha256: '0'.repeat(64),
    datasets: [calls],
    period: null,
    settled: null,
    contradictions: checkIdentities,
  });
  return {
    asked: [...new Set(questions.map(({ code }) => code))].filter((code) => code !== 'no-rows'),
    periods: proposals.flatMap(({ rows }) => rows.map(({ period }) => period?.id)),
  };
}

const numbers = [
  ['999', 'Calls', 10_412, 10_655, 10_890],
  ['', 'Answered within 10 seconds', 87, 88, 89],
  ['', 'Average wait', 9, 8, 7],
];
const across = (...heads: readonly (readonly string[])[]) => [
  ...heads.map((months, level) => [level === heads.length - 1 ? 'Service' : '', '', ...months]),
  ...numbers,
];

describe('A year over months', () => {
  it.each([
    ['Nov', 'Dec', 'Jan'],
    ['Feb', 'Jan', 'Dec'],
  ])('is asked about where they go beyond it: %s, %s, %s', async (...months) => {
    expect(await look(across(['2024', '', ''], months))).toEqual({
      asked: ['time-missing'],
      periods: [],
    });
  });

  it.each([
    [
      ['2024', '', ''],
      ['Mar', 'Apr', 'May'],
      ['2024-03', '2024-04', '2024-05'],
    ],
    [
      ['2024', '', ''],
      ['Oct', 'Nov', 'Dec'],
      ['2024-10', '2024-11', '2024-12'],
    ],
    [
      ['2023', '', '2024'],
      ['Nov', 'Dec', 'Jan'],
      ['2023-11', '2023-12', '2024-01'],
    ],
    [
      ['2023/24', '', ''],
      ['Nov', 'Dec', 'Jan'],
      ['2023-11', '2023-12', '2024-01'],
    ],
  ])('is of them where they stay within it: %j over %j', async (years, months, periods) => {
    expect(await look(across(years, months))).toEqual({ asked: [], periods });
  });
});

describe('A heading that names a period and is none of the dataset', () => {
  it.each([
    ['05/05/2024', 'day-for-period'],
    ['May 2024 (p)', 'period-with-mark'],
    ['May 2024 provisional', 'period-with-mark'],
    ['May-24 (rev.)', 'period-with-mark'],
    ['May 2024 r', 'period-with-mark'],
  ])('is asked about, and its numbers are not left out in silence: %s', async (heading, asked) => {
    expect((await look(across(['Mar 2024', 'Apr 2024', heading]))).asked).toEqual([asked]);
  });

  it.each(['May 2024 target', 'Change', 'Target'])(
    'is no question where it is of something else: %s',
    async (heading) => {
      expect((await look(across(['Mar 2024', 'Apr 2024', heading]))).asked).toEqual([]);
    },
  );
});

describe('A heading that says a number', () => {
  it('is not taken for a percentage of the same words', async () => {
    const [calledBy, answered, wait] = numbers;
    const table = [
      ['Service', '', 'Mar 2024', 'Apr 2024', 'May 2024'],
      calledBy ?? [],
      ['', 'Number answered within 10 seconds', ...(answered ?? []).slice(2)],
      wait ?? [],
    ];

    expect((await look(table)).asked).toEqual(['heading-unclear']);
  });
});
