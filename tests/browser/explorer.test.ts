import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPublication } from '../explorer/open-publication.ts';
import { type AnsweredSite, answeredSite } from './answered-site.ts';
import { auditSite } from './audit/audit-site.ts';
import { phone } from './audit/browser.ts';
import { overflowingPages } from './audit/overflow.ts';
import { fileAddress } from './audit/site-folder.ts';

const explorer = 'stop-and-search/index.html';

let site: AnsweredSite;

beforeAll(async () => {
  site = await answeredSite(openPublication(), /^((stop-and-search|assets)\/|index\.html$)/);
});

afterAll(async () => {
  await site.close();
});

const open = (address: string, width?: number) => site.open(address, width);
const withoutScript = (address: string) => site.withoutScript(address);
const fromDisk = (query = '') => fileAddress(site.folder, explorer) + query;
const answerIn = (page: Page) => page.locator('#answer').innerHTML();

describe('the pages about stop and search', () => {
  it('are found without fault by axe-core, on a phone and a desktop, light and dark', async () => {
    expect(await auditSite(site.folder)).toEqual([]);
  });

  it('fit 320 px, and larger text', async () => {
    expect(await overflowingPages(site.folder)).toEqual([]);
  });
});

describe('the page from a disk', () => {
  it('answers what its address asks', async () => {
    const page = await open(fromDisk('?by=month&across=ethnicity&reason=weapons'));
    expect(await page.locator('#answer h2').textContent()).toBe(
      'Searches by month and self-defined ethnicity: weapons',
    );
    expect(await page.locator('#ask-reason').inputValue()).toBe('weapons');
    expect(await page.locator('#ask-across').inputValue()).toBe('ethnicity');
  });

  it('answers as soon as something is chosen, says it aloud, and keeps it in the address', async () => {
    const page = await open(fromDisk(), phone);
    await page.locator('#ask-by').selectOption('age');
    expect(await page.locator('#answer h2').textContent()).toBe('Searches by age');
    expect(await page.getByRole('status').textContent()).toMatch(
      /^Searches by age\. 572 searches were recorded\./,
    );
    expect(new URL(page.url()).search).toBe('?by=age');
  });

  it('goes back to the question before', async () => {
    const page = await open(fromDisk());
    await page.locator('#ask-by').selectOption('gender');
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await page.locator('#ask-by').selectOption('outcome');
    await page.goBack();
    expect(await page.locator('#answer h2').textContent()).toBe('Searches by gender');
    expect(await page.locator('#ask-by').inputValue()).toBe('gender');
  });

  it('goes back over a question that was sent with one step, and says aloud where it is', async () => {
    const page = await open(fromDisk());
    await page.locator('#ask-by').selectOption('gender');
    await page.locator('#ask-ethnicity').selectOption('officer');
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await page.goBack();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByRole('status').textContent()).toMatch(/^Searches per 1,000 residents/);
  });

  it('asks no host and no file for anything while it answers', async () => {
    const page = await open(fromDisk());
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('#ask-by').selectOption('reason');
    await page.getByRole('button', { name: 'Show the answer' }).click();
    // A browser asks for the icon again when the address changes.
    expect(asked.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
  });

  it('is whole without script: the answer stands there, and no form that could not answer', async () => {
    const page = await withoutScript(fromDisk());
    expect(await page.locator('#answer table').isVisible()).toBe(true);
    expect(await page.locator('#ask').isVisible()).toBe(false);
  });
});

describe('the script and the server', () => {
  it.each([
    '',
    '?by=month',
    '?by=age&across=outcome&show=percentages',
    '?ethnicity=officer&reason=weapons&from=2023-01',
    '?by=outcome&age=10-17&colour=red',
    '?reason=weapons&csp=E22000001',
  ])('give the same answer to %s', async (query) => {
    const served = await withoutScript(`${site.address}stop-and-search/${query}`);
    const scripted = await open(fromDisk(query));
    expect(await answerIn(scripted)).toBe(await answerIn(served));
  });

  it('work together under the policy of the server, without an objection of the browser', async () => {
    const page = await open('about:blank');
    const objections: string[] = [];
    page.on('console', (message) => objections.push(message.text()));
    page.on('pageerror', (error) => objections.push(error.message));
    await page.goto(`${site.address}stop-and-search/`);
    await page.locator('#ask-by').selectOption('reason');
    expect(await page.locator('#answer h2').textContent()).toBe(
      'Searches by reason for the search',
    );
    expect(objections).toEqual([]);
  });

  it('answer without script too, by sending the form', async () => {
    const page = await withoutScript(`${site.address}stop-and-search/`);
    await page.getByRole('link', { name: 'Where a server answers, you can ask' }).click();
    await page.locator('#ask-by').selectOption('gender');
    await page.getByRole('button', { name: 'Show the answer' }).click();
    expect(await page.locator('#answer h2').textContent()).toBe('Searches by gender');
  });
});
