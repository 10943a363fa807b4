import { describe, expect, it } from 'vitest';
import type { Interval } from '../../src/domain/statistics/interval.ts';
import { renderSite } from '../../src/publish/site.ts';
import { publication } from '../builders/published/publication.ts';
import { siteFiles } from './inspection/inspect-site.ts';
import { readText } from './inspection/markup.ts';

const interval: Interval = { low: 3.454, high: 15.763, level: 0.95, method: 'exact-poisson' };
const base = publication();
const around = [...base.figures].map(([id, figure]) => [id, { ...figure, interval }] as const);
const files = siteFiles(renderSite({ ...base, figures: new Map(around) }, []));
const plain = siteFiles(renderSite(base, []));
const page = (path: string) => files.get(path) ?? '';

describe('the interval of a figure', () => {
  const year = page('figures/homicide-year.2023-24/index.html');

  it('is a sentence on its page, under the number', () => {
    expect(readText(year)).toMatch(
      /8 \[p\] offences in Bedfordshire, the year to 31 March 2024 Levels from 3\.5 to 15\.8 fit this figure \(95% interval, exact Poisson\)\./,
    );
  });

  it('leads to what it means and to how it is worked out', () => {
    expect(year).toContain('href="../../methods/intervals/index.html#meaning"');
    expect(year).toContain('href="../../methods/intervals/index.html#exact-poisson"');
  });

  it('is not shown of a figure that is hidden', () => {
    const hidden = page('figures/stops.10-to-15.mixed.2023-24-q4/index.html');
    expect(readText(hidden)).not.toContain('3.5 to 15.8');
  });

  it('stands under its value in a table that has room', () => {
    const section = page('editions/2024-06/homicide/index.html');
    expect(section).toContain(
      '<td><a href="../../../figures/homicide.2023-24-q1/index.html">4</a><small>3.5 to 15.8</small></td>',
    );
    expect(readText(section)).toContain(
      'In small type under a value: its 95% interval, the levels that fit it.',
    );
  });

  it('is left to the pages of the figures where a table is wide, and the table says so', () => {
    const section = page('editions/2024-06/stop-and-search/index.html');
    expect(section).not.toContain('<small>');
    expect(readText(section)).toContain('The page of each number gives its 95% interval');
  });

  it('is not spoken of where no figure has one', () => {
    const section = readText(plain.get('editions/2024-06/homicide/index.html') ?? '');
    expect(section).not.toContain('interval');
  });
});
