import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderSite } from '../../src/publish/site.ts';
import { freshAssets } from '../builders/published/assets.ts';
import { vouchedPublication } from '../builders/vouched-folder.ts';
import { auditSite } from './audit/audit-site.ts';
import { desktop, launchBrowser, openWindow, phone } from './audit/browser.ts';
import { overflowingPages } from './audit/overflow.ts';
import { fileAddress, removeSite, writeSite } from './audit/site-folder.ts';

const duties = 'duties/index.html';
const method = 'methods/deadlines/index.html';

let folder = '';
let browser: Browser;

beforeAll(async () => {
  const files = renderSite(await vouchedPublication(), await freshAssets());
  const pages = files.filter(
    ({ path }) => !path.endsWith('.html') || [duties, method, 'index.html'].includes(path),
  );
  folder = await writeSite(pages);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await removeSite(folder);
});

async function open(width: number, scheme: 'light' | 'dark' = 'light') {
  const { page } = await openWindow(browser, { width, scheme });
  await page.goto(fileAddress(folder, duties));
  return page;
}

describe('the page of duties of a body that vouches for its records', () => {
  it('is found without fault by axe-core, as is its method', async () => {
    expect(await auditSite(folder)).toEqual([]);
  }, 120_000);

  it('fits 320 and 1,600 px, and 390 and 1,280 px with text at 200%', async () => {
    expect(await overflowingPages(folder)).toEqual([]);
  }, 120_000);

  it('fits a phone with the law behind every item open', async () => {
    const page = await open(phone);
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    const [width, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      window.innerWidth,
    ]);
    expect(width).toBeLessThanOrEqual(room ?? 0);
  });

  it.each([320, phone])('keeps every place of the navigation in sight at %i px', async (width) => {
    const page = await open(width);
    const places = page.locator('.govuk-service-navigation__link');
    const edges = await places.evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect().right),
    );
    expect(await places.allTextContents()).toContain('Duties');
    expect(Math.max(...edges)).toBeLessThanOrEqual(width);
  });

  it('leads from the table to an item, and opens the law behind it by keyboard', async () => {
    const page = await open(desktop);
    await page.getByRole('link', { name: '3(g) Spending over £500' }).last().click();
    expect(page.url()).toMatch(/#3-g$/);
    const item = page.locator('[id="3-g"]');
    await item.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await item.getByText('Amounts over £500.').isVisible()).toBe(true);
  });

  it.each(['light', 'dark'] as const)('tells statuses apart without colour, %s', async (scheme) => {
    const page = await open(phone, scheme);
    const words = await page.locator('.duties .status').allTextContents();
    expect(new Set(words)).toEqual(new Set(['Overdue', 'Due', 'Unknown', 'Met', 'Not applicable']));
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    const border = await page
      .locator('.duties .status')
      .first()
      .evaluate((tag) => getComputedStyle(tag).borderTopWidth);
    expect(border).toBe('1px');
  });
});
