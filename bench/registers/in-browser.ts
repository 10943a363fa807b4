import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { questions } from './questions.ts';

/** Milliseconds in the reader’s browser. */
export interface BrowserTimes {
  /** From opening an address with a question, from a disk, to its answer: with loading the rows. */
  readonly opened: readonly number[];
  /** From sending a question to its answer being laid out. */
  readonly answered: readonly number[];
}

const browserPath = process.env.ANSWERABLE_BROWSER ?? '/usr/bin/chromium';

/** Asks a page of a register in Chromium; null where there is none. */
export async function timeInBrowser(address: string, runs: number): Promise<BrowserTimes | null> {
  if (!existsSync(browserPath)) return null;
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  try {
    const opened: number[] = [];
    const page = await browser.newPage();
    for (let run = 0; run < runs; run += 1) {
      await page.goto('about:blank');
      const started = performance.now();
      await page.goto(`${address}?${questions[0]?.query}`);
      await page.waitForFunction(() =>
        / of /.test(document.querySelector('#answer-title')?.textContent ?? ''),
      );
      opened.push(performance.now() - started);
    }
    const queries = questions.map(({ query }) => query);
    const answered: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      answered.push(...(await page.evaluate(askEach, queries)));
    }
    return { opened, answered };
  } finally {
    await browser.close();
  }
}

/** In the page: fills the form for each question, sends it, and waits for its answer. */
async function askEach(queries: readonly string[]): Promise<number[]> {
  const form = document.querySelector<HTMLFormElement>('#ask');
  const place = document.querySelector<HTMLElement>('#answer');
  if (form === null || place === null) throw new Error('There is nothing to ask.');
  const taken: number[] = [];
  for (const query of queries) {
    const asked = new URLSearchParams(query);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      field.value = asked.get(field.name) ?? '';
    }
    const started = performance.now();
    const answered = new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve(null);
      }).observe(place, { childList: true });
    });
    form.requestSubmit();
    await answered;
    // Laying the answer out is part of it.
    place.getBoundingClientRect();
    taken.push(performance.now() - started);
  }
  return taken;
}
