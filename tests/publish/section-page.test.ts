import { describe, expect, it } from 'vitest';
import { renderSite } from '../../src/publish/site.ts';
import { editionOf, publication } from '../builders/published/publication.ts';
import { section } from '../builders/published/sections.ts';
import { siteFiles } from './inspection/inspect-site.ts';
import { readText } from './inspection/markup.ts';
import { structureFaults } from './inspection/structure.ts';

const files = siteFiles(renderSite(publication(), []));
const homicide = files.get('editions/2024-06/homicide/index.html') ?? '';
const claresLaw = files.get('editions/2024-06/clares-law/index.html') ?? '';
const stops = files.get('editions/2024-06/stop-and-search/index.html') ?? '';

describe('a section page', () => {
  it('says the answer before anything else', () => {
    expect(readText(homicide)).toMatch(
      / Homicide The force recorded 8 \[p\] homicides in 2023\/24/,
    );
  });

  it('leads from a number in words to the page of its figure', () => {
    expect(homicide).toContain(
      '<a class="bound bound--short" href="../../../figures/homicide-year.2023-24/index.html">8 [p]</a>',
    );
  });

  it('leads from a number in a table to the page of its figure', () => {
    expect(homicide).toContain(
      '<td><a href="../../../figures/homicide.2023-24-q3/index.html">0</a></td>',
    );
  });

  it('draws each chart twice, under names of their own', () => {
    expect(homicide.match(/<svg [^>]*aria-labelledby="by-quarter-(wide|narrow)-t/g)).toHaveLength(
      2,
    );
  });

  it('shows the description of the chart and its table beside it', () => {
    expect(homicide).toContain(
      '<p>Homicides recorded each quarter, from Q1 2023/24 to Q4 2023/24.</p>',
    );
    expect(homicide).toContain('<caption id="by-quarter-caption"');
  });

  it('names its source and offers the figures as a file', () => {
    expect(readText(homicide)).toContain(
      'Source: Recorded crime by quarter , returns/recorded-crime/2023-24-q4.csv. Download these figures (CSV)',
    );
    expect(homicide).toContain('href="../../../editions/2024-06/homicide/by-quarter.csv"');
  });

  it('declares what was not supplied', () => {
    expect(readText(claresLaw)).toContain('Not supplied Time taken to answer The document of June');
  });

  it('shows what the checks found, with its place', () => {
    expect(readText(claresLaw)).toContain(
      'Right to Ask and Right to Know add to 41. returns/clares-law/2024-05.csv, row 2, column requested',
    );
  });

  it('has no such part where the checks found nothing', () => {
    expect(homicide).not.toContain('What the checks found');
  });

  it('lets a wide table scroll in a region of its own', () => {
    expect(stops).toContain(
      '<section class="scroll" aria-labelledby="by-age-caption" tabindex="0">',
    );
  });

  it('gives a narrow table no stop of the keyboard', () => {
    expect(homicide).toContain('<div class="scroll"><table class="figures">');
    expect(homicide.match(/tabindex="0"/g)).toBe(null);
  });

  it('says what a symbol in its table means', () => {
    expect(readText(stops)).toContain('[c] confidential: hidden to protect people');
  });

  it('marks a cell for which there is no figure', () => {
    expect(stops).toContain(
      '<td class="none"><span aria-hidden="true">–</span><span class="govuk-visually-hidden">no figure</span></td>',
    );
  });

  it('sets totals apart', () => {
    expect(stops).toContain('<tr class="total"><th scope="row">All ages</th>');
  });

  it('leads to the section before and the one after', () => {
    expect(claresLaw).toContain(
      '<a rel="prev" href="../../../editions/2024-06/homicide/index.html">',
    );
    expect(claresLaw).toContain(
      '<a rel="next" href="../../../editions/2024-06/strength/index.html">',
    );
  });

  it('has none before the first and none after the last', () => {
    expect(homicide).not.toContain('rel="prev"');
    expect(stops).not.toContain('rel="next"');
  });

  it.each([
    ['a deep heading first', [4, 3, 4]],
    ['a heading of the section first', [3, 4, 4, 3]],
    ['deep headings only', [4, 4]],
  ] as const)('keeps its headings in order with %s', (_, levels) => {
    const edition = editionOf(
      section({
        id: 'headings',
        title: 'Headings',
        blocks: levels.map((level) => ({
          kind: 'prose',
          prose: [{ kind: 'heading', level, children: [{ kind: 'text', text: 'A heading' }] }],
        })),
      }),
    );
    const rendered = siteFiles(renderSite(publication({ editions: [edition] }), []));
    expect(structureFaults(rendered.get('editions/2024-06/headings/index.html') ?? '')).toEqual([]);
  });
});
