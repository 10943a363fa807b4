import { describe, expect, it } from 'vitest';
import { renderSite } from '../../src/publish/site.ts';
import { publication } from '../builders/published/publication.ts';
import { siteFiles } from './inspection/inspect-site.ts';
import { readText } from './inspection/markup.ts';

const files = siteFiles(renderSite(publication(), []));
const year = files.get('figures/homicide-year.2023-24/index.html') ?? '';
const hidden = files.get('figures/stops.10-to-15.mixed.2023-24-q4/index.html') ?? '';
const short = files.get('figures/officers-variance.sergeant.2024-05-31/index.html') ?? '';

describe('a figure page', () => {
  it('says the number with what it counts, where and when', () => {
    expect(readText(year)).toContain(
      'Homicides recorded in the year 8 [p] offences in Bedfordshire, the year to 31 March 2024',
    );
  });

  it('shows the rule and the numbers put into it', () => {
    expect(readText(year)).toContain('The rule the sum of the quarters’ crimes');
    expect(readText(year)).toContain('With the numbers 4 + 2 + 0 + 2 = 8');
  });

  it('lists every cell: file, row, column, as given, and the start of the fingerprint', () => {
    expect(readText(year)).toContain('returns/recorded-crime/2023-24-q3.csv 2 crimes 0 7265636f');
  });

  it('has the whole fingerprint of each file', () => {
    const cells = publication().figures.get('homicide-year.2023-24')?.provenance.cells ?? [];
    expect(cells).toHaveLength(4);
    expect(cells.filter((cell) => !year.includes(`<code>${cell.sha256}</code>`))).toEqual([]);
  });

  it('says of a figure as given that the force gave it', () => {
    expect(readText(files.get('figures/homicide.2023-24-q1/index.html') ?? '')).toContain(
      'The force gave this number.',
    );
  });

  it('shows why there is no value, in place of one', () => {
    expect(readText(hidden)).toContain('[c] Bedfordshire, January to March 2024');
    expect(readText(hidden)).toContain(
      'Why there is no value Fewer than three people: hidden so that no one can be recognised.',
    );
  });

  it('names the part of each dimension that it is of', () => {
    expect(readText(hidden)).toContain(
      'Stop and search, 10 to 15, Mixed or multiple ethnic groups',
    );
  });

  it('names the dimension too where it is the whole of another', () => {
    expect(readText(files.get('figures/stops.total.black.2023-24-q4/index.html') ?? '')).toContain(
      'Stop and search, Self-defined ethnicity: Black, Black British, Black Welsh',
    );
  });

  it('shows a value below zero with a true minus sign', () => {
    expect(readText(short)).toContain('−15.9 full-time equivalent in Bedfordshire, 31 May 2024');
  });

  it('leads back to where it stands in the edition, to its table where there is one', () => {
    expect(hidden).toContain('href="../../editions/2024-06/stop-and-search/index.html#by-age"');
    expect(year).toContain('href="../../editions/2024-06/homicide/index.html"');
  });

  it('says so where it stands in no section', () => {
    const lonely = siteFiles(renderSite(publication({ editions: [] }), []));
    expect(readText(lonely.get('figures/homicide.2023-24-q1/index.html') ?? '')).toContain(
      'It stands in no section of an edition',
    );
  });

  it('leads to the period before and the one after', () => {
    const page = readText(files.get('figures/homicide.2023-24-q3/index.html') ?? '');
    expect(page).toContain('Earlier: July to September 2023, 2');
    expect(page).toContain('Later: January to March 2024, 2 [p]');
  });

  it('tells a program where to find it', () => {
    expect(year).toContain('<code>homicide-year.2023-24</code>');
    expect(year).toContain('href="../../data/recorded-crime.csv"');
  });
});
