import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { readFolder } from '../../src/folder/read.ts';
import { claresLawCsv, testFolder } from '../builders/folder.ts';

async function read(files: Readonly<Record<string, string>>) {
  const { canonical, findings } = await readFolder(testFolder(files), datasets);
  const told = findings.filter(({ place }) => place.file.startsWith('returns/'));
  return { record: canonical.record, told };
}

describe('A return with a name of the force’s own', () => {
  it('is published by its period alone, since the name may say more than is public', async () => {
    const { record, told } = await read({
      'returns/clares-law/May 2024 from an analyst.csv': claresLawCsv,
    });

    expect(told).toEqual([]);
    expect(record.returns).toMatchObject([
      {
        enclosed: 'returns/clares-law/2024-05.csv',
        file: { path: 'returns/clares-law/2024-05.csv' },
      },
    ]);
    expect(JSON.stringify(record)).not.toContain('analyst');
  });

  it('is asked about where another says the same period', async () => {
    const { told } = await read({
      'returns/clares-law/2024-05.csv': claresLawCsv,
      'returns/clares-law/May 2024 again.csv': claresLawCsv,
    });

    expect(told).toMatchObject([
      {
        code: 'return-period-twice',
        place: { file: 'returns/clares-law/May 2024 again.csv' },
        says: 'the file reports on May 2024, and so does 2024-05.csv',
      },
    ]);
  });
});
