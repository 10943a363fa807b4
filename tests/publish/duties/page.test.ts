import { describe, expect, it } from 'vitest';
import { sayWhen } from '../../../src/domain/law/when.ts';
import { announcedChanges } from '../../../src/reference/requirements/announced.ts';
import { confirmedText, itemMarkup, itemText, unconfirmedIn } from '../../builders/duty-page.ts';
import { exampleSite, siteOf } from '../../builders/example-site.ts';
import { publication } from '../../builders/published/publication.ts';
import { vouchedPublication } from '../../builders/vouched-folder.ts';
import { inspectSite, siteFiles } from '../inspection/inspect-site.ts';
import { readTags, readText } from '../inspection/markup.ts';

const vouched = siteOf(await vouchedPublication());
const example = await exampleSite();
const page = 'duties/index.html';
const html = vouched.text(page);
const said = (requirement: string) => itemText(html, requirement);

describe('the page of duties', () => {
  it('has links that all lead somewhere, ids that stand once, and nothing that a strict policy forbids', () => {
    const assets = [
      'assets/site.css',
      'assets/icon.svg',
      'assets/register.js',
      'documents/structure.pdf',
    ];
    const files = siteFiles([
      ...[...vouched.files].map(([path, content]) => ({ path, content })),
      ...assets.map((path) => ({ path, content: '' })),
    ]);
    expect(inspectSite(files)).toEqual([]);
  });

  it.each([
    ['vouched', vouched],
    ['of the example', example],
  ])('has an anchor for every item, %s', (_, site) => {
    const ids = readTags(site.text(page)).flatMap(({ attributes }) => attributes.id ?? []);
    const items = site.publication.duties.standings.map(({ requirement }) => requirement.id);
    expect(items.length).toBeGreaterThan(50);
    expect(items.filter((id) => ids.filter((one) => one === id).length !== 1)).toEqual([]);
  });

  it('says how many items are met and late, and of how many nothing is known', () => {
    expect(readText(example.text(page))).toContain(
      'Police and Crime Commissioner for Bedfordshire, 30 June 2024: of 55 items of the law, 2 are known to be met and none is known to be late. Of 53 the records do not tell.',
    );
  });

  it('says what silence means, where the body vouches for its records and where it does not', () => {
    expect(readText(html)).toContain(
      'The body vouches that everything it has published since 1 January 2024 is recorded here.',
    );
    const silent = readText(example.text(page));
    expect(silent).toContain('The body does not vouch that everything it publishes is recorded');
    expect(silent).toContain('the item may well have been published where nobody recorded it');
    expect(silent).toContain('The records go up to 30 June 2024');
  });

  it('lists what is late before all else, and only where something is', () => {
    const late = /<ul class="late">.*?<\/ul>/s;
    expect(readText(late.exec(html)?.[0] ?? '')).toContain(
      '3(a) Total budget : since 1 April 2024, 92 days law',
    );
    expect(html.search(late)).toBeLessThan(html.indexOf('<table'));
    expect(example.text(page)).not.toMatch(late);
  });

  it('calls nothing late by an account or a target without saying so', () => {
    const list = readText(/<ul class="late">.*?<\/ul>/s.exec(html)?.[0] ?? '');
    expect(list).toContain('183 days as an office states the law');
    expect(list).toContain('163 days the body’s own target, not law');
  });

  it('stands in a table with its last day and what sort of day it is', () => {
    const rows = readText(/<table class="duties">.*?<\/table>/s.exec(html)?.[0] ?? '');
    expect(rows).toContain('3(a) Total budget Overdue 31 March 2024 law');
    expect(rows).toContain(
      '7B(b) Most recent summary assessment Due 15 July 2024 as an office states the law',
    );
    expect(rows).toContain('3(g) Spending over £500 Overdue 20 July 2024 the body’s own target');
    expect(rows).toContain('1(c) Salaries of office holders Due not confirmed');
    expect(rows).toContain('1(a) Names of office holders Overdue at all times');
  });

  it('can be made for a body of which no item is listed', () => {
    expect(readText(siteOf(publication()).text(page))).toContain('No item of the law is listed');
  });
});

describe('an item', () => {
  it('that is overdue says since when, by how much, and against which day', () => {
    expect(said('3-a')).toContain('Overdue Late since 1 April 2024 (92 days)');
    expect(said('3-a')).toContain('From 1 April 2024: 92 days, against the last day in law.');
    expect(said('3-a')).toContain(
      '31 March 2024 : the last day in law. No working day: the last one before it is 28 March 2024.',
    );
  });

  it('that is due says by when, and that an office’s word is no law', () => {
    expect(said('7b-b')).toContain('Due Due by 15 July 2024, for “Made-up summary assessment”');
    expect(said('7b-b')).toContain(
      '15 July 2024 : the last day as an office states it; the law’s own words were not seen.',
    );
  });

  it('that was met late says so, and still is met', () => {
    expect(said('3-b')).toContain('Met Published on 5 April 2024, 5 days after the last day');
    expect(said('3-b')).toContain('From 1 April 2024: 5 days, against the last day in law.');
  });

  it('that was met in time says so, where, and when it is due next', () => {
    expect(said('3-c')).toContain('Met Published on 20 February 2024, in time');
    expect(said('3-c')).toContain('Made-up page about revenue : published on 20 February 2024');
    expect(said('3-c')).toContain('Next The year to 31 March 2026 31 March 2025 : the last day');
    expect(said('3-c')).not.toContain('Late');
  });

  it('that does not apply says why, and nothing about days', () => {
    expect(said('7c-b-iii')).toContain('Not applicable The body says so: The made-up body');
    expect(said('7c-b-iii')).toContain('Condition Only where the body gave notice');
    expect(said('7c-b-iii')).not.toMatch(/When|Last day/);
  });

  it('that is unknown says that nothing is recorded, and accuses nobody', () => {
    const unknown = itemText(example.text(page), '3-a');
    expect(unknown).toContain('Unknown Nothing is recorded that shows it.');
    expect(unknown).not.toMatch(/late|overdue/i);
  });

  it('lists earlier times that were missed, and a target as the body’s own', () => {
    expect(said('3-g')).toContain(
      'Earlier times not met Late since 21 January 2024 (163 days), for December 2023',
    );
    expect(said('3-g')).toContain('Late From 21 January 2024: 163 days, against the body’s own');
    expect(said('3-g')).toContain('20 July 2024 : the body’s own target, which is not law.');
  });

  it('leads to a link, a document, a section, a dataset and a register', () => {
    expect(itemMarkup(html, '6-b')).toContain('href="../registers/policies/index.html"');
    expect(itemMarkup(html, '3-b')).toContain('href="https://example.org/precept"');
    expect(itemMarkup(html, '2-c')).toContain('href="../documents/structure.pdf"');
    const shown = itemMarkup(html, 'performance-information');
    expect(shown).toContain('href="../editions/2024-06/clares-law/index.html"');
    expect(shown).toContain('href="../data/clares-law.csv"');
  });

  it('says when a page was seen, and of one that nobody looked at that nobody did', () => {
    expect(said('7b-a')).toContain('published on 20 May 2024, seen on 3 June 2024');
    expect(said('7b-a')).toContain('The report stands there in full.');
    expect(said('6-a')).toContain('named for it; nobody has recorded that they looked');
  });

  it('shows its parts, each with its own status and place', () => {
    const parts = itemText(example.text(page), '7a-a');
    expect(parts).toContain('Met Reduce murder and other homicide Homicide, June 2024');
    expect(parts).toContain('Unknown Improve satisfaction among victims');
  });

  it('opens to the law behind it, with how each fact is known', () => {
    const law = said('3-g').slice(said('3-g').indexOf('The law behind it'));
    expect(law).toContain('Elected Local Policing Bodies (Specified Information) Order 2011');
    expect(law).toContain('(SI 2012/2479)');
    expect(law).toContain('In force from 16 January 2012');
    expect(law).toContain('About the body, the chief officer');
    expect(law).toContain('Amounts over £500.');
    expect(law).toContain('SI 2012/2479 as made');
    expect(said('7a-a')).toContain('It has to stand in a prominent place');
  });
});

describe('what was found nowhere in the law', () => {
  const unconfirmed = [
    ...unconfirmedIn(vouched.publication.duties).map((standing) => ({ standing, of: html })),
    ...unconfirmedIn(example.publication.duties).map((standing) => ({
      standing,
      of: example.text(page),
    })),
  ];

  it('has a mark before every word about when it is due', () => {
    expect(unconfirmed.length).toBeGreaterThan(40);
    const unmarked = unconfirmed.filter(({ standing: { requirement }, of }) =>
      [sayWhen(requirement.timing), 'as soon as practicable after', 'kept up to date'].some(
        (said) => confirmedText(of, requirement.id).includes(said),
      ),
    );
    expect(unmarked.map(({ standing }) => standing.requirement.id)).toEqual([]);
  });

  it('has that mark in words', () => {
    const silent = unconfirmed.filter(
      ({ standing: { requirement }, of }) =>
        !itemText(of, requirement.id).includes(`When Not confirmed ${sayWhen(requirement.timing)}`),
    );
    expect(silent.map(({ standing }) => standing.requirement.id)).toEqual([]);
  });

  it('is never a last day in law', () => {
    const shown = unconfirmed.filter(({ standing: { requirement }, of }) =>
      itemText(of, requirement.id).includes('the last day in law'),
    );
    expect(shown).toEqual([]);
  });

  it('is told of the item itself too', () => {
    expect(itemText(example.text(page), '4-d')).toContain(
      'Not confirmed Nothing was found that states this item in the words of the law.',
    );
  });

  it('and was announced stands apart as no law, from the day that it was announced', () => {
    const { duties } = vouched.publication;
    const later = { ...duties, announced: announcedChanges };
    const text = readText(siteOf({ ...vouched.publication, duties: later }).text(page));
    expect(text).toContain('Announced, and not law');
    expect(text).toContain('police and crime commissioners end with their term in May 2028');
    expect(text).toContain('Source: Statement in the House of Commons, 13 November 2025.');
    expect(siteOf({ ...vouched.publication, duties: later }).text(page)).toContain(
      '<a href="https://www.gov.uk/government/publications/from-local-to-national-a-new-model-for-policing">',
    );
    expect(readText(html)).not.toContain('Announced, and not law');
  });
});

describe('the way to the register', () => {
  it('is in the navigation of every page, and marked on its own', () => {
    expect(vouched.text('data/index.html')).toMatch(
      /href="\.\.\/duties\/index\.html"[^>]*>Duties</,
    );
    expect(html).toMatch(/href="\.\.\/duties\/index\.html" aria-current="page"/);
  });

  it.each(['index.html', 'editions/2024-06/specified-information-order/index.html'])(
    'stands on %s with how many items are known to be met',
    (path) => {
      const text = readText(example.text(path));
      expect(text).toContain('Of 55 items of the law, 2 are known to be met');
      expect(text).toContain('The register of duties');
    },
  );
});
