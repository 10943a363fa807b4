import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { root } from '../publish/built.ts';
import { runNode } from '../publish/program.ts';
import { type Spread, spread } from '../publish/spread.ts';
import { emptyPath } from './folders.ts';

/** A file that the explorer loads. */
export interface Weight {
  readonly bytes: number;
  readonly compressedBytes: number;
}

export interface ExplorerTimes {
  readonly counts: Weight;
  readonly script: Weight;
  /** Milliseconds from opening the page to its first answer; null where there is no browser. */
  readonly opened: Spread | null;
  /** Milliseconds from a choice to its answer in the page. */
  readonly answered: Spread | null;
}

const browserPath = process.env.ANSWERABLE_BROWSER ?? '/usr/bin/chromium';
const folder = join(root, 'examples', 'bedfordshire');

/** The explorer of the example: what it weighs, and how quick it is in a browser. */
export async function measureExplorer(runs: number): Promise<ExplorerTimes> {
  const site = emptyPath('site');
  runNode([join(root, 'bin', 'answerable.mjs'), 'publish', folder, '--out', site]);
  const page = join(site, 'stop-and-search', 'index.html');
  const named = /<script\b[^>]*\bsrc="([^"]*stops[^"]*\.js|[^"]*explorer[^"]*\.js)"/.exec(
    readFileSync(page, 'utf8'),
  )?.[1];
  if (named === undefined) throw new Error(`${page} loads no script of the explorer.`);
  return {
    counts: weigh(join(site, 'stop-and-search', 'counts.js')),
    script: weigh(join(site, 'stop-and-search', named)),
    ...(await timeIn(pathToFileURL(page).href, runs)),
  };
}

function weigh(path: string): Weight {
  const content = readFileSync(path);
  return { bytes: content.length, compressedBytes: gzipSync(content).length };
}

async function timeIn(address: string, runs: number) {
  if (!existsSync(browserPath)) return { opened: null, answered: null };
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const opened: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      await page.goto(address);
      opened.push(
        await page.evaluate(() => {
          const [entry] = performance.getEntriesByType('navigation');
          return entry instanceof PerformanceNavigationTiming
            ? entry.domContentLoadedEventEnd
            : Number.NaN;
        }),
      );
    }
    const answered = await page.evaluate(chooseEach, runs);
    return { opened: spread(opened), answered: spread(answered) };
  } finally {
    await browser.close();
  }
}

/** In the page: chooses each dimension in turn, and tells how long each answer took. */
function chooseEach(runs: number): readonly number[] {
  const select = document.querySelector<HTMLSelectElement>('#ask-by');
  if (select === null) throw new Error('There is nothing to choose.');
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const option of select.options) {
      const started = performance.now();
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      // Laying the answer out is part of it.
      document.querySelector('#answer')?.getBoundingClientRect();
      taken.push(performance.now() - started);
    }
  }
  return taken;
}
