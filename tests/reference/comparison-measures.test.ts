import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatFigure, formatRange } from '../../src/domain/figures/format.ts';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { comparisonMeasures } from '../../src/reference/measures/comparison.ts';
import { compileFiles } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';

const workbook = new URL(
  '../../../shared/data/ons/policeforceareatablesyedecember2024.xlsx',
  import.meta.url,
);

/** A group that is made up: no membership is known here. */
const groups =
  'version,area,similar_area\nmade up,Bedfordshire,Kent\nmade up,Bedfordshire,Essex\nmade up,Bedfordshire,Hertfordshire\n';

describe('comparison measures', () => {
  it('take no side where police work brings the crimes to light', () => {
    const sided = comparisonMeasures.filter(
      ({ policeGenerated, direction }) => policeGenerated === true && direction !== 'neutral',
    );
    expect(sided).toEqual([]);
  });

  it('never give a rank without the way to its interval', () => {
    const ranks = comparisonMeasures.filter(({ unit }) => unit.kind === 'rank');
    expect(ranks).toHaveLength(9);
    expect(new Set(ranks.map(({ uncertainty }) => uncertainty?.kind))).toEqual(new Set(['rank']));
  });
});

// The workbook’s own numbers for Bedfordshire, and its order of the 43 areas by homicides per resident.
describe.skipIf(!existsSync(workbook))(
  'Bedfordshire in the police force area tables, year ending December 2024',
  () => {
    let publication: Publication | null;
    beforeAll(async () => {
      const compiled = await compileFiles(
        testFolder({
          'body.yaml': testBody,
          'editions/2025-05/edition.yaml': testEdition([]),
          'comparators/ons-police-force-areas/2024-12.xlsx': readFileSync(workbook),
          'returns/similar-groups/2024-01.csv': groups,
        }),
      );
      publication = compiled.publication;
    });

    function figure(id: string) {
      const found = publication?.figures.get(`${id}.12-months-to-2024-12`);
      if (found === undefined) throw new Error(`no figure is called ${id}`);
      return found;
    }

    it.each([
      ['compared-crime.total', '52,207'],
      ['compared-crime-rate.total', '71.59'],
      ['compared-homicide', '10'],
      ['compared-homicide-rate', '0.0137'],
      ['compared-homicide-rank', '41st'],
      ['compared-homicide-rank-of-43', '42nd'],
      ['compared-homicide-rank-in-group', '4th'],
      ['compared-crime.residential-burglary', '1,525'],
      ['compared-police-generated-crime.drug-offences', '1,661'],
    ])('has %s of %s', (id, shown) => {
      expect(formatFigure(figure(id))).toBe(shown);
    });

    it('has a rank by ten homicides that chance could have put at most places', () => {
      const { interval, unit } = figure('compared-homicide-rank');
      expect(interval?.method).toBe('rank');
      expect(interval && formatRange(interval, unit, 0)).toBe('17th to 42nd');
    });

    it('is held against two averages of the 42 areas, which differ', () => {
      expect(figure('compared-crime-average.robbery').provenance.working).toBe(
        '33.34 ÷ 42 = 0.7939, shown as 0.79',
      );
      expect(figure('compared-crime-weighted-average.robbery').provenance.working).toBe(
        '79,151 ÷ 60,841,400 × 1,000 = 1.3009, shown as 1.30',
      );
    });

    it('is held against its group, by version and with itself', () => {
      const average = figure('compared-homicide-group-weighted-average');
      expect(average.provenance.formula).toContain(
        'the most similar group, version made up (4 areas, with itself)',
      );
      expect(average.value).toBeCloseTo((48 / 5_738_300) * 1000, 10);
    });

    it('leads from each figure to the sheet, row and column of the workbook', () => {
      expect(figure('compared-homicide-rate').provenance.cells).toMatchObject([
        { sheet: 'Table P1', row: 37, column: 'Homicide', given: '10' },
        { sheet: 'Table P3', row: 38, given: '729200' },
      ]);
    });
  },
);
