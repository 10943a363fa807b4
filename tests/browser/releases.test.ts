import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshAssets } from '../builders/published/assets.ts';
import { first, second, third } from '../builders/releases.ts';
import { shelf } from '../builders/shelf.ts';
import { auditSite } from './audit/audit-site.ts';
import { desktop, launchBrowser, openWindow } from './audit/browser.ts';
import { overflowingPages } from './audit/overflow.ts';
import { removeSite, writeSite } from './audit/site-folder.ts';

let folder = '';

/** Pages that show a correction, or what became of a release; the others are read elsewhere. */
const pages = new Set([
  'index.html',
  'corrections/index.html',
  'editions/2024-06/index.html',
  'editions/2024-06/homicide/index.html',
  'figures/clares-law-requested.2024-05/index.html',
  'measures/index.html',
  'releases/index.html',
  'releases/2024-06-r3/index.html',
  'releases/2024-06-r1/releases/index.html',
  'releases/2024-06-r1/editions/2024-06/homicide/index.html',
]);

beforeAll(async () => {
  const files = shelf([third, second, first], await freshAssets());
  folder = await writeSite(files.filter(({ path }) => !path.endsWith('.html') || pages.has(path)));
});

afterAll(() => removeSite(folder));

/** Whether the notice can be seen on a page: on a screen, and on paper. */
async function seesNotice(path: string): Promise<readonly boolean[]> {
  const browser = await launchBrowser();
  const { page } = await openWindow(browser, { width: desktop, scheme: 'light' });
  await page.goto(`${pathToFileURL(folder)}/${path}`);
  const notice = page.locator('.superseded');
  const onScreen = await notice.isVisible();
  await page.emulateMedia({ media: 'print' });
  const onPaper = await notice.isVisible();
  await browser.close();
  return [onScreen, onPaper];
}

describe('three releases on their shelf', () => {
  it('are found without fault by axe-core on every page', async () => {
    expect(await auditSite(folder)).toEqual([]);
  }, 600_000);

  it('fit 320 and 1,600 px, and 390 and 1,280 px with text at 200%', async () => {
    expect(await overflowingPages(folder)).toEqual([]);
  }, 600_000);

  it('show the notice that they were replaced in the older ones alone, on screen and on paper', async () => {
    expect(await seesNotice('index.html')).toEqual([false, false]);
    expect(await seesNotice('releases/2024-06-r3/index.html')).toEqual([false, false]);
    expect(await seesNotice('releases/2024-06-r1/editions/2024-06/homicide/index.html')).toEqual([
      true,
      true,
    ]);
    expect(await seesNotice('releases/2024-06-r1/releases/index.html')).toEqual([false, false]);
  });
});
