import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addresses } from '../../src/publish/addresses.ts';
import { manyPayments, somePayments, withRegister } from '../registers/made-up-register.ts';
import { type AnsweredSite, answeredSite } from './answered-site.ts';
import { auditSite } from './audit/audit-site.ts';
import { phone } from './audit/browser.ts';
import { overflowingPages } from './audit/overflow.ts';
import { fileAddress } from './audit/site-folder.ts';

const first = addresses.register('made-up-payments');

let site: AnsweredSite;

beforeAll(async () => {
  const hostile = {
    recipient: '<img src=x onerror=alert(1)>',
    document: 'javascript:alert(1)',
    purpose:
      'A purpose that is told at length, as offices do where they say why it was worth it. '.repeat(
        4,
      ),
  };
  site = await answeredSite(
    withRegister([hostile, ...somePayments, ...manyPayments(240)]),
    /^(registers|assets)\//,
  );
});

afterAll(async () => {
  await site.close();
});

const open = (address: string, width?: number) => site.open(address, width);
const withoutScript = (address: string) => site.withoutScript(address);
const fromDisk = (query = '') => fileAddress(site.folder, first) + query;
const title = (page: Page) => page.locator('#answer-title').textContent();
const found = (page: Page, text: string) => page.getByRole('heading', { name: text }).waitFor();

describe('the pages of registers', () => {
  it('are found without fault by axe-core, on a phone and a desktop, light and dark', async () => {
    expect(await auditSite(site.folder)).toEqual([]);
  });

  it('fit 320 px, and larger text', async () => {
    expect(await overflowingPages(site.folder)).toEqual([]);
  });

  it('are whole without script: every row by links from page to page, and no form that could not answer', async () => {
    const page = await withoutScript(fromDisk());
    expect(await page.locator('#ask').isVisible()).toBe(false);
    const rows = [await page.locator('tbody tr').count()];
    for (const _ of [2, 3]) {
      await page.getByRole('link', { name: 'Next page' }).click();
      rows.push(await page.locator('tbody tr').count());
    }
    expect(rows).toEqual([100, 100, 46]);
  });
});

describe('the page from a disk', () => {
  it('answers what its address asks', async () => {
    const page = await open(fromDisk('?q=CAFE&sort=-amount&category=estates'));
    await found(page, '1 of 246 rows');
    expect(await page.locator('#ask-q').inputValue()).toBe('CAFE');
    expect(await page.locator('#ask-category').inputValue()).toBe('estates');
    expect(await page.locator('#ask-sort').inputValue()).toBe('-amount');
    expect(await page.locator('tbody th').textContent()).toBe('Café Zoë & Daughters');
  });

  it('loads the rows when they are first needed, and once', async () => {
    const page = await open(fromDisk());
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('#ask-q').focus();
    await page.locator('#ask-q').fill('acme');
    await page.keyboard.press('Enter');
    await found(page, '2 of 246 rows');
    await page.locator('#ask-category').selectOption('advice');
    await page.locator('#ask-sort').selectOption('amount');
    expect(asked.filter((url) => !url.endsWith('/icon.svg'))).toEqual([
      fileAddress(site.folder, addresses.registerRows('made-up-payments')),
    ]);
  });

  it('says aloud what it found, and keeps the question in the address', async () => {
    const page = await open(fromDisk(), phone);
    await page.locator('#ask-q').fill('tyres');
    await page.keyboard.press('Enter');
    await found(page, '1 of 246 rows');
    expect(await page.getByRole('status').textContent()).toMatch(
      /^1 of 246 rows\. Amount of the rows found, in total: 999\.99\. Made-up payments: rows 1 to 1/,
    );
    expect(new URL(page.url()).search).toBe('?q=tyres');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer-title');
  });

  it('sorts by its headings with the keyboard alone, which stays where it was', async () => {
    const page = await open(fromDisk());
    const amount = page.locator('th[scope=col] a', { hasText: 'Amount' });
    await amount.focus();
    await page.keyboard.press('Enter');
    await page.locator('th[aria-sort=descending] a', { hasText: 'Amount' }).waitFor();
    expect(new URL(page.url()).search).toBe('?sort=-amount');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Amount');
    await page.keyboard.press('Enter');
    await page.locator('th[aria-sort=ascending] a', { hasText: 'Amount' }).waitFor();
    await page.goBack();
    await page.locator('th[aria-sort=descending] a', { hasText: 'Amount' }).waitFor();
    expect(await page.locator('#ask-sort').inputValue()).toBe('-amount');
  });

  it('leads from page to page of what is found, and back to everything', async () => {
    const page = await open(fromDisk('?q=made-up'));
    await found(page, '241 of 246 rows');
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.locator('caption', { hasText: 'rows 101 to 200 of 241' }).waitFor();
    await page.getByRole('link', { name: 'Show all rows again' }).click();
    await found(page, 'All 246 rows');
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await page.locator('caption', { hasText: 'rows 101 to 200 of 241' }).waitFor();
  });

  it('says so where the rows cannot be had', async () => {
    const page = await open(fromDisk());
    await page.evaluate(() => document.querySelector('#ask')?.setAttribute('data-rows', 'no.js'));
    await page.locator('#ask-q').fill('tyres');
    await page.keyboard.press('Enter');
    await page.locator('#answer .ask__problems').waitFor();
    expect(await page.getByRole('status').textContent()).toContain('could not be loaded');
    expect(await page.locator('tbody tr').count()).toBe(100);
  });
});

describe('the script and the server', () => {
  it.each([
    '?page=1',
    '?q=made-up&page=2',
    '?q=onerror',
    '?sort=-amount&category=advice&colour=red',
    '?period=2024-05&sort=recipient',
    '?q=nothing+of+this&page=7',
  ])('give the same answer to %s', async (query) => {
    const served = await withoutScript(`${site.address}registers/made-up-payments/${query}`);
    const scripted = await open(fromDisk(query));
    await scripted.waitForFunction(() =>
      /^All | of /.test(document.querySelector('#answer-said')?.textContent ?? ''),
    );
    const answerIn = (page: Page) => page.locator('#answer').innerHTML();
    expect(await answerIn(scripted)).toBe(await answerIn(served));
    const optionsIn = (page: Page) => page.locator('#ask option').allTextContents();
    expect(await optionsIn(scripted)).toEqual(await optionsIn(served));
  });

  it('work together under the policy of the server, without an objection of the browser', async () => {
    const page = await open('about:blank');
    const objections: string[] = [];
    page.on('console', (message) => objections.push(message.text()));
    page.on('pageerror', (error) => objections.push(error.message));
    page.on('dialog', (dialog) => objections.push(dialog.message()));
    await page.goto(`${site.address}registers/made-up-payments/`);
    await page.locator('#ask-category').selectOption('advice');
    await found(page, '82 of 246 rows');
    await page.locator('#ask-q').fill('onerror');
    await page.locator('#ask-category').selectOption('');
    await found(page, '1 of 246 rows');
    expect(objections).toEqual([]);
  });

  it('answer without script too, by sending the form', async () => {
    const page = await withoutScript(`${site.address}registers/made-up-payments/`);
    await page.getByRole('link', { name: 'Where a server answers, you can search' }).click();
    await page.locator('#ask-q').fill('tyres');
    await page.getByRole('button', { name: 'Show the rows' }).click();
    expect(await title(page)).toBe('1 of 246 rows');
    await page.getByRole('link', { name: /^Amount/ }).click();
    expect(await page.locator('th[aria-sort=descending]').textContent()).toContain('Amount');
    expect(await page.locator('#ask-q').inputValue()).toBe('tyres');
  });
});
