import { describe, expect, it } from 'vitest';
import { readDataFile } from '../../src/publish/explorer/data-file.ts';
import { renderSite } from '../../src/publish/site.ts';
import { publication } from '../builders/published/publication.ts';
import { openPublication } from './open-publication.ts';

const filesOf = (of: ReturnType<typeof publication>) =>
  new Map(renderSite(of, []).map(({ path, content }) => [path, String(content)]));

const files = filesOf(openPublication());
const page = (view: string) => files.get(`stop-and-search/${view}/index.html`) ?? '';
const explorer = files.get('stop-and-search/index.html') ?? '';

describe('a site without records of searches', () => {
  const without = filesOf(publication());

  it('has no pages about them, and leads to none', () => {
    expect([...without.keys()].filter((path) => path.startsWith('stop-and-search'))).toEqual([]);
    expect(without.get('index.html')).not.toContain('href="stop-and-search/');
  });

  it('loads no script of its own anywhere', () => {
    expect([...without.values()].filter((content) => content.includes('explorer.js'))).toEqual([]);
  });
});

describe('the page about stop and search', () => {
  it('stands in the navigation of every page', () => {
    expect(files.get('index.html')).toContain('href="stop-and-search/index.html"');
    expect(files.get('measures/homicide/index.html')).toContain(
      'href="../../stop-and-search/index.html"',
    );
  });

  it('answers in words before anything is asked, on both ways to tell ethnicity', () => {
    expect(explorer).toMatch(/Self-defined ethnicity\.<\/strong> black people were searched at/);
    expect(explorer).toMatch(/Officer-defined ethnicity\.<\/strong> black people were searched at/);
  });

  it('hides the form until something can answer', () => {
    expect(explorer).toMatch(/<form id="ask"[^>]* hidden/);
  });

  it('is the only page that loads the counts and the script, from beside it', () => {
    expect(explorer).toContain('<script defer src="../stop-and-search/counts.js">');
    expect(explorer).toContain('<script defer src="../assets/explorer.js">');
    const others = [...files].filter(([, content]) => content.includes('explorer.js'));
    expect(others.map(([path]) => path)).toEqual(['stop-and-search/index.html']);
  });

  it('says what the records cannot say, where they come from and what is missing', () => {
    expect(explorer).toContain('What these records cannot say');
    expect(explorer).toContain('2024-06.zip');
    expect(explorer).toContain('Open Government Licence');
    expect(explorer).toContain('1 are whole, 0 may be incomplete and 1 are missing');
  });

  it('leads to every ready-made answer that there is', () => {
    const links = [...explorer.matchAll(/href="\.\.\/stop-and-search\/([a-z-]+)\/index\.html"/g)];
    const linked = new Set(links.map((link) => `stop-and-search/${link[1]}/index.html`));
    const pages = [...files.keys()].filter((path) => /^stop-and-search\/.+\.html$/.test(path));
    expect([...linked, 'stop-and-search/index.html'].toSorted()).toEqual(pages.toSorted());
  });
});

describe('a ready-made answer', () => {
  it('has a chart with a description, and a table with the same numbers', () => {
    expect(page('months')).toContain('role="img"');
    expect(page('months')).toContain('<caption');
    expect(page('ethnicity').match(/<caption/g)).toHaveLength(2);
  });

  it('tells what all its answers have in common once', () => {
    expect(page('weapons').match(/Small numbers are shown as they are/g)).toHaveLength(1);
  });

  it('has a file beside it with months, filter and source in every row', () => {
    const [header, first] = (files.get('stop-and-search/weapons/self-defined.csv') ?? '').split(
      '\r\n',
    );
    expect(header).toBe(
      'area,from,to,only,ethnicity,by,group,group_label,across,across_group,across_group_label,measure,value,low,high,source',
    );
    expect(first).toMatch(
      /^Bedfordshire,2023-04,2024-03,reason=weapons,self,ethnicity,white,white,,,,people_searched,21,,,data.police.uk: 2024-06.zip$/,
    );
  });

  it('writes a count and its percentage as two measures', () => {
    const csv = files.get('stop-and-search/outcomes/outcomes.csv') ?? '';
    expect(csv).toContain(',arrest,arrest,,,,found,0,,,data.police.uk');
    expect(csv).toContain(',arrest,arrest,,,,found_percent,0,0,0,data.police.uk');
  });

  it('writes the second dimension of a table into each row of its file', () => {
    const csv = files.get('stop-and-search/outcomes-by-age/percentages.csv') ?? '';
    expect(csv).toContain(
      ',age,10-17,10-17,outcome,no-further-action,no-further-action,percent,100,',
    );
  });

  it('leads to the form with its question filled in', () => {
    expect(page('gender')).toContain('href="../../stop-and-search/index.html?by=gender"');
  });

  it.each([
    ['times', '09:00'],
    ['places', 'Luton 012C'],
    ['coverage', 'No archive holds it.'],
    ['coverage', 'A value that no list has: 3'],
  ])('is there of %s', (view, text) => {
    expect(page(view)).toContain(text);
  });

  it('is left out where there is nothing to show', () => {
    const bare = filesOf(openPublication({ stopTimes: [], smallAreas: [], coverage: [] }));
    const views = ['times', 'places', 'coverage'].map(
      (view) => `stop-and-search/${view}/index.html`,
    );
    expect(views.filter((path) => bare.has(path))).toEqual([]);
  });
});

describe('the maps', () => {
  const square = (code: string, name: string, east: number) => ({
    code,
    name,
    rings: [
      [
        [east, 52],
        [east + 0.1, 52],
        [east + 0.1, 52.1],
      ],
    ] as const,
  });
  const outlined = filesOf({
    ...openPublication(),
    outlines: [square('E01015701', 'Luton 012C', -0.4), square('E01015702', 'Luton 012D', -0.3)],
  });
  const places = outlined.get('stop-and-search/places/index.html') ?? '';

  it('show every small area that has an outline, and say so in words', () => {
    expect(places).toContain('Where searches were made, January 2023 to March 2024');
    expect(places).toContain('Luton 012D 0.');
  });

  it('leave areas elsewhere to one row of the table', () => {
    expect(places).toContain('Elsewhere (small areas: 1)');
    expect(places).not.toContain('Bedford 001A');
  });

  it('are left out where the folder has no outlines, and the table stays', () => {
    expect(page('places')).not.toContain('<svg');
    expect(page('places')).toContain('Bedford 001A');
  });

  it('show the partnerships of the force', () => {
    expect(page('partnerships')).toContain('Where searches were made, April 2023 to March 2024');
    expect(page('partnerships')).toContain('Central Bedfordshire');
  });
});

describe('the counts beside the page', () => {
  it('are read back from the script that hands them over', () => {
    const context = readDataFile(files.get('stop-and-search/counts.js') ?? '');
    expect(context?.area).toBe('Bedfordshire');
    expect(context?.gaps.map(({ month }) => month)).toEqual(['2023-05']);
    expect(context?.counts.searches.reduce((sum, searches) => sum + searches, 0)).toBe(584);
  });

  it.each([
    '',
    'self.answerableStops={',
    'self.answerableStops=null;',
    'self.answerableStops={"area":"X","counts":""};',
    'alert(1)',
  ])('are not read from anything else: %s', (text) => {
    expect(readDataFile(text)).toBeNull();
  });
});
