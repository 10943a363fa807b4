import { describe, expect, it } from 'vitest';
import { newFindings, replacing } from '../builders/edited-example.ts';

async function told(path: string, from: string, to: string) {
  const findings = await newFindings({ [path]: replacing(from, to) });
  return findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ code, place }) => `${code} ${place.row} ${place.column}`);
}

const crime = 'returns/recorded-crime/2023-24-q4.csv';

describe('a number that stands alone', () => {
  it.each([
    [
      'hours times ten',
      'returns/special-constabulary-hours/2024-05.csv',
      '1746',
      '17460',
      'size-implausible 2 hours',
    ],
    [
      'a tenth of the hours',
      'returns/special-constabulary-hours/2024-05.csv',
      '1746',
      '174',
      'size-implausible 2 hours',
    ],
    ['a solved rate times ten', crime, ',43,7.3', ',43,73', 'size-implausible 21 solved_percent'],
    [
      'thefts times ten beside open records',
      crime,
      'count,124',
      'count,1240',
      'sizes-apart 22 crimes',
    ],
    [
      'an average a third of its quarter',
      crime,
      ',131,9',
      ',31,9',
      'sizes-apart 19 monthly_average',
    ],
    [
      'an average without its point',
      'returns/organised-crime/2023-24-q4.csv',
      '59.5',
      '595',
      'sizes-apart 3 county_lines_average_12_months',
    ],
    [
      'more groups than lines',
      'returns/organised-crime/2023-24-q4.csv',
      ',66,34,',
      ',66,340,',
      'sizes-apart 3 county_line_groups',
    ],
    [
      'a nought that changed places',
      'returns/cyber-fraud/2023-24-q4.csv',
      'q4,100,',
      'q4,010,',
      'number-with-nought-before 2 investigated_percent',
    ],
    [
      'a change without its sign',
      'returns/organised-crime/2023-24-q4.csv',
      '8,-1,',
      '8,1,',
      'change-disagrees 3 street_gangs_change_stated',
    ],
    [
      'a youngest older than the oldest',
      'returns/planned-actions/2023-24-q4.csv',
      'youngest-age,18',
      'youngest-age,81',
      'identity-rows-part 3 number',
    ],
  ])('%s', async (_, path, from, to, finding) => {
    expect(await told(path, from, to)).toContain(finding);
  });
});
