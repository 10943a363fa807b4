import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Chromium, quiet: it asks no host for anything by itself. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.ANSWERABLE_BROWSER ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // One process for a window instead of a new one for a page: hundreds of pages are opened.
      '--process-per-site',
      '--disable-site-isolation-trials',
      '--disable-features=BackForwardCache,RenderDocument',
    ],
  });
}

/** How a reader may meet a page. */
export interface Reading {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

export const phone = 390;
export const desktop = 1280;

export const readings: readonly Reading[] = [
  { width: phone, scheme: 'light' },
  { width: desktop, scheme: 'light' },
  { width: phone, scheme: 'dark' },
  { width: desktop, scheme: 'dark' },
];

/** A window of that width; `address` of a page is that of its file. */
export async function openWindow(
  browser: Browser,
  reading: Reading,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({
    viewport: { width: reading.width, height: 900 },
    colorScheme: reading.scheme,
  });
  return { context, page: await context.newPage() };
}
