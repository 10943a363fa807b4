import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openWindow } from './browser.ts';
import { fileAddress, kindOf, pagesOf } from './site-folder.ts';

/** A window in which no page may be wider than it: its width, and how much larger the text is set. */
export interface Room {
  readonly width: number;
  readonly text: '100%' | '200%';
}

/** The narrowest that WCAG 1.4.10 asks for, text at 200% (1.4.4), and a wide screen. */
const rooms: readonly Room[] = [
  { width: 320, text: '100%' },
  { width: 390, text: '200%' },
  { width: 1280, text: '200%' },
  { width: 1600, text: '100%' },
];

/** Every page, but of figure pages one in fifty, that must be scrolled sideways in some room. */
export async function overflowingPages(folder: string): Promise<string[]> {
  const pages = (await pagesOf(folder)).filter(
    (page, index) => kindOf(page) !== 'figure' || index % 50 === 0,
  );
  const browser = await launchBrowser();
  try {
    const found = await Promise.all(
      rooms.map((room) => measurePages(browser, folder, pages, room)),
    );
    return found.flat();
  } finally {
    await browser.close();
  }
}

async function measurePages(
  browser: Browser,
  folder: string,
  pages: readonly string[],
  room: Room,
): Promise<string[]> {
  const { context, page } = await openWindow(browser, { width: room.width, scheme: 'light' });
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(fileAddress(folder, path));
    const width = await widthOf(page, room);
    if (width > room.width) found.push(`${path} is ${width} px wide at ${describe(room)}`);
  }
  await context.close();
  return found;
}

function widthOf(page: Page, room: Room): Promise<number> {
  return page.evaluate((text) => {
    document.documentElement.style.fontSize = text;
    return document.documentElement.scrollWidth;
  }, room.text);
}

function describe(room: Room): string {
  return `${room.width} px, text at ${room.text}`;
}
