import { describe, expect, it } from 'vitest';
import { checkTotals } from '../../src/checks/mixed-bases.ts';
import { checkChangesOfFew, checkSmallGroups } from '../../src/checks/small-groups.ts';
import { findProfile } from '../../src/domain/disclosure/profile.ts';
import { count } from '../../src/domain/figures/unit.ts';
import type { Measure } from '../../src/domain/measures/measure.ts';
import { checkContext } from '../builders/check-context.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';

const common = {
  definition: '',
  direction: 'neutral',
  decimals: 1,
  dataset: 'stops',
  by: ['group'],
  period: 'row',
} as const;

const group = {
  kind: 'code' as const,
  name: 'group',
  title: 'Group',
  description: '',
  codes: ['a', 'b', 'unknown'].map((code) => ({ code, label: code.toUpperCase() })),
};

function table(unknown: number | { readonly is: 'not-applicable' }, disclosure: 'none' | 'people') {
  const columns = [group, numberColumn('cases'), numberColumn('residents')];
  return testTable(testDataset({ columns, disclosure }), [
    testRow('2023-24-q4', { group: 'a' }, { cases: 30, residents: 1000 }),
    testRow('2023-24-q4', { group: 'b' }, { cases: 4, residents: 500 }),
    testRow('2023-24-q4', { group: 'unknown' }, { cases: 9, residents: unknown }),
  ]);
}

const rate: Measure = {
  ...common,
  id: 'rate',
  title: 'Cases per 1,000',
  unit: { kind: 'rate-per-1000', of: 'cases' },
  formula: { divide: [{ sum: 'cases' }, { sum: 'residents' }], times: 1000 },
  totals: ['group'],
};

describe('a total whose parts have two bases', () => {
  it('is found by formula and data, whatever its measure is called', () => {
    const context = checkContext(
      [table({ is: 'not-applicable' }, 'none')],
      [rate],
      ['rate.a.2023-24-q4', 'rate.total.2023-24-q4'],
    );
    expect(checkTotals(context)).toMatchObject([
      {
        code: 'total-mixes-bases',
        severity: 'error',
        place: { file: 'editions/2024-06/test.md', line: 4, section: 'test' },
        about: ['rate.total.2023-24-q4'],
      },
    ]);
  });

  it('is none where every group has a base', () => {
    const context = checkContext([table(70, 'none')], [rate], ['rate.total.2023-24-q4']);
    expect(checkTotals(context)).toEqual([]);
  });

  it('is none where only the groups are shown', () => {
    const context = checkContext(
      [table({ is: 'not-applicable' }, 'none')],
      [rate],
      ['rate.a.2023-24-q4'],
    );
    expect(checkTotals(context)).toEqual([]);
  });
});

const cases: Measure = {
  ...common,
  id: 'cases',
  title: 'Cases',
  unit: count('case'),
  formula: { cell: 'cases' },
};

describe('a group of fewer than five people', () => {
  it('is told where it is shown', () => {
    const context = checkContext(
      [table(70, 'people')],
      [cases],
      ['cases.a.2023-24-q4', 'cases.b.2023-24-q4'],
    );
    expect(checkSmallGroups(context)).toMatchObject([
      { code: 'small-group-shown', severity: 'warning', about: ['cases'] },
    ]);
  });

  it('is larger by a stricter profile', () => {
    const context = checkContext([table(70, 'people')], [cases], ['cases.unknown.2023-24-q4']);
    const profile = findProfile('under-ten');
    const [found] = checkSmallGroups({ ...context, disclosure: { profile, posts: false } });
    expect(found?.says).toBe('1 number counts fewer than 10 people, who might be recognised');
    expect(checkSmallGroups(context)).toEqual([]);
  });

  it.each([
    ['larger groups alone', 'people', 'cases.a.2023-24-q4'],
    ['what is not about people', 'none', 'cases.b.2023-24-q4'],
  ] as const)('is not found in %s', (_, disclosure, shown) => {
    const context = checkContext([table(70, disclosure)], [cases], [shown]);
    expect(checkSmallGroups(context)).toEqual([]);
  });
});

describe('a change in per cent', () => {
  const change: Measure = {
    ...common,
    id: 'change',
    title: 'Change',
    unit: { kind: 'percentage' },
    formula: {
      divide: [{ subtract: [{ cell: 'residents' }, { cell: 'cases' }] }, { cell: 'cases' }],
      times: 100,
    },
  };

  it('of fewer than ten is told', () => {
    const context = checkContext([table(70, 'none')], [change], ['change.b.2023-24-q4']);
    expect(checkChangesOfFew(context)).toMatchObject([
      { code: 'change-on-small-count', severity: 'warning', about: ['change.b.2023-24-q4'] },
    ]);
  });

  it('of ten or more is not', () => {
    const context = checkContext([table(70, 'none')], [change], ['change.a.2023-24-q4']);
    expect(checkChangesOfFew(context)).toEqual([]);
  });
});
