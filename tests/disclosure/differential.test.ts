import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { protectFolder } from '../../src/edition/compile.ts';
import type { FolderFiles } from '../../src/folder/files.ts';
import { readFolder } from '../../src/folder/read.ts';
import { renderSite } from '../../src/publish/site.ts';
import { compileFolder } from '../builders/compile-in-words.ts';
import { definitions } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';
import { anotherTruth, withNumbers } from './another-truth.ts';

const returns: Readonly<Record<string, string>> = {
  'sums over time': [
    'period,victims,answered,satisfied,neither,dissatisfied',
    '2023-24-q1,all,60,40,12,8',
    '2023-24-q2,all,55,40,9,6',
    '2023-24-q3,all,50,38,7,5',
    '2023-24-q4,all,52,41,8,3',
    '2023-24,all,217,159,36,22',
  ].join('\n'),
  'parts of wholes': [
    'period,victims,answered,satisfied,neither,dissatisfied',
    '2023-24-q4,all,52,38,9,5',
    '2023-24-q4,domestic-abuse,48,36,8,4',
  ].join('\n'),
};

async function siteOf(files: FolderFiles, protection?: ReturnType<typeof protectFolder>) {
  const folder = await readFolder(files, datasets);
  if (folder.body === null) throw new Error('The folder has no body.');
  const chosen = protection ?? protectFolder(folder, folder.body, definitions);
  const { publication } = compileFolder(folder, definitions, undefined, chosen);
  if (publication === null) throw new Error('Nothing was compiled.');
  const site = renderSite(publication, []).map(({ path, content }) => [path, String(content)]);
  return { folder, protection: chosen, site };
}

describe('a site', () => {
  it.each(Object.entries(returns))('is the same whatever is hidden beside %s', async (_, csv) => {
    const files = testFolder({
      'body.yaml': testBody,
      'editions/2024-06/edition.yaml': testEdition([]),
      'returns/victim-satisfaction/2023-24-q4.csv': `${csv}\n`,
    });
    const { folder, protection, site } = await siteOf(files);
    for (const towards of ['least', 'greatest'] as const) {
      const numbers = anotherTruth(folder, protection, towards);
      const other = await siteOf(withNumbers(files, numbers), protection);
      expect(other.site).toEqual(site);
    }
  });
});
