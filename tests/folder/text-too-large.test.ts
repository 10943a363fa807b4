import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { canonicalise } from '../../src/folder/canonical/canonical-folder.ts';
import { mostText } from '../../src/folder/files.ts';
import { publishedFiles } from '../../src/folder/published-files.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';

const whole = {
  'body.yaml': testBody,
  'duties.yaml': '',
  'editions/2024-06/edition.yaml': testEdition(['requests']),
  'editions/2024-06/requests.md': 'x',
};

describe('a text that no string can hold', () => {
  it.each(Object.keys(whole))('is a finding where it is %s, and ends nothing', async (path) => {
    const files = testFolder(whole);
    const tooLarge = new Uint8Array(mostText + 1);
    const read = (one: string) => (one === path ? tooLarge : files.read(one));
    const { findings } = await canonicalise(publishedFiles({ ...files, read }), datasets);
    const about = findings.filter(({ place }) => place.file === path);
    expect(about.map(({ code, says }) => [code, says])).toEqual([
      ['file-unreadable', 'the file is too large to be read'],
    ]);
  });
});
