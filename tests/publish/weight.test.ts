import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { coverage } from '../../src/locale/en/coverage.ts';
import { disclosure } from '../../src/locale/en/disclosure.ts';
import { findRates } from '../../src/locale/en/find-rates.ts';
import { setAsideWords } from '../../src/locale/en/set-aside.ts';
import { stopsWords } from '../../src/locale/en/stops-english.ts';
import type { OutputFile } from '../../src/publish/output.ts';
import { renderSite } from '../../src/publish/site.ts';
import { freshAssets } from '../builders/published/assets.ts';
import { publication } from '../builders/published/publication.ts';

let assets: readonly OutputFile[] = [];

beforeAll(async () => {
  assets = await freshAssets();
});

const read = (path: string) => assets.find((asset) => asset.path === path)?.content ?? '';
const stylesheet = () => new TextDecoder().decode(read('assets/site.css') as Uint8Array);
const compressed = (file: OutputFile) => gzipSync(file.content, { level: 9 }).length;
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

/** What every page loads: stylesheet, icon and the three fonts. One page also loads a script. */
const shared = () =>
  sum(
    assets
      .filter((asset) => !/-welsh|licence|\.js$/.test(asset.path))
      .map((asset) => (asset.path.endsWith('.woff2') ? asset.content.length : compressed(asset))),
  );

describe('the weight of a page', () => {
  it('is under 60 kB compressed, with stylesheet and fonts, on every page but the printed edition', () => {
    const heavy = renderSite(publication(), assets)
      .filter((file) => file.path.endsWith('.html') && !file.path.includes('/whole/'))
      .filter((page) => shared() + compressed(page) > 60_000);
    expect(heavy.map((page) => page.path)).toEqual([]);
  });

  it('leaves at least 18 kB for the page itself', () => {
    expect(shared()).toBeLessThan(42_000);
  });
});

describe('the weight of the script that answers questions', () => {
  it('is under 60 kB compressed, and one page alone loads it', () => {
    const script = assets.find(({ path }) => path === 'assets/explorer.js');
    expect(script && compressed(script)).toBeLessThan(60_000);
    expect(script && compressed(script)).toBeGreaterThan(0);
  });

  it('is that of the words of its answers, and of no others', () => {
    const script = new TextDecoder().decode(read('assets/explorer.js') as Uint8Array);
    const kindsIn = (words: object) => Object.keys(words).filter((kind) => script.includes(kind));
    expect(kindsIn(stopsWords)).toEqual(Object.keys(stopsWords));
    expect([coverage, disclosure, findRates, setAsideWords].flatMap(kindsIn)).toEqual([]);
  });
});

describe('the weight of the script that answers about registers', () => {
  it('is under 20 kB compressed', () => {
    const script = assets.find(({ path }) => path === 'assets/register.js');
    expect(script && compressed(script)).toBeLessThan(20_000);
    expect(script && compressed(script)).toBeGreaterThan(0);
  });
});

describe('the stylesheet', () => {
  it('is our own typeface, and none that belongs to GOV.UK', () => {
    expect(stylesheet()).toContain('Source Sans 3');
    expect(stylesheet()).not.toMatch(/GDS Transport|crown|crest/i);
  });

  it('loads only the fonts beside it', () => {
    const loaded = [...stylesheet().matchAll(/url\("?([^")]*)"?\)/g)].map((match) => match[1]);
    expect(loaded.length).toBeGreaterThan(0);
    expect(
      loaded.filter((file) => !assets.some((asset) => asset.path === `assets/${file}`)),
    ).toEqual([]);
  });

  it('dresses the charts', () => {
    expect(stylesheet()).toContain('.c-chart');
  });
});

describe('the fonts', () => {
  it('come with their licence', () => {
    const licence = new TextDecoder().decode(
      read('assets/source-sans-3-licence.txt') as Uint8Array,
    );
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(read('assets/source-serif-4-licence.txt')).not.toBe('');
  });

  it('are cut to what English and Welsh need', () => {
    const fonts = assets.filter((asset) => asset.path.endsWith('.woff2'));
    expect(fonts).toHaveLength(6);
    expect(fonts.filter((font) => font.content.length > 15_000)).toEqual([]);
  });
});
