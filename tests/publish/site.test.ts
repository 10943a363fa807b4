import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../src/domain/figures/format.ts';
import { renderSite } from '../../src/publish/site.ts';
import { publication } from '../builders/published/publication.ts';
import { inspectSite, siteFiles } from './inspection/inspect-site.ts';
import { readText } from './inspection/markup.ts';

const assets = [
  { path: 'assets/site.css', content: 'body {}' },
  { path: 'assets/icon.svg', content: '<svg/>' },
];
const files = siteFiles(renderSite(publication(), assets));
const pages = [...files].filter(([path]) => path.endsWith('.html'));

describe('the public site', () => {
  it('has links that all lead somewhere, sound pages, and nothing that a strict policy forbids', () => {
    expect(inspectSite(files)).toEqual([]);
  });

  it('has a page for everything', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'index.html',
        'editions/index.html',
        'editions/2024-06/index.html',
        'editions/2024-06/homicide/index.html',
        'editions/2024-06/whole/index.html',
        'measures/index.html',
        'measures/homicide/index.html',
        'figures/homicide.2023-24-q4/index.html',
        'definitions/index.html',
        'data/index.html',
        'data/clares-law.csv',
        'editions/2024-06/clares-law/requests.csv',
        'measures/stops/figures.csv',
        'accessibility/index.html',
        '404.html',
        'api/index.json',
        'api/figures.json',
        'api/editions/2024-06.json',
        'assets/site.css',
      ]),
    );
  });

  it('shows every number of the publication on its own page', () => {
    const missing = [...publication().figures.values()].filter(
      (figure) =>
        !readText(files.get(`figures/${figure.id}/index.html`) ?? '').includes(
          formatFigure(figure),
        ),
    );
    expect(missing).toEqual([]);
  });

  it('says on every page that it is a demonstration', () => {
    const silent = pages.filter(
      ([, html]) => !readText(html).includes('Demonstration This is a demonstration made from'),
    );
    expect(silent).toEqual([]);
  });

  it('shows no such notice where the body publishes for itself', () => {
    const { demonstration: _, ...body } = publication().body;
    const own = siteFiles(renderSite(publication({ body }), assets));
    expect(own.get('index.html')).not.toContain('class="demonstration"');
  });

  it('names the language, the generator and the publisher in every head', () => {
    const wrong = pages.filter(
      ([, html]) =>
        !html.startsWith('<!DOCTYPE html>\n<html lang="en-GB"') ||
        !html.includes('<meta name="generator" content="Answerable 0.1.0"/>') ||
        !html.includes(' – Police and Crime Commissioner for Bedfordshire</title>'),
    );
    expect(wrong).toEqual([]);
  });

  it('gives every page a title of its own', () => {
    const titles = pages.map(([, html]) => /<title>(.*)<\/title>/.exec(html)?.[1]);
    expect(new Set(titles).size).toBe(pages.length);
  });

  it('gives the same bytes twice', () => {
    expect(renderSite(publication(), assets)).toEqual(renderSite(publication(), assets));
  });

  it('can be made before there is any edition or return', () => {
    const { tables, ...rest } = publication();
    const empty = renderSite(
      {
        ...rest,
        editions: [],
        measures: [],
        figures: new Map(),
        tables: tables.map((table) => ({ ...table, rows: [], sources: [] })),
      },
      assets,
    );
    expect(inspectSite(siteFiles(empty))).toEqual([]);
  });
});
