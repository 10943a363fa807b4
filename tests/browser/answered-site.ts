import type { Browser, Page } from 'playwright-core';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { addresses } from '../../src/publish/addresses.ts';
import { standing } from '../../src/publish/release/standing.ts';
import { renderSite } from '../../src/publish/site.ts';
import { createApp } from '../../src/server/app.ts';
import { listen } from '../../src/server/listen.ts';
import { ListedSite } from '../../src/server/site.ts';
import { freshAssets } from '../builders/published/assets.ts';
import { desktop, launchBrowser, openWindow } from './audit/browser.ts';
import { removeSite, writeSite } from './audit/site-folder.ts';

/** A site whose pages answer questions: on a disk, on a server, and a browser to read it with. */
export interface AnsweredSite {
  /** Where the files lie that were to be written. */
  readonly folder: string;
  /** Address of the server, which has all of them. */
  readonly address: string;
  readonly browser: Browser;
  readonly open: (address: string, width?: number) => Promise<Page>;
  readonly withoutScript: (address: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function answeredSite(
  publication: Publication,
  written: RegExp,
): Promise<AnsweredSite> {
  const rendered = [
    ...renderSite(publication, await freshAssets()),
    { path: addresses.standing, content: standing.newest },
  ];
  const folder = await writeSite(rendered.filter(({ path }) => written.test(path)));
  const contents = new Map(rendered.map(({ path, content }) => [path, content]));
  const site = new ListedSite(contents.keys(), (path) => contents.get(path) ?? '');
  const server = await listen(
    createApp(() => site),
    0,
  );
  const browser = await launchBrowser();
  return {
    folder,
    address: server.address,
    browser,
    open: async (address, width = desktop) => {
      const { page } = await openWindow(browser, { width, scheme: 'light' });
      await page.goto(address);
      return page;
    },
    withoutScript: async (address) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      await removeSite(folder);
    },
  };
}
