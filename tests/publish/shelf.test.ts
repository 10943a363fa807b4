import { describe, expect, it } from 'vitest';
import { shelfFiles } from '../../src/publish/release/shelf-files.ts';
import { standing } from '../../src/publish/release/standing.ts';
import { first, second, third } from '../builders/releases.ts';
import { shelf, shelvedReleases } from '../builders/shelf.ts';
import { siteFiles } from './inspection/inspect-site.ts';
import { brokenLinks } from './inspection/links.ts';
import { readText } from './inspection/markup.ts';
import { structureFaults } from './inspection/structure.ts';

const releases = [third, second, first];
const files = siteFiles(shelfFiles(shelvedReleases(releases), third));
const text = (path: string) => readText(files.get(path) ?? '');

describe('the files of the shelf', () => {
  it('stand at the top and beside every release', () => {
    expect([...files.keys()]).toEqual([
      'standing.css',
      'releases/index.html',
      'releases/2024-06-r3/standing.css',
      'releases/2024-06-r3/releases/index.html',
      'releases/2024-06-r2/standing.css',
      'releases/2024-06-r2/releases/index.html',
      'releases/2024-06-r1/standing.css',
      'releases/2024-06-r1/releases/index.html',
    ]);
  });

  it('are sound pages', () => {
    const pages = [...files].filter(([path]) => path.endsWith('.html'));
    expect(pages.flatMap(([, html]) => structureFaults(html))).toEqual([]);
  });

  it('lead nowhere that is not there, from any release to any other', () => {
    const whole = siteFiles(shelf(releases));
    const besides = ['', ...releases.map(({ release }) => `releases/${release.id}/`)].flatMap(
      (root) =>
        ['release.json', 'package.zip', 'assets/verify.js']
          .concat('editions/2024-06/report.pdf', 'assets/site.css', 'assets/icon.svg')
          .map((path): [string, string] => [`${root}${path}`, '']),
    );
    const list: [string, string] = ['releases/index.json', ''];
    expect(brokenLinks(new Map([...besides, list, ...whole]))).toEqual([]);
  });
});

describe('the page of all releases', () => {
  it('lists them newest first with date, revision, reason and what changed', () => {
    expect(text('releases/index.html')).toContain(
      '2024-06-r3 2 September 2024 at 9:30am. This is the newest release. Not signed. June 2024, revision 3. The count of May was taken from the wrong column. One published number changed .',
    );
    expect(text('releases/index.html')).toContain(
      '2024-06-r2 5 August 2024 at 9:30am. Signed. June 2024, revision 2. The force sent a corrected return for a quarter. 3 published numbers changed .',
    );
    expect(text('releases/index.html')).toContain(
      '2024-06-r1 1 July 2024 at 9:30am. Signed. June 2024, revision 1. First publication. The first release.',
    );
  });

  it('leads to each, its PDF and its list of files, and says the fingerprint of that', () => {
    const html = files.get('releases/index.html');
    expect(html).toContain('href="../releases/2024-06-r1/index.html"');
    expect(html).toContain('href="../releases/2024-06-r1/editions/2024-06/report.pdf"');
    expect(html).toContain('href="../releases/2024-06-r1/release.json"');
    expect(html).toContain(`<code>${'2'.repeat(64)}</code>`);
  });
});

describe('the page beside a release', () => {
  it('says of the newest that it is', () => {
    expect(text('releases/2024-06-r3/releases/index.html')).toContain(
      'This is release 2024-06-r3, kept as it was published on 2 September 2024 at 9:30am. This is the newest release. Go to the newest release Read this release',
    );
  });

  it('says of each other what replaced it, when and why, and which is the newest', () => {
    expect(text('releases/2024-06-r1/releases/index.html')).toContain(
      'It was replaced by 2024-06-r2 on 5 August 2024 at 9:30am. Why it was replaced: June 2024, revision 2. The force sent a corrected return for a quarter. The newest release is 2024-06-r3. Go to the newest release Read 2024-06-r2, which replaced it Read this release',
    );
    expect(text('releases/2024-06-r2/releases/index.html')).not.toContain('The newest release is');
  });

  it('leads up to the newest release', () => {
    expect(files.get('releases/2024-06-r1/releases/index.html')).toContain(
      '<a href="../../../index.html">Go to the newest release</a>',
    );
  });
});

describe('the notice that a release was replaced', () => {
  it('lies hidden in every page, over everything, and leads to what replaced it', () => {
    const pages = [...siteFiles(shelf(releases))].filter(([path]) => path.endsWith('.html'));
    expect(
      pages.filter(
        ([, html]) => !html.includes('<aside class="superseded" aria-label="Replaced" hidden>'),
      ),
    ).toEqual([]);
    const page = siteFiles(shelf(releases)).get(
      'releases/2024-06-r1/figures/homicide.2023-24-q1/index.html',
    );
    expect(page).toContain('<a href="../../releases/index.html">See what replaced it</a>');
    expect(page).toMatch(
      /assets\/site\.css"\/><link rel="stylesheet" href="\.\.\/\.\.\/standing\.css"/,
    );
  });

  it('is shown by a file beside every release but the newest', () => {
    expect([files.get('standing.css'), files.get('releases/2024-06-r3/standing.css')]).toEqual([
      standing.newest,
      standing.newest,
    ]);
    expect([
      files.get('releases/2024-06-r2/standing.css'),
      files.get('releases/2024-06-r1/standing.css'),
    ]).toEqual([standing.superseded, standing.superseded]);
  });
});
