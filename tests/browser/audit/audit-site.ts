import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunOptions } from 'axe-core';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openWindow, type Reading, readings } from './browser.ts';
import { fileAddress, kindOf, pagesOf } from './site-folder.ts';

/** WCAG 2.2 to level AA, and what axe-core recommends beyond it. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // Would read the stylesheet over the network, which a page in a file may not.
  preload: false,
};

/**
 * Figure pages differ in words alone, and there are hundreds. Those after the first are put into the
 * page that is open, and read without the rules that measure colours and sizes: to open each and to
 * measure it would take most of the time, and find the same again.
 */
const wordsOnly: RunOptions = {
  ...options,
  rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
};

/** A page to read, and by which rules. */
export interface Visit {
  readonly page: string;
  readonly rules: 'all' | 'words only';
}

/**
 * Reads the pages of a site as axe-core does: the first page of every kind as phone and desktop,
 * light and dark, and every other page in one of the four, turn about. Returns what it objects to
 * and everything that a page loads from outside the folder; nothing where all is well.
 */
export async function auditSite(folder: string): Promise<string[]> {
  const visits = planVisits(await pagesOf(folder));
  const browser = await launchBrowser();
  try {
    const found = await Promise.all(
      readings.map((reading, index) => readPages(browser, folder, reading, visits[index] ?? [])),
    );
    return found.flat().toSorted();
  } finally {
    await browser.close();
  }
}

/** For each way of reading, the pages to visit. */
export function planVisits(pages: readonly string[]): Visit[][] {
  const kinds = new Set<string>();
  const plan: Visit[][] = readings.map(() => []);
  for (const [index, page] of pages.entries()) {
    const kind = kindOf(page);
    const known = kinds.has(kind);
    const rules = known && kind === 'figure' ? 'words only' : 'all';
    for (const visits of known ? [plan[index % plan.length]] : plan) visits?.push({ page, rules });
    kinds.add(kind);
  }
  return plan;
}

async function readPages(
  browser: Browser,
  folder: string,
  reading: Reading,
  visits: readonly Visit[],
): Promise<string[]> {
  const { context, page } = await openWindow(browser, reading);
  const home = fileAddress(folder, '');
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) faults.push(`${page.url()} loads ${request.url()}`);
  });
  await context.addInitScript({ content: axe.source });
  for (const visit of visits) {
    if (visit.rules === 'all') await page.goto(fileAddress(folder, visit.page));
    else await putIntoPage(page, await readFile(join(folder, visit.page), 'utf8'));
    for (const fault of await objections(page, visit.rules === 'all' ? options : wordsOnly)) {
      faults.push(`${visit.page} (${reading.width} px, ${reading.scheme}): ${fault}`);
    }
  }
  await context.close();
  return faults;
}

/** Gives the open page the title and the body of another. */
async function putIntoPage(page: Page, html: string): Promise<void> {
  const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
  const body = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? '';
  await page.evaluate(
    (other) => {
      document.title = other.title;
      document.body.innerHTML = other.body;
    },
    { title, body },
  );
}

async function objections(page: Page, rules: RunOptions): Promise<string[]> {
  const violations = await page.evaluate(async (given) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const result = await checker.run(document, given);
    return result.violations.map(({ id, nodes }) => ({
      id,
      targets: nodes.map((node) => node.target.join(' ')).slice(0, 3),
    }));
  }, rules);
  return violations.map(({ id, targets }) => `${id} at ${targets.join(', ')}`);
}
