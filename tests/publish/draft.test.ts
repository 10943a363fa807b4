import { describe, expect, it } from 'vitest';
import { markDraft } from '../../src/publish/html/draft.tsx';
import { shelfFiles } from '../../src/publish/release/shelf-files.ts';
import { renderSite } from '../../src/publish/site.ts';
import { makeSmallRelease } from '../builders/made-release.ts';
import { publication } from '../builders/published/publication.ts';
import { first } from '../builders/releases.ts';

const around = shelfFiles([makeSmallRelease(first, null).shelved], first);
const pages = [...renderSite(publication(), []), ...around]
  .filter(({ path }) => path.endsWith('.html'))
  .map(({ path, content }) => [path, String(content)] as const);

describe('a page that nobody has released', () => {
  it('says so in its text, its title and to search engines, whichever page it is', () => {
    const unmarked = pages.filter(([, page]) => {
      const marked = markDraft(page);
      return !(
        /<title>Draft: [^<]+<\/title><meta name="robots" content="noindex"\/>/.test(marked) &&
        /<body[^>]*><aside class="draft" aria-label="Draft"><p><strong>Draft\.<\/strong> Nobody has released this\./.test(
          marked,
        )
      );
    });
    expect(pages.map(([path]) => path)).toContain('404.html');
    expect(unmarked.map(([path]) => path)).toEqual([]);
  });

  it('is else the page that will be released, byte for byte', () => {
    for (const [, page] of pages) {
      const bare = markDraft(page)
        .replace('<title>Draft: ', '<title>')
        .replace('<meta name="robots" content="noindex"/>', '')
        .replace(/<aside class="draft".*?<\/aside>/, '');
      expect(bare).toBe(page);
    }
  });

  it('is marked once, whatever its text says', () => {
    const page = '<title>a</title><body class="govuk-template__body"><title>$& </title>';
    expect(markDraft(page).match(/class="draft"/g)).toHaveLength(1);
    expect(markDraft(page)).toContain('<title>$& </title>');
  });

  it('is no other file', () => {
    expect(() => markDraft('<p>a</p>')).toThrow('no page of a site');
  });
});
