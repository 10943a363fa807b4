import { describe, expect, it } from 'vitest';
import { compilePeel, gradeBlock, twoCycles } from './peel-folder.ts';

const file = 'returns/peel-grades/2024-05.csv';

async function found(...folder: Parameters<typeof compilePeel>) {
  const { findings } = await compilePeel(...folder);
  return findings.filter(({ code }) => /^grade/.test(code));
}

describe('the grades of a return', () => {
  it('raise no finding where dates, areas and cycles fit', async () => {
    expect(await found(twoCycles)).toEqual([]);
  });

  it('cannot be older than their cycle', async () => {
    expect(await found(['2023-25,preventing-crime,Good,2022-04-13,'])).toEqual([
      expect.objectContaining({
        code: 'grade-before-its-cycle',
        severity: 'error',
        place: { file, row: 2, column: 'published' },
        says: 'a grade of PEEL 2023 to 2025 is said to have been published on 13 April 2022, and that cycle began on 8 February 2023',
      }),
    ]);
  });

  it.each([
    ['2024-05-31', 0],
    ['2024-06-01', 1],
  ])('cannot be from the future of their return: published on %s', async (date, times) => {
    const findings = await found([`2023-25,preventing-crime,Good,${date},`]);
    expect(findings.map(({ code }) => code)).toEqual(
      Array.from({ length: times }, () => 'grade-not-yet-published'),
    );
  });

  it('have a date that is one, and an address that is one', async () => {
    const { findings } = await compilePeel(['2021-22,preventing-crime,Good,last winter,ask us']);
    expect(
      findings.filter(({ place }) => place.file === file).map(({ place }) => place.column),
    ).toEqual(['published', 'report']);
  });

  it('are of areas that their cycle graded, where all of those are known', async () => {
    expect(
      await found([
        '2018-19,managing-offenders,Good,2020-02-07,',
        '2021-22,recording-crime,Good,2022-04-13,',
      ]),
    ).toEqual([
      expect.objectContaining({
        code: 'grade-area-elsewhere',
        severity: 'warning',
        says: '“Managing offenders” was no graded area of PEEL 2018/19, which graded Effectiveness, Efficiency, Legitimacy',
      }),
    ]);
  });

  it('have one date a report', async () => {
    const rows = (report: string) => [
      '2023-25,preventing-crime,Good,2024-01-10,https://example.org/one',
      `2023-25,disrupting-serious-organised-crime,Good,2024-03-10,${report}`,
    ];
    expect(await found(rows('https://example.org/two'))).toEqual([]);
    expect(await found(rows('https://example.org/one'))).toEqual([
      expect.objectContaining({
        code: 'grade-dates-differ',
        severity: 'warning',
        place: { file, row: 3, column: 'published' },
        says: 'grades of one report of PEEL 2023 to 2025 are said to have been published on 10 January 2024 and on 10 March 2024',
      }),
    ]);
  });
});

describe('an edition', () => {
  const older = gradeBlock('table', ['rows: area_of_inspection', 'where: { cycle: 2018-19 }']);
  const both = gradeBlock('table', ['rows: area_of_inspection', 'columns: cycle']);

  it('is warned where it shows grades that a newer cycle has replaced', async () => {
    expect(await found(twoCycles, older)).toEqual([
      expect.objectContaining({
        code: 'grades-of-older-cycle',
        severity: 'warning',
        place: expect.objectContaining({ section: 'grades' }),
        says: 'the edition shows grades of the cycle “2018/19”, and the returns hold those of PEEL 2021/22',
        fix: 'Show the newer ones, with “where: { cycle: 2021-22 }”.',
      }),
    ]);
  });

  it('may show the older beside the newest', async () => {
    expect(await found(twoCycles, both)).toEqual([]);
  });

  it('does not know a newer cycle that came after its month', async () => {
    const later = 'cycle,area_of_inspection,grade\n2023-25,preventing-crime,Good\n';
    const newest = gradeBlock('table', ['rows: area_of_inspection', 'where: { cycle: 2021-22 }']);
    expect(await found(twoCycles, newest, { 'returns/peel-grades/2024-08.csv': later })).toEqual(
      [],
    );
    expect(
      await found(twoCycles, newest, { 'returns/peel-grades/2024-06.csv': later }),
    ).toHaveLength(1);
  });
});
