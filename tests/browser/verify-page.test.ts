import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { type Listening, listen } from '../../src/server/listen.ts';
import { ListedSite } from '../../src/server/site.ts';
import { makeSmallRelease, newSigner, publicKeyOf } from '../builders/made-release.ts';
import { freshAssets } from '../builders/published/assets.ts';
import { publication } from '../builders/published/publication.ts';
import { auditSite } from './audit/audit-site.ts';
import { desktop, launchBrowser, openWindow } from './audit/browser.ts';
import { overflowingPages } from './audit/overflow.ts';
import { fileAddress, removeSite, writeSite } from './audit/site-folder.ts';

const signer = newSigner();
/** What the server answers with; a test alters it. */
let contents: Map<string, string | Uint8Array>;
let published: ReadonlyMap<string, string | Uint8Array>;
let unsigned: string | Uint8Array = '';
let folder = '';
let browser: Browser;
let server: Listening;

beforeAll(async () => {
  const assets = await freshAssets();
  const base = publication();
  const body = { ...base.body, keys: [publicKeyOf(signer)] };
  const release = makeSmallRelease({ ...base, body }, signer, assets);
  published = new Map(release.files.map(({ path, content }) => [path, content]));
  unsigned = makeSmallRelease({ ...base, body }, null, assets).files.at(-1)?.content ?? '';
  contents = new Map(published);
  folder = await writeSite(
    release.files.filter(({ path }) => /^(verify|assets)\/|^index\.html$/.test(path)),
  );
  // A site keeps what it has read: one for each request sees what a test has altered.
  server = await listen(
    createApp(() => new ListedSite(contents.keys(), (path) => contents.get(path) ?? '')),
    0,
  );
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await removeSite(folder);
});

async function open(address: string): Promise<Page> {
  const { page } = await openWindow(browser, { width: desktop, scheme: 'light' });
  await page.goto(address);
  return page;
}

interface Told {
  readonly says: string;
  readonly faults: readonly string[];
}

/** What the page tells about the published files with some of them altered. */
async function told(altered: Readonly<Record<string, string | Uint8Array | null>>): Promise<Told> {
  const page = await open(`${server.address}verify/`);
  contents = new Map([...new Map([...published, ...Object.entries(altered)])].flatMap(given));
  await page.getByRole('button', { name: 'Check this release now' }).click();
  await page.getByRole('button', { name: 'Check it again' }).waitFor();
  const says = await page.getByRole('status').innerText();
  const faults = await page.locator('#verify-faults li').allInnerTexts();
  contents = new Map(published);
  await page.context().close();
  return { says, faults };
}

function given([path, content]: readonly [string, string | Uint8Array | null]): [
  string,
  string | Uint8Array,
][] {
  return content === null ? [] : [[path, content]];
}

const text = (path: string) => String(published.get(path));

describe('the page that verifies a release', () => {
  it('is found without fault by axe-core, and fits 320 px and larger text', async () => {
    expect(await auditSite(folder)).toEqual([]);
    expect(await overflowingPages(folder)).toEqual([]);
  });

  it('finds a release whole, and says by which key it is signed and what that proves', async () => {
    const { says, faults } = await told({});
    expect(says).toMatch(
      /^Release 2024-06-r1 is whole and unaltered: all \d+ files .*, signed by a key that it names itself\./,
    );
    expect(says).toMatch(/It is signed, with the key [0-9a-f]{16}\. The list of files itself says/);
    expect(says).toContain('compare it with the key that the body has made known elsewhere');
    expect(faults).toEqual([]);
  });

  it('names files that were altered, cut off, emptied and removed, by path', async () => {
    const { says, faults } = await told({
      'index.html': text('index.html').replace('a', 'b'),
      'editions/2024-06/index.html': text('editions/2024-06/index.html').slice(0, -1),
      'standing.css': 'body { display: none }',
      'feed.xml': '',
      'data/index.html': null,
    });
    expect(says).toMatch(/^This release is not as it was published: 5 things are wrong/);
    expect(faults).toEqual([
      'data/index.html is missing.',
      expect.stringMatching(/^editions\/2024-06\/index\.html has [\d,]+ bytes, where [\d,]+ were/),
      expect.stringMatching(/^feed\.xml has 0 bytes, where [\d,]+ were published\.$/),
      'index.html has other bytes than were published.',
      'standing.css is none of the texts that it may have.',
    ]);
  });

  it('finds a word altered in the list of files by its digest and its signature', async () => {
    const { faults } = await told({
      'release.json': text('release.json').replace('"id": "2024-06-r1"', '"id": "2024-06-r2"'),
    });
    expect(faults).toEqual([
      'release.json does not say what it said when it was published.',
      'release.json bears a signature that is not of what it says.',
    ]);
  });

  it('names a release that nobody signed though its body signs, and says what is not proved', async () => {
    const { says, faults } = await told({ 'release.json': unsigned });
    expect(says).toContain('It is not signed. This finds accidents');
    expect(faults).toEqual([
      'release.json is signed by nobody, though the body signs its releases.',
    ]);
  });

  it('says so where there is no list of files', async () => {
    expect((await told({ 'release.json': null })).says).toMatch(/^There is no list of files/);
  });

  it('says where the server fails that this says nothing about the release', async () => {
    const page = await open(`${server.address}verify/`);
    await page.route('**/feed.xml', (route) => route.fulfill({ status: 503 }));
    await page.getByRole('button', { name: 'Check this release now' }).click();
    await page.getByRole('button', { name: 'Check it again' }).waitFor();
    expect(await page.getByRole('status').innerText()).toMatch(
      /could not be finished: .*feed\.xml is answered with status 503\. That says nothing/,
    );
  });

  it('says where the browser has no Ed25519 that the signature was not tried', async () => {
    const page = await open('about:blank');
    await page.addInitScript(() => {
      const refused = new DOMException('none', 'NotSupportedError');
      SubtleCrypto.prototype.importKey = () => Promise.reject(refused);
    });
    await page.goto(`${server.address}verify/`);
    await page.getByRole('button', { name: 'Check this release now' }).click();
    await page.getByRole('button', { name: 'Check it again' }).waitFor();
    expect(await page.getByRole('status').innerText()).toContain('this browser cannot check one');
  });

  it('says from a disk why it cannot read the files, and how else to verify them', async () => {
    const page = await open(fileAddress(folder, 'verify/index.html'));
    expect(await page.getByRole('status').innerText()).toMatch(/^This page was opened from a disk/);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.locator('#verify').innerText()).toBe('answerable verify .');
  });

  it('says without script how to verify', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.address}verify/`);
    expect(await page.getByText('This needs script.').isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    await context.close();
  });
});
