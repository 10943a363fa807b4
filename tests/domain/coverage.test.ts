import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/domain/open-data/coverage.ts';
import type { SuppliedRows } from '../../src/domain/open-data/supplied-rows.ts';
import { inEnglish } from '../builders/in-english.ts';

/** Months of one force from 2024-01 on; null is a month without a file. */
function months(force: string, rows: readonly (number | null)[]): readonly SuppliedRows[] {
  return rows.flatMap((count, index) =>
    count === null
      ? []
      : [
          {
            kind: 'street',
            force,
            month: `2024-0${index + 1}`,
            rows: count,
            repeats: 0,
            setAside: [],
          } as const,
        ],
  );
}

function statuses(
  supplied: readonly SuppliedRows[],
  force: string,
  forces: readonly string[] = [],
) {
  return inEnglish(coverageOf(supplied, forces))
    .filter((one) => one.force === force)
    .map(({ status }) => status);
}

const neighbours = (rows: readonly number[]) =>
  ['kent', 'essex', 'surrey'].flatMap((force) => months(force, rows));

/** A month of gwent after three of 20 rows. */
function afterThree(month: Partial<SuppliedRows>) {
  const before = months('gwent', [20, 20, 20]);
  const last = { ...before[0], kind: 'street', force: 'gwent', month: '2024-04' } as const;
  const one = { ...last, rows: 20, repeats: 0, setAside: [], ...month };
  return inEnglish(coverageOf([...before, one], [])).at(-1);
}

describe('coverage of a month with rows that are not counted', () => {
  it('is partial where they might make a fall, and says how many and why', () => {
    const setAside = [{ reason: 'The legislation is in no list', rows: 8 }];
    expect(afterThree({ rows: 12, setAside })).toMatchObject({
      status: 'partial',
      rows: 12,
      setAside: 8,
      expected: 20,
      says: 'Of 20 records handed over, 8 are not counted: the legislation is in no list (8).',
    });
  });

  it('is whole where one of many is not, and says so all the same', () => {
    const setAside = [{ reason: 'The latitude is no number', rows: 1 }];
    expect(afterThree({ rows: 19, setAside })).toMatchObject({
      status: 'supplied',
      says: 'Of 20 records handed over, 1 is not counted: the latitude is no number (1).',
    });
  });

  it('is partial, and no month without records, where none could be counted', () => {
    const setAside = [{ reason: 'The legislation is in no list', rows: 20 }];
    expect(afterThree({ rows: 0, setAside })).toMatchObject({
      status: 'partial',
      says: 'Of 20 records handed over, none could be counted: the legislation is in no list (20).',
    });
  });

  it('is whole where rows repeat a crime that is counted', () => {
    expect(afterThree({ rows: 18, repeats: 2 })).toMatchObject({
      status: 'supplied',
      says: '20 rows; about 20 are expected. 2 records repeat a crime in every column, with the same crime id, and are not counted again.',
    });
  });

  it('adds up to what was handed over, and is never whole where a fall may be made of it', () => {
    const setAside = fc.array(fc.record({ reason: fc.constant('It is'), rows: fc.nat(60) }));
    fc.assert(
      fc.property(fc.nat(500), fc.nat(20), setAside, (rows, repeats, reasons) => {
        const file = afterThree({ rows, repeats, setAside: reasons });
        const left = reasons.reduce((sum, one) => sum + one.rows, 0);
        expect((file?.rows ?? 0) + (file?.repeats ?? 0) + (file?.setAside ?? 0)).toBe(
          rows + repeats + left,
        );
        expect(file?.status === 'supplied' && 2 * left > Math.sqrt(rows)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('coverage', () => {
  it('takes a month with a few hundred rows after thousands for partial', () => {
    const [first, second] = inEnglish(coverageOf(months('gwent', [3400, 300, 3350, 3500]), []));
    expect(first).toMatchObject({ status: 'supplied', rows: 3400, expected: 3425 });
    expect(second).toEqual({
      kind: 'street',
      force: 'gwent',
      month: '2024-02',
      status: 'partial',
      rows: 300,
      setAside: 0,
      repeats: 0,
      expected: 3450,
      says: '300 rows, where about 3,450 are expected: a part of the records is missing, which is no fall.',
    });
  });

  it('holds by the whole months while most of a force’s months are partial', () => {
    expect(statuses(months('gwent', [1187, 300, 164, 283, 3400, 3380, 3450]), 'gwent')).toEqual([
      'partial',
      'partial',
      'partial',
      'partial',
      'supplied',
      'supplied',
      'supplied',
    ]);
  });

  it('does not take a fall that all forces share for a part', () => {
    const alone = months('gwent', [1000, 1000, 1000, 400]);
    expect(statuses(alone, 'gwent').at(-1)).toBe('partial');
    expect(statuses([...alone, ...neighbours([900, 900, 900, 380])], 'gwent').at(-1)).toBe(
      'supplied',
    );
  });

  it('tells a month in which one force sent less from a quiet one', () => {
    const rows = [...months('gwent', [1000, 1000, 1000, 400]), ...neighbours([9, 9, 9, 9])];
    expect(statuses(rows, 'gwent').at(-1)).toBe('partial');
  });

  it('does not judge small numbers, which vary by chance', () => {
    expect(statuses(months('gwent', [5, 6, 5, 2]), 'gwent').at(-1)).toBe('supplied');
  });

  it('expects nothing of a force with fewer than three other months', () => {
    const [first] = inEnglish(coverageOf(months('gwent', [300, 3000, 3000]), []));
    expect(first).toMatchObject({
      status: 'supplied',
      expected: null,
      says: '300 rows; there are too few other months to compare them with.',
    });
  });

  it('names a month without a file as missing and says what is expected', () => {
    const rows = months('gwent', [100, 100, null, 100]);
    expect(inEnglish(coverageOf([...rows, ...months('kent', [1, 1, 1, 1])], []))[2]).toEqual({
      kind: 'street',
      force: 'gwent',
      month: '2024-03',
      status: 'missing',
      rows: null,
      setAside: 0,
      repeats: 0,
      expected: 100,
      says: 'There is no file for this month, while the file of one other force is here.',
    });
  });

  it('names a force without any file where at least half of the forces have one', () => {
    const rows = [...months('kent', [10, 10]), ...months('essex', [10, null])];
    const forces = ['essex', 'greater-manchester', 'kent', 'surrey'];
    const missing = inEnglish(coverageOf(rows, forces)).filter(
      (one) => one.force === 'greater-manchester',
    );
    expect(missing).toMatchObject([{ month: '2024-01', status: 'missing', expected: null }]);
  });

  it('does not miss forces in a lake that holds others for some months alone', () => {
    const rows = [...months('kent', [10, 10, 10]), ...months('essex', [null, null, 10])];
    const missing = inEnglish(
      coverageOf(rows, ['essex', 'gwent', 'kent', 'surrey', 'sussex']),
    ).filter(({ status }) => status === 'missing');
    expect(missing).toEqual([]);
  });

  it('misses the month after a force’s last where another force has sent it', () => {
    const rows = [...months('kent', [10, 10, 10, 10]), ...months('essex', [10, 10, null, null])];
    const forces = ['essex', 'gwent', 'kent', 'surrey', 'sussex'];
    const missing = inEnglish(coverageOf(rows, forces)).filter(
      ({ status }) => status === 'missing',
    );
    expect(missing.map(({ force, month }) => [force, month])).toEqual([['essex', '2024-03']]);
  });

  it('says nothing of a kind of which there is no file', () => {
    expect(inEnglish(coverageOf(months('kent', [10]), ['kent'])).map(({ kind }) => kind)).toEqual([
      'street',
    ]);
  });

  it('says of every force with a file something about each month, and the rows as they are', () => {
    const someRows = fc.array(fc.option(fc.nat(5000)), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(someRows, someRows, (one, two) => {
        const rows = [...months('kent', one), ...months('essex', two)];
        const kept = inEnglish(coverageOf(rows, [])).flatMap(({ rows }) =>
          rows === null ? [] : [rows],
        );
        expect(kept.toSorted()).toEqual(rows.map(({ rows }) => rows).toSorted());
      }),
    );
  });
});
