import { describe, expect, it } from 'vitest';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { renderSite } from '../../src/publish/site.ts';
import { first, released, revised, second, third, withNumbers } from '../builders/releases.ts';
import { inspectSite, siteFiles } from './inspection/inspect-site.ts';
import { readText } from './inspection/markup.ts';

const assets = ['site.css', 'icon.svg'].map((name) => ({ path: `assets/${name}`, content: '' }));
const site = (publication: Publication) => siteFiles(renderSite(publication, assets));
const text = (files: ReadonlyMap<string, string>, path: string) =>
  readText(files.get(path) ?? '').replaceAll('\u00a0', ' ');
const none = site(first);
const two = site(second);
const three = site(third);
const homicide = 'editions/2024-06/homicide/index.html';
const claresLaw = 'editions/2024-06/clares-law/index.html';
const corrections = 'corrections/index.html';

/** The same release as if it had corrected nothing. */
const silent = (publication: Publication): Publication => ({
  ...publication,
  release: {
    ...publication.release,
    history: publication.release.history.map((record) => ({ ...record, corrections: [] })),
  },
});

describe('a number that was corrected', () => {
  it('stands in a table with what it was, which leads to why', () => {
    expect(two.get(homicide)).toContain(
      '>3</a><a class="mark mark--former" href="#by-quarter-2024-06-r2">corrected, was\u00a02</a></td>',
    );
    expect(two.get(homicide)).toContain('<p class="note" id="by-quarter-2024-06-r2">');
    expect(text(two, homicide)).toContain(
      'Corrected and revised in release 2024-06-r2, 5 August 2024 at 9:30am. The force sent a corrected return for a quarter. What changed in 2024-06-r2',
    );
  });

  it('stands in words with what it was, which leads to its history', () => {
    expect(two.get(claresLaw)).toContain(
      '>41</a><span class="former"> (<a href="../../../figures/clares-law-requested.2024-05/index.html#history">corrected, was\u00a01,075</a>)</span>',
    );
  });

  it('stands with what it was last, where it was corrected twice', () => {
    expect(text(three, claresLaw)).toContain(
      'The force received 42 ( corrected, was 41 ) requests',
    );
  });

  it('tells on its own page everything that it was', () => {
    expect(text(three, 'figures/clares-law-requested.2024-05/index.html')).toContain(
      [
        'What was published so far What this number was, newest first Value Since Why',
        '42 Release 2024-06-r3, 2 September 2024 at 9:30am Correction. The count of May was taken from the wrong column.',
        '41 Release 2024-06-r2, 5 August 2024 at 9:30am Correction. The force sent a corrected return for a quarter.',
        '1,075 When first published',
      ].join(' '),
    );
  });

  it('stands on the page of its measure and in the list of measures with what it was', () => {
    expect(text(two, 'measures/clares-law-requested/index.html')).toContain(
      'Clare’s Law requests: 41 ( corrected, was 1,075 ) , Bedfordshire, May 2024.',
    );
    expect(text(two, 'measures/index.html')).toContain('41 corrected, was 1,075 May 2024');
  });

  it('is announced at the head of the edition and of the section that show it', () => {
    const notice =
      'Release 2024-06-r2 of 5 August 2024 at 9:30am changes what is shown here: one number is corrected, one provisional or missing number is revised. Reason: The force sent a corrected return for a quarter.';
    expect(text(two, homicide)).toContain(notice);
    expect(text(two, 'editions/2024-06/index.html')).toContain(
      notice.replace('one number is corrected', '2 numbers are corrected'),
    );
    expect(text(three, homicide)).not.toContain('changes what is shown here');
  });
});

describe('pages on which nothing was corrected', () => {
  it('are the same, byte for byte, as if there were no corrections anywhere', () => {
    const quiet = site(silent(third));
    expect(
      [...three]
        .filter(([path, html]) => path.endsWith('.html') && quiet.get(path) !== html)
        .map(([path]) => path),
    ).toEqual([
      'index.html',
      'editions/2024-06/index.html',
      homicide,
      claresLaw,
      'editions/2024-06/whole/index.html',
      'measures/index.html',
      'measures/homicide/index.html',
      'figures/homicide.2023-24-q1/index.html',
      'figures/homicide.2023-24-q2/index.html',
      'figures/homicide.2023-24-q3/index.html',
      'figures/homicide.2023-24-q4/index.html',
      'measures/clares-law-requested/index.html',
      'figures/clares-law-requested.2024-04/index.html',
      'figures/clares-law-requested.2024-05/index.html',
      corrections,
    ]);
  });
});

describe('the page of corrections', () => {
  it('says where there is none', () => {
    expect(text(none, corrections)).toContain(
      'Corrections No number that was published has been changed since. What is called what',
    );
  });

  it('lists every correction of every release, newest first, with both numbers and the reason', () => {
    expect(text(three, corrections)).toContain(
      [
        'Release 2024-06-r3, 2 September 2024 at 9:30am Reason: The count of May was taken from the wrong column.',
        'Numbers changed in release 2024-06-r3 Number Before Since then',
        'Clare’s Law requests, May 2024 Correction 41 42',
        'Release 2024-06-r2, 5 August 2024 at 9:30am Reason: The force sent a corrected return for a quarter.',
        'Numbers changed in release 2024-06-r2 Number Before Since then',
        'Homicides recorded, July to September 2023 Correction 2 3',
        'Homicides recorded, January to March 2024 Planned revision 2 [p] 5 [p]',
        'Clare’s Law requests, May 2024 Correction 1,075 41',
      ].join(' '),
    );
  });

  it('leads to the page of each number', () => {
    expect(two.get(corrections)).toContain('href="../figures/homicide.2023-24-q2/index.html"');
  });

  it('says where to write, where the body says it', () => {
    const body = { ...first.body, email: 'office@example.org' };
    expect(text(site({ ...first, body }), corrections)).toContain(
      'Is a number wrong? Write to office@example.org .',
    );
  });
});

describe('a number that is not a number any more, or was none', () => {
  const next = (numbers: Parameters<typeof withNumbers>[1]) =>
    site(
      released(
        revised(withNumbers(second, numbers), 3, 'Looked at again.', '2024-09-02T08:30:00Z'),
        second,
      ),
    );

  it('is listed as taken back, without a link to a page that is gone', () => {
    const files = next({ 'officers-variance.sergeant.2024-05-31': null });
    expect(text(files, corrections)).toContain(
      'Officers above or below budget, Sergeant, 31 May 2024 Correction −15.9 taken back',
    );
    expect(files.get(corrections)).not.toContain('officers-variance');
    expect(text(files, 'editions/2024-06/index.html')).toContain('one number is taken back.');
  });

  it('is said to have been shown, and not what it was, where it is hidden now', () => {
    const files = next({ 'homicide.2023-24-q2': { value: null, status: 'suppressed' } });
    expect(text(files, corrections)).toContain(
      'Homicides recorded, July to September 2023 Protection of people shown hidden',
    );
    expect(text(files, corrections)).toContain(
      'Homicides recorded, July to September 2023 Correction [c] [c]',
    );
    expect(text(files, homicide)).toContain('Q2 2023/24 [c] changed, was shown');
  });

  it('is said to have been missing in words', () => {
    const files = next({ 'clares-law-right-to-ask.2024-04': { value: 35, status: 'final' } });
    expect(text(files, claresLaw)).toContain('35 revised, was not available');
  });
});

describe('the whole site with corrections', () => {
  it('has links that all lead somewhere and sound pages', () => {
    expect([two, three].flatMap((files) => inspectSite(files))).toEqual([]);
  });
});
