import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFolder } from '../../src/folder/disk.ts';
import type { FolderFiles } from '../../src/folder/files.ts';
import { compileFiles, exampleDirectory } from '../builders/example.ts';

const guide = readFileSync(new URL('../../docs/charts.md', import.meta.url), 'utf8');

/** The chart blocks of the guide, by their title. */
const blocks = [...guide.matchAll(/```yaml\n([^`]*)```/g)].map(([, block = '']) => ({
  title: /^title: (.*)$/m.exec(block)?.[1] ?? '',
  block,
}));

const section = 'editions/2024-06/clares-law.md';

/** The example, with one section that holds nothing but the block. */
function withBlock(block: string): FolderFiles {
  const files = openFolder(exampleDirectory);
  if (files === null) throw new Error('The example folder is missing.');
  const text = `---\ntitle: Clare’s Law\n---\n\`\`\`chart\n${block}\`\`\`\n`;
  return {
    ...files,
    read: (path) => (path === section ? new TextEncoder().encode(text) : files.read(path)),
  };
}

describe('The guide to charts', () => {
  it('shows every kind that a section has of its own', () => {
    expect(blocks.map(({ block }) => /^kind: (.*)$/m.exec(block)?.[1])).toEqual([
      'control',
      'control',
      'intervals',
      'ranking',
    ]);
  });

  it.each(blocks)('shows “$title” as the example takes it', async ({ block }) => {
    const { findings } = await compileFiles(withBlock(block));
    // That a limit is outdated is said of what the force counts, and not of the chart.
    const about = findings.filter(
      ({ code, place }) => place.file === section && code !== 'standard-outdated',
    );
    expect(about.map(({ says }) => says)).toEqual([]);
  });
});
