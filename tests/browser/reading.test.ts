import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderSite } from '../../src/publish/site.ts';
import { freshAssets } from '../builders/published/assets.ts';
import { publication } from '../builders/published/publication.ts';
import { desktop, launchBrowser, openWindow, phone } from './audit/browser.ts';
import { fileAddress, removeSite, writeSite } from './audit/site-folder.ts';

const homicide = 'editions/2024-06/homicide/index.html';
const stops = 'editions/2024-06/stop-and-search/index.html';
const whole = 'editions/2024-06/whole/index.html';

let folder = '';
let browser: Browser;

beforeAll(async () => {
  folder = await writeSite(renderSite(publication(), await freshAssets()));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await removeSite(folder);
});

async function open(path: string, width = desktop, scheme: 'light' | 'dark' = 'light') {
  const { page } = await openWindow(browser, { width, scheme });
  await page.goto(fileAddress(folder, path));
  return page;
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    return `${active?.localName} ${active?.className} ${active?.textContent?.trim()}`;
  });

async function tab(page: Page, times: number) {
  for (let count = 0; count < times; count += 1) await page.keyboard.press('Tab');
}

describe('the keyboard', () => {
  it('meets the skip link first, and it leads to the main part', async () => {
    const page = await open(homicide);
    await tab(page, 1);
    expect(await focused(page)).toBe('a govuk-skip-link Skip to main content');
    await page.keyboard.press('Enter');
    await tab(page, 1);
    expect(await focused(page)).toBe('a bound bound--short 8 [p]');
  });

  it('goes through the page in reading order', async () => {
    const page = await open(homicide);
    await tab(page, 2);
    expect(await focused(page)).toContain('Police and Crime Commissioner for Bedfordshire');
    await tab(page, 1);
    expect(await focused(page)).toContain('Latest');
    await tab(page, 6);
    expect(await focused(page)).toContain('Bedfordshire');
  });

  it('reaches a wide table, which then scrolls inside itself', async () => {
    const page = await open(stops, phone);
    const region = page.getByRole('region', {
      name: 'Searches by age and self-defined ethnicity',
    });
    await region.focus();
    await page.keyboard.press('ArrowRight');
    // On a busy machine the page scrolls late.
    const scrolled = () => region.evaluate((element) => element.scrollLeft);
    await expect.poll(scrolled, { timeout: 20_000 }).toBeGreaterThan(0);
  });

  it('opens the fingerprints of the files', async () => {
    const page = await open('figures/homicide-year.2023-24/index.html');
    await page.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('details dd').first().isVisible()).toBe(true);
  });
});

describe('what assistive technology meets', () => {
  it('has one of each landmark, and the wide tables by name', async () => {
    const page = await open(stops);
    expect(await page.getByRole('banner').count()).toBe(1);
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await page.getByRole('contentinfo').count()).toBe(1);
    expect(await page.getByRole('complementary', { name: 'Demonstration' }).count()).toBe(1);
    expect(await page.getByRole('navigation').count()).toBe(3);
    expect(await page.getByRole('region').count()).toBe(1);
  });

  it.each([phone, desktop])('has each chart once at %i px, with its description', async (width) => {
    const page = await open(homicide, width);
    expect(await page.locator('main').ariaSnapshot()).toContain(
      'img "Homicides recorded each quarter Homicides recorded each quarter, from Q1 2023/24 to Q4 2023/24."',
    );
    expect(await page.getByRole('img').count()).toBe(1);
  });
});

describe('what the eye meets', () => {
  it('is the narrow drawing on a phone and the wide one on a desktop', async () => {
    const small = await open(homicide, phone);
    expect(await small.locator('.c-narrow').isVisible()).toBe(true);
    expect(await small.locator('.c-wide').isVisible()).toBe(false);
    const large = await open(homicide, desktop);
    expect(await large.locator('.c-narrow').isVisible()).toBe(false);
    expect(await large.locator('.c-wide').isVisible()).toBe(true);
  });

  it('is our own typeface, and numerals of one width', async () => {
    const page = await open(homicide);
    await page.evaluate(() => document.fonts.ready);
    const loaded = await page.evaluate(() =>
      [...document.fonts]
        // The fallbacks only take the measure of fonts that the machine may have or not.
        .filter((font) => font.status === 'loaded' && !font.family.includes('fallback'))
        .map((font) => `${font.family.replaceAll('"', '')} ${font.weight}`),
    );
    expect(loaded.toSorted()).toEqual([
      'Source Sans 3 400',
      'Source Sans 3 600',
      'Source Serif 4 600',
    ]);
    const widths = await page.evaluate(() => {
      const cell = document.querySelector('td a');
      return ['1111', '0000', '8787'].map((digits) => {
        const probe = document.createElement('span');
        probe.textContent = digits;
        cell?.replaceChildren(probe);
        return probe.getBoundingClientRect().width;
      });
    });
    expect(new Set(widths).size).toBe(1);
    expect(widths[0]).toBeGreaterThan(0);
  });

  it('is dark where the reader has chosen so', async () => {
    const page = await open(homicide, desktop, 'dark');
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe('rgb(20, 24, 29)');
  });

  it('keeps the marks of a chart in forced colours', async () => {
    const page = await open(homicide);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const [mark, ground] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.c-wide .c-fill-1') ?? document.body).fill,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(mark).not.toBe(ground);
    expect(mark).toMatch(/^rgb/);
  });

  it('has targets of at least 24 px in tables', async () => {
    const page = await open(stops, phone);
    const heights = await page
      .locator('td a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });
});

describe('paper', () => {
  it('takes the whole edition, with the wide charts and without navigation', async () => {
    const page = await open(whole, phone);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.govuk-service-navigation').isVisible()).toBe(false);
    expect(await page.locator('.c-wide').first().isVisible()).toBe(true);
    expect(await page.locator('.c-narrow').first().isVisible()).toBe(false);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
  });
});
