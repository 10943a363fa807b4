import { describe, expect, it } from 'vitest';
import { rules } from '../../src/domain/claims/rules.ts';
import type { IntervalMethod } from '../../src/domain/statistics/interval.ts';
import type { TrendRule, TrendWord } from '../../src/domain/trends/trend.ts';
import { trendWords } from '../../src/locale/en/trend.ts';
import { en } from '../../src/locale/en.ts';
import { renderSite } from '../../src/publish/site.ts';
import { findingCodes } from '../../src/reference/finding-codes/index.ts';
import { publication } from '../builders/published/publication.ts';
import { siteFiles } from './inspection/inspect-site.ts';
import { readTags, readText } from './inspection/markup.ts';

const files = siteFiles(renderSite(publication(), []));
const page = (method: string) => files.get(`methods/${method}/index.html`) ?? '';
const anchorsOf = (html: string) =>
  new Set(readTags(html).flatMap(({ attributes }) => attributes.id ?? []));

const methods = [
  'intervals',
  'comparisons',
  'control-charts',
  'trend-words',
  'ranks',
  'stop-and-search',
  'disclosure',
  'deadlines',
  'checks',
];

describe('the list of methods', () => {
  it('leads to every method', () => {
    const list = files.get('methods/index.html') ?? '';
    expect(methods.filter((method) => !list.includes(`methods/${method}/index.html`))).toEqual([]);
  });

  it.each([
    ['the foot of every page', 'index.html'],
    ['the page of definitions', 'definitions/index.html'],
  ])('is reached from %s', (_, path) => {
    expect(files.get(path)).toMatch(/<a href="[./]*methods\/index\.html">/);
  });
});

describe('a page of methods', () => {
  it.each(methods)('says what comes of %s in plain words before anything else', (method) => {
    expect(page(method)).toMatch(/<\/h1><p class="lede">[^<]{80,}<\/p>/);
  });

  it.each(methods.filter((method) => method !== 'checks'))(
    'works %s through with numbers',
    (method) => {
      expect(page(method)).toContain('<div class="worked">');
    },
  );

  it.each(methods)('names where the method of %s comes from', (method) => {
    expect(page(method)).toMatch(/<ul class="sources"><li>[^<]{40,}/);
  });

  it('gives every formula in words and in signs', () => {
    const all = methods.map(page).join('');
    const formulae = all.match(/class="facts formula"/g) ?? [];
    expect(formulae.length).toBeGreaterThan(20);
    expect(all.match(/<dt>In words<\/dt><dd>[^<]+<\/dd>/g)).toHaveLength(formulae.length);
    expect(all.match(/<dt>In signs<\/dt><dd class="formula__signs"><span>[^<]+/g)).toHaveLength(
      formulae.length,
    );
  });

  it('shows no number that could not be worked out', () => {
    expect(methods.filter((method) => /NaN|Infinity/.test(page(method)))).toEqual([]);
  });
});

describe('the anchors of the methods', () => {
  const intervalMethods: readonly IntervalMethod[] = [
    'exact-poisson',
    'byar',
    'wilson',
    'log-ratio',
    'katz',
    'exact-conditional',
    'dobson',
    'rank',
    'given',
  ];

  it.each([...intervalMethods, 'meaning'])('have a part for the interval: %s', (method) => {
    expect(anchorsOf(page('intervals'))).toContain(method);
  });

  it.each(Object.keys(en.outlook.rules) as TrendRule[])('have a part for the rule %s', (rule) => {
    expect(anchorsOf(page('trend-words'))).toContain(rule);
  });

  it.each(Object.values(rules))('have a part for the claim that leads to %s', (address) => {
    const [path = '', anchor] = address.split('#');
    expect(anchorsOf(files.get(path) ?? '')).toContain(anchor);
  });

  it.each(['outside-limits', 'trend', 'two-of-three', 'shift'])(
    'have a part for the rule of control charts: %s',
    (cause) => {
      expect(anchorsOf(page('control-charts'))).toContain(cause);
    },
  );

  it('have an entry for every code that a finding may bear', () => {
    const anchors = anchorsOf(page('checks'));
    expect(findingCodes.length).toBeGreaterThan(50);
    expect(findingCodes.filter(({ code }) => !anchors.has(code))).toEqual([]);
  });
});

describe('the words of trends on the page', () => {
  it('are explained one by one', () => {
    const text = readText(page('trend-words'));
    const unexplained = Object.entries(en.methods.trendWords.words.meanings).filter(
      ([word, meaning]) => !text.includes(`${trendWords[word as TrendWord]} ${meaning}`),
    );
    expect(unexplained).toEqual([]);
  });

  it('name a measure of the publication that a rule judges', () => {
    expect(readText(page('trend-words'))).toContain(
      'Clare’s Law requests, Clare’s Law requests : Reflects policing activity .',
    );
  });

  it('say so where a rule judges none', () => {
    expect(readText(page('trend-words'))).toContain(
      'No measure of this publication is judged by this rule at present.',
    );
  });
});
