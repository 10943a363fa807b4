import { describe, expect, it } from 'vitest';
import { problemsByPage } from '../../src/cli/preview/page-problems.ts';
import {
  type Drawn,
  firstPages,
  pagesAfter,
  siteOf,
  siteOfProblems,
} from '../../src/cli/preview/pages.ts';
import type { Finding } from '../../src/domain/findings/finding.ts';
import type { Site } from '../../src/server/site.ts';

const page = '<title>T</title><body class="govuk-template__body"><p>Text</p>';
const section = 'editions/2024-06/calls/index.html';

const error: Finding = {
  code: 'block-refused',
  severity: 'error',
  place: { file: 'editions/2024-06/calls.md', line: 7 },
  says: 'no measure is called “call”',
  fix: 'Did you mean calls?',
};

function drawn(paths: readonly string[], errors: readonly Finding[] = []): Drawn {
  return { files: new Map(paths.map((path) => [path, page])), errors };
}

async function textOf(site: Site, path: string): Promise<string> {
  const resource = await site.get(path);
  return resource === null ? '' : new TextDecoder().decode(resource.body);
}

describe('a draft with errors', () => {
  const site = siteOf(firstPages(drawn(['index.html', section, 'data/index.html'], [error])));

  it('shows each at the top of the page that it is about, with its place and what to do', async () => {
    expect(await textOf(site, section)).toContain(
      'editions/2024-06/calls.md, line 7: no measure is called “call”. Did you mean calls?',
    );
  });

  it('lists them all on the front page, and on no page that they are not about', async () => {
    expect(await textOf(site, 'index.html')).toContain('One error stops publication');
    expect(await textOf(site, 'data/index.html')).not.toContain('stops publication');
  });

  it('shows those about figures, measures and rows where these are shown', () => {
    const ofFigure = {
      ...error,
      place: { file: 'returns/calls/2024-05.csv', row: 2, section: 'calls' },
      about: ['calls.2024-05', 'calls'],
    };
    const paths = [section, 'figures/calls.2024-05/index.html', 'measures/calls/index.html'];
    const told = problemsByPage([ofFigure], new Set([...paths, 'data/index.html']));
    expect([...told.keys()].toSorted()).toEqual([...paths, 'index.html'].toSorted());
  });
});

describe('a page that cannot be made again', () => {
  const before = firstPages(drawn(['index.html', section, 'data/x.csv']));
  const broken = pagesAfter(before, drawn(['index.html'], [error]), '14:05');

  it('stays as it was and says since when, and why', async () => {
    const text = await textOf(siteOf(broken), section);
    expect(text).toContain('<p>Text</p>');
    expect(text).toContain('as it was at 14:05');
    expect(text).toContain('no measure is called “call”');
  });

  it('says the time of the first change, however many follow', async () => {
    const later = pagesAfter(broken, drawn(['index.html'], [error]), '14:09');
    expect(await textOf(siteOf(later), section)).toContain('as it was at 14:05');
  });

  it('is gone where nothing is wrong and the section was taken out', () => {
    expect(siteOf(pagesAfter(before, drawn(['index.html']), '14:05')).has(section)).toBe(false);
  });

  it('is any page where nothing could be made at all', async () => {
    const site = siteOf(pagesAfter(before, { files: new Map(), errors: [error] }, '14:05'));
    expect(await textOf(site, 'index.html')).toContain('as it was at 14:05');
    expect(await textOf(site, 'data/x.csv')).toBe(page);
  });

  it('is as the folder is again once it is mended', async () => {
    const site = siteOf(pagesAfter(broken, drawn(['index.html', section]), '14:10'));
    expect(await textOf(site, section)).not.toContain('as it was');
  });
});

it('a folder of which nothing can be shown has one page that says why', async () => {
  const odd = { ...error, says: 'the text <script>alert(1)</script> is not understood' };
  const site = siteOfProblems([odd]);
  expect(await textOf(site, 'index.html')).toContain('Did you mean calls?');
  expect(await textOf(site, '404.html')).not.toContain('<script>');
});
