import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../src/domain/figures/format.ts';
import { csvFiles } from '../../src/publish/csv/files.ts';
import { compileFiles } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';

const header = 'as_at,staff,women,ethnic_minority,disabled,women_percent,disabled_percent';

/** The figures of an office with this return, and its CSV. */
async function office(row: string) {
  const { publication, findings } = await compileFiles(
    testFolder({
      'body.yaml': testBody,
      'editions/2024-06/edition.yaml': testEdition([]),
      'returns/office-staff/2024-06-30.csv': `${header}\n2024-06-30,${row}\n`,
    }),
  );
  if (publication === null) throw new Error('Nothing was compiled.');
  const figures = [...publication.figures.values()];
  const csv = csvFiles(publication).find(({ path }) => path === 'data/office-staff.csv');
  return {
    shown: Object.fromEntries(
      figures.map((figure) => [figure.id.replace('.2024-06-30', ''), formatFigure(figure)]),
    ),
    csv: String(csv?.content),
    errors: findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  };
}

describe('the staff of a small office', () => {
  it('are shown as shares where the groups are large enough', async () => {
    const { shown, errors } = await office('30,18,6,5,,');
    expect(errors).toEqual([]);
    expect(shown).toMatchObject({
      'office-staff': '30',
      'office-staff-women-share': '60.0%',
      'office-staff-disabled-share': '16.7%',
    });
  });

  it('are hidden with their share where they are very few', async () => {
    const { shown, csv, errors } = await office('30,18,6,2,,');
    expect(errors).toEqual([]);
    expect(shown).toMatchObject({
      'office-staff': '30',
      'office-staff-disabled-share': '[c]',
      'office-staff-ethnic-minority-share': '20.0%',
    });
    expect(csv).toContain(',,suppressed,');
  });

  it('hide a share that is stated beside a hidden number as well', async () => {
    const { shown, csv } = await office('30,18,6,2,,7');
    expect(shown['office-staff-disabled-share-stated']).toBe('[c]');
    expect(csv).not.toContain(',7,final');
  });

  it('are shown as the share alone, where the body gives nothing else', async () => {
    const { shown, errors } = await office('30,18,6,,,7');
    expect(errors).toEqual([]);
    expect(shown).toMatchObject({
      'office-staff-disabled-share': '[x]',
      'office-staff-disabled-share-stated': '7.0%',
    });
  });
});
