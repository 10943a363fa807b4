import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerable, ownFolder } from '../cli/answerable.ts';
import { desktop, launchBrowser, openWindow } from './audit/browser.ts';

let home = '';
let browser: Browser;

/** Two releases of one body, packed. */
beforeAll(async () => {
  home = ownFolder();
  const [folder, site] = [join(home, 'gwent'), join(home, 'site')];
  answerable('init', folder, '--area', 'gwent', '--edition', '2024-06');
  answerable('publish', folder, '--out', site);
  answerable('init', join(home, 'later'), '--area', 'gwent', '--edition', '2024-07');
  cpSync(join(home, 'later', 'editions', '2024-07'), join(folder, 'editions', '2024-07'), {
    recursive: true,
  });
  answerable('publish', folder, '--out', site);
  answerable('archive', site, '--out', join(home, 'bag'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(home, { recursive: true, force: true });
});

describe('an archive that is opened from a disk', () => {
  it('leads from its door to the newest release, to an edition, and to the release before', async () => {
    const { page, context } = await openWindow(browser, { width: desktop, scheme: 'light' });
    const objections: string[] = [];
    page.on('console', (message) => objections.push(message.text()));
    page.on('requestfailed', (request) => objections.push(request.url()));
    await page.goto(pathToFileURL(join(home, 'bag', 'OPEN-ME.html')).href);
    await page.getByRole('link', { name: 'Read the newest release' }).click();
    await page.getByRole('link', { name: 'Editions', exact: true }).first().click();
    await page.getByRole('link', { name: 'July 2024' }).click();
    expect(page.url()).toContain('/bag/data/editions/2024-07/index.html');
    await page.getByRole('link', { name: 'All releases' }).first().click();
    await page.getByRole('link', { name: '2024-06-r1', exact: true }).click();
    expect(page.url()).toContain('/bag/data/releases/2024-06-r1/index.html');
    expect(await page.getByText('This release was replaced by a later one.').isVisible()).toBe(
      true,
    );
    await page.getByRole('link', { name: 'See what replaced it' }).click();
    expect(await page.locator('main').textContent()).toContain('It was replaced by 2024-07-r1');
    expect(objections).toEqual([]);
    await context.close();
  });
});
