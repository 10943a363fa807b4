import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatFigure } from '../../src/domain/figures/format.ts';
import type { Publication } from '../../src/domain/publication/publication.ts';
import type { OutputFile } from '../../src/publish/output.ts';
import { renderSite } from '../../src/publish/site.ts';
import { compile } from '../../src/shelf/compile-folder.ts';
import { freshAssets } from '../builders/published/assets.ts';
import { inspectSite, siteFiles } from './inspection/inspect-site.ts';
import type { SiteFiles } from './inspection/links.ts';
import { readText } from './inspection/markup.ts';

let publication: Publication;
let assets: readonly OutputFile[] = [];
let files: SiteFiles = new Map();

beforeAll(async () => {
  const compilation = await compile('examples/bedfordshire', () => '2024-07-01T08:30:00Z');
  if (compilation.publication === null) throw new Error('the example does not compile');
  publication = compilation.publication;
  assets = await freshAssets();
  files = siteFiles(renderSite(publication, assets));
});

const mapOfSmallAreas = 'stop-and-search/places/index.html';

const pages = () => [...files].filter(([path]) => path.endsWith('.html'));

describe('the site of the example', () => {
  it('has links that all lead somewhere, sound pages, and nothing that a strict policy forbids', () => {
    expect(inspectSite(files)).toEqual([]);
  });

  it('shows every number on its own page', () => {
    const missing = [...publication.figures.values()].filter(
      (figure) =>
        !readText(files.get(`figures/${figure.id}/index.html`) ?? '').includes(
          formatFigure(figure),
        ),
    );
    expect(missing).toEqual([]);
  });

  it('gives every page a title of its own', () => {
    const titles = pages().map(([, html]) => /<title>(.*)<\/title>/.exec(html)?.[1] ?? '');
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('keeps every page but the printed edition and the map under 60 kB compressed, assets included', () => {
    const weigh = (named: RegExp) =>
      assets
        .filter(({ path }) => named.test(path))
        .map(({ content }) => gzipSync(content, { level: 9 }).length)
        .reduce((total, size) => total + size, 0);
    const shared = weigh(/^(?!.*(-welsh|licence|explorer|register\.js|verify\.js))/);
    const own = (html: string) => (html.includes('assets/verify.js') ? weigh(/verify\.js/) : 0);
    const heavy = pages()
      .filter(([path]) => !path.includes('/whole/') && path !== mapOfSmallAreas)
      .map(([path, html]) => {
        const page = gzipSync(html, { level: 9 }).length;
        return { path, weight: shared + own(html) + page };
      })
      .filter(({ weight }) => weight > 60_000);
    expect(heavy).toEqual([]);
  });

  it('keeps the map of 417 small areas under 40 kB compressed', () => {
    const html = files.get(mapOfSmallAreas) ?? '';
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(40_000);
    expect(html).toContain('Luton 023A');
  });
});
