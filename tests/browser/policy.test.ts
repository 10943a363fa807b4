import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderSite } from '../../src/publish/site.ts';
import { freshAssets } from '../builders/published/assets.ts';
import { publication } from '../builders/published/publication.ts';
import { desktop, launchBrowser, openWindow } from './audit/browser.ts';
import { removeSite, writeSite } from './audit/site-folder.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

let server: Server;
let browser: Browser;
let address = '';
let folder = '';

beforeAll(async () => {
  folder = await writeSite(renderSite(publication(), await freshAssets()));
  server = createServer(async (request, response) => {
    const name = decodeURIComponent((request.url ?? '').replace('/below/', ''));
    const content = await readFile(path.join(folder, name)).catch(() => null);
    response.writeHead(content === null ? 404 : 200, {
      'content-type': types[path.extname(name)] ?? 'application/octet-stream',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'",
    });
    response.end(content ?? '');
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  address = `http://127.0.0.1:${bound.port}/below/`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
  await removeSite(folder);
});

describe('a server with a strict policy, in a sub-folder', () => {
  it.each([
    'index.html',
    'editions/2024-06/index.html',
    'editions/2024-06/clares-law/index.html',
    'editions/2024-06/whole/index.html',
    'measures/homicide/index.html',
    'figures/homicide-year.2023-24/index.html',
    'definitions/index.html',
    'data/index.html',
    'accessibility/index.html',
  ])('shows %s without an objection of the browser', async (page) => {
    const window = await openWindow(browser, { width: desktop, scheme: 'light' });
    const objections: string[] = [];
    window.page.on('console', (message) => objections.push(message.text()));
    window.page.on('requestfailed', (request) => objections.push(request.url()));
    window.page.on('response', (response) => {
      if (!response.ok()) objections.push(`${response.status()} ${response.url()}`);
    });
    await window.page.goto(address + page);
    await window.page.evaluate(() => document.fonts.ready);
    expect(objections).toEqual([]);
    expect(await window.page.evaluate(() => document.styleSheets.length)).toBe(2);
    await window.context.close();
  });

  it('leads by its links from the front page to a figure and back', async () => {
    const window = await openWindow(browser, { width: desktop, scheme: 'light' });
    await window.page.goto(`${address}index.html`);
    await window.page.getByRole('link', { name: 'Homicide', exact: true }).click();
    await window.page.getByRole('cell', { name: '4', exact: true }).getByRole('link').click();
    expect(window.page.url()).toBe(`${address}figures/homicide.2023-24-q1/index.html`);
    await window.page.getByRole('link', { name: 'Homicide, June 2024' }).click();
    expect(window.page.url()).toBe(`${address}editions/2024-06/homicide/index.html#by-quarter`);
    await window.context.close();
  });
});
