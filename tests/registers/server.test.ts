import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSite } from '../../src/publish/site.ts';
import { createApp } from '../../src/server/app.ts';
import { ListedSite } from '../../src/server/site.ts';
import { manyPayments, somePayments, withRegister } from './made-up-register.ts';

const files = new Map(
  renderSite(withRegister([...somePayments, ...manyPayments(200)]), []).map(({ path, content }) => [
    path,
    content,
  ]),
);
const site = new ListedSite(files.keys(), (path) => files.get(path) ?? '');
const app = createApp(() => site);
const ask = async (query: string) =>
  await (await app.request(`/registers/made-up-payments/${query}`)).text();

describe('a server that is asked about a register', () => {
  it('answers with the rows that are found, the form in sight and filled in', async () => {
    const page = await ask('?q=tea+panel&category=estates');
    expect(page).toContain('1 of 205 rows');
    expect(page).toContain('Amount of the rows found, in total: 1,234.50.');
    expect(page).not.toMatch(/<form[^>]* hidden/);
    expect(page).toMatch(/<input[^>]* name="q" value="tea panel"/);
    expect(page).toContain('<option value="estates" selected>Estates (1)</option>');
    expect(page).not.toContain('<noscript>');
  });

  it('sends the page as it was published where nothing is asked, with a way to the form', async () => {
    expect(await ask('')).toBe(files.get('registers/made-up-payments/index.html'));
    expect(await ask('?page=1')).not.toMatch(/<form[^>]* hidden/);
  });

  it('answers the page by its own name as by that of its folder, and keeps the question on the way', async () => {
    expect(await ask('index.html?q=tea')).toBe(await ask('?q=tea'));
    const answer = await app.request('/registers/made-up-payments?q=tea');
    expect(answer.headers.get('Location')).toBe('made-up-payments/?q=tea');
  });

  it('makes links of headings, to the order that a reader wants first and then the other', async () => {
    expect(await ask('?q=made')).toContain('href="index.html?q=made&amp;sort=-amount"');
    const sorted = await ask('?q=made&sort=-amount');
    expect(sorted).toContain('href="index.html?q=made&amp;sort=amount"');
    expect(sorted).toMatch(
      /<th[^>]*aria-sort="descending"[^>]*><a href="index.html\?q=made&amp;sort=amount"/,
    );
    expect(sorted.match(/aria-sort/g)).toHaveLength(1);
  });

  it('leads from page to page of what is found', async () => {
    const page = await ask('?q=made&page=2');
    expect(page).toContain('rows 101 to 200 of 201');
    expect(page).toContain('rel="prev" href="index.html?q=made"');
    expect(page).toContain('rel="next" href="index.html?q=made&amp;page=3"');
    expect(await ask('?page=2')).toContain('rel="prev" href="index.html?page=1"');
  });

  it('says that nothing is found', async () => {
    const page = await ask('?q=nothing+of+this');
    expect(page).toContain('0 of 205 rows');
    expect(page).toContain('No row has all of this.');
    expect(page).not.toContain('<table');
  });

  it('says what of a question it cannot use, and never as markup', async () => {
    const page = await ask(`?category=${encodeURIComponent('<script>alert(1)</script>')}`);
    expect(page).toContain('Part of the question could not be used:');
    expect(page).not.toContain('<script>alert');
  });

  it('answers anything at all with a whole page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (query) => {
        const answer = await app.request(
          `/registers/made-up-payments/?${encodeURI(query.toWellFormed())}`,
        );
        expect(answer.status).toBe(200);
        expect(await answer.text()).toMatch(/^<!DOCTYPE html>.*<div id="answer">.*<\/html>\n$/s);
      }),
      { numRuns: 40 },
    );
  });

  it('shows the page as it is where its rows cannot be read, and later pages whatever is asked', async () => {
    const broken = new Map([
      ['registers/a/index.html', 'page'],
      ['registers/a/rows.js', 'self.answerableRegister={"format":1};'],
    ]);
    const other = new ListedSite(broken.keys(), (path) => broken.get(path) ?? '');
    const answer = await createApp(() => other).request('/registers/a/?q=tea');
    expect([answer.status, await answer.text()]).toEqual([200, 'page']);
    expect(await ask('2/?q=tea')).toBe(files.get('registers/made-up-payments/2/index.html'));
  });

  it('has no answer about a register that is not there', async () => {
    expect((await app.request('/registers/other/?q=tea')).status).toBe(404);
    expect((await app.request('/registers/?q=tea')).status).toBe(200);
  });
});
