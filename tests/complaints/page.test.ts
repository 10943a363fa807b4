import { describe, expect, it } from 'vitest';
import { renderSite } from '../../src/publish/site.ts';
import { siteFiles } from '../publish/inspection/inspect-site.ts';
import { readText } from '../publish/inspection/markup.ts';
import { structureFaults } from '../publish/inspection/structure.ts';
import { compileStatement, returns, wholeStatement, wordReturns } from './statement.ts';

const gap =
  '```gap\ntitle: Acting on themes\nsays: Not written yet.\nlacks: [complaints-themes]\n```';
const files = await siteOf(wholeStatement);
const partly = await siteOf(
  wholeStatement.replace('The panel on complaints reads them every quarter.', gap),
);
const address = 'editions/2024-06/complaints/index.html';
const page = files.get(address) ?? '';

async function siteOf(text: string) {
  const { publication } = await compileStatement(text, { ...returns, ...wordReturns });
  if (publication === null) throw new Error('The folder says who publishes.');
  return siteFiles(renderSite(publication, []));
}

describe('the page of a statement in parts', () => {
  it('lists them in order, each leading to its heading', () => {
    const places = [...page.matchAll(/<li><a href="#([\w-]+)">/g)].map(([, place]) => place);
    expect(places).toEqual([
      'complaints-satisfaction',
      'complaints-recommendations',
      'complaints-themes',
      'complaints-timeliness',
      'complaints-regulation-13',
      'complaints-quality',
      'complaints-arrangements',
      '7c-b-ii',
    ]);
    expect(page).toContain('<h2 id="complaints-themes">Themes and trends</h2>');
    expect(readText(page)).toContain('All 8 parts are here.');
  });

  it('says plainly which is missing', () => {
    const text = readText(partly.get(address) ?? '');
    expect(text).toContain('Of 8 parts 7 are here.');
    expect(text).toMatch(/Themes and trends\s+Missing/);
    expect(text.match(/Missing/g)).toHaveLength(1);
  });

  it('keeps places apart where several sections share a page', () => {
    const whole = files.get('editions/2024-06/whole/index.html') ?? '';
    expect(whole).toContain('id="complaints--complaints-themes"');
    expect(whole).not.toContain('class="parts"');
  });

  it('has its headings in order, and a heading at each place', () => {
    expect(structureFaults(page)).toEqual([]);
    const places = [...page.matchAll(/<li><a href="#([\w-]+)">/g)].map(([, place]) => place);
    expect(places.filter((place) => !page.includes(`<h2 id="${place}">`))).toEqual([]);
  });
});
