import { describe, expect, it, onTestFinished } from 'vitest';
import type { OutputFile } from '../../src/publish/output.ts';
import { renderSite } from '../../src/publish/site.ts';
import { freshAssets } from '../builders/published/assets.ts';
import { publication } from '../builders/published/publication.ts';
import { auditSite, planVisits } from './audit/audit-site.ts';
import { removeSite, writeSite } from './audit/site-folder.ts';

describe('axe-core in Chromium', () => {
  it('objects to nothing on any page, and no page loads anything from elsewhere', async () => {
    const folder = await siteFor(renderSite(publication(), await freshAssets()));
    expect(await auditSite(folder)).toEqual([]);
  });

  it('objects to a page that is at fault, and to one that calls another host', async () => {
    const content =
      '<!DOCTYPE html><html lang="en"><head><title>T</title></head><body><main><h1>H</h1><img src="http://127.0.0.1:9/a.png"></main></body></html>';
    const faults = await auditSite(await siteFor([{ path: 'index.html', content }]));
    expect(faults).toContain('index.html (390 px, light): image-alt at img');
    expect(faults.join('\n')).toContain('index.html loads http://127.0.0.1:9/a.png');
  });
});

describe('a figure page after the first', () => {
  it('is read too', async () => {
    const page = (main: string) =>
      `<!DOCTYPE html><html lang="en"><head><title>T</title></head><body><main><h1>H</h1>${main}</main></body></html>`;
    const folder = await siteFor([
      { path: 'figures/a/index.html', content: page('<p>Sound</p>') },
      { path: 'figures/b/index.html', content: page('<h4>Too deep</h4>') },
    ]);
    expect(await auditSite(folder)).toEqual([
      'figures/b/index.html (1280 px, light): heading-order at h4',
    ]);
  });
});

describe('the plan of visits', () => {
  it('reads the first page of a kind in all four ways, and every other page once', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => `measures/${name}/index.html`);
    expect(plannedPages([a, b, c])).toEqual([[a], [a, b], [a, c], [a]]);
  });

  it('takes each part of the site for a kind of its own', () => {
    const pages = [
      'index.html',
      'editions/index.html',
      'editions/2024-06/index.html',
      'editions/2024-06/homicide/index.html',
      'editions/2024-06/whole/index.html',
      'measures/index.html',
      'measures/homicide/index.html',
      'figures/homicide.2023-24/index.html',
    ];
    expect(plannedPages(pages)).toEqual([pages, pages, pages, pages]);
  });

  it('measures colours and sizes on every page but figure pages after the first', () => {
    const pages = ['a', 'b'].flatMap((name) => [
      `figures/${name}/index.html`,
      `measures/${name}/index.html`,
    ]);
    const rules = new Map(
      planVisits(pages)
        .flat()
        .map((visit) => [visit.page, visit.rules]),
    );
    expect([...rules.values()]).toEqual(['all', 'all', 'words only', 'all']);
  });
});

function plannedPages(pages: readonly (string | undefined)[]): string[][] {
  const visits = planVisits(pages.filter((page) => page !== undefined));
  return visits.map((reading) => reading.map((visit) => visit.page));
}

/** A site on disk for as long as the test runs. */
async function siteFor(files: readonly OutputFile[]): Promise<string> {
  const folder = await writeSite(files);
  onTestFinished(() => removeSite(folder));
  return folder;
}
