import { describe, expect, it, onTestFinished } from 'vitest';
import type { OutputFile } from '../../src/publish/output.ts';
import { renderSite } from '../../src/publish/site.ts';
import { freshAssets } from '../builders/published/assets.ts';
import { publication } from '../builders/published/publication.ts';
import { overflowingPages } from './audit/overflow.ts';
import { removeSite, writeSite } from './audit/site-folder.ts';

describe('the width of a page', () => {
  it('fits 320 and 1,600 px, and 390 and 1,280 px with text at 200%', async () => {
    const folder = await siteFor(renderSite(publication(), await freshAssets()));
    expect(await overflowingPages(folder)).toEqual([]);
  });

  it('is measured: a page that is too wide is named', async () => {
    const content = '<!DOCTYPE html><html><body><p style="width: 1000px">wide</p></body></html>';
    const folder = await siteFor([{ path: 'index.html', content }]);
    expect(await overflowingPages(folder)).toEqual([
      expect.stringMatching(/^index\.html is \d+ px wide at 320 px, text at 100%$/),
      expect.stringMatching(/^index\.html is \d+ px wide at 390 px, text at 200%$/),
    ]);
  });
});

/** A site on disk for as long as the test runs. */
async function siteFor(files: readonly OutputFile[]): Promise<string> {
  const folder = await writeSite(files);
  onTestFinished(() => removeSite(folder));
  return folder;
}
