import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSite } from '../../src/publish/site.ts';
import { createApp } from '../../src/server/app.ts';
import { ListedSite } from '../../src/server/site.ts';
import { publication } from '../builders/published/publication.ts';
import { openPublication } from './open-publication.ts';

const appOf = (of: ReturnType<typeof publication>) => {
  const files = new Map(renderSite(of, []).map(({ path, content }) => [path, content]));
  const site = new ListedSite(files.keys(), (path) => files.get(path) ?? '');
  return createApp(() => site);
};
const app = appOf(openPublication());
const ask = async (query: string) => await (await app.request(`/stop-and-search/${query}`)).text();

describe('a server that is asked about searches', () => {
  it('answers with the page, the form in sight and filled in', async () => {
    const page = await ask('?by=month&reason=weapons');
    expect(page).toContain('Searches by month: weapons');
    expect(page).not.toMatch(/<form[^>]* hidden/);
    expect(page).toContain('<option value="month" selected>');
    expect(page).toContain('<option value="weapons" selected>');
  });

  it('answers the page by its own name as by that of its folder', async () => {
    expect(await ask('index.html?by=age')).toBe(await ask('?by=age'));
  });

  it('sends the page as it was published where nothing is asked, with a way to the form', async () => {
    expect(await ask('')).toMatch(/<form id="ask"[^>]* hidden/);
    expect(await ask('')).toContain('<a href="?by=ethnicity">');
    expect(await ask('?by=ethnicity')).toMatch(/<form id="ask"[^>]*>/);
    expect(await ask('?by=ethnicity')).not.toMatch(/<form[^>]* hidden/);
  });

  it('keeps the question on the way to the folder', async () => {
    const answer = await app.request('/stop-and-search?by=age');
    expect(answer.headers.get('Location')).toBe('stop-and-search/?by=age');
  });

  it('says what of a question it cannot use, and never as markup', async () => {
    const page = await ask(`?reason=${encodeURIComponent('<script>alert(1)</script>')}`);
    expect(page).toContain('Part of the question could not be used:');
    expect(page).not.toContain('<script>alert');
  });

  it('answers anything at all with a whole page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (query) => {
        const answer = await app.request(`/stop-and-search/?${encodeURI(query.toWellFormed())}`);
        const page = await answer.text();
        expect(answer.status).toBe(200);
        expect(page).toMatch(/^<!DOCTYPE html>.*<div id="answer">.*<\/html>\n$/s);
      }),
      { numRuns: 60 },
    );
  });

  it('lets the page run its own script and send its form to itself, and nothing else', async () => {
    const policy = (await app.request('/stop-and-search/')).headers.get('Content-Security-Policy');
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('sends answers zipped and with a tag, as it does everything', async () => {
    const first = await app.request('/stop-and-search/?by=age', {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect(first.headers.get('Content-Encoding')).toBe('gzip');
    const again = await app.request('/stop-and-search/?by=age', {
      headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('shows the page as it is where its counts cannot be read', async () => {
    const files = new Map([
      ['stop-and-search/index.html', 'page'],
      ['stop-and-search/counts.js', 'self.answerableStops={"area":1};'],
    ]);
    const site = new ListedSite(files.keys(), (path) => files.get(path) ?? '');
    const answer = await createApp(() => site).request('/stop-and-search/?by=age');
    expect([answer.status, await answer.text()]).toEqual([200, 'page']);
  });

  it('hands the counts over as a script', async () => {
    const answer = await app.request('/stop-and-search/counts.js');
    expect(answer.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  });

  it('has no such page where there are no records', async () => {
    const bare = appOf(publication());
    expect((await bare.request('/stop-and-search/?by=age')).status).toBe(404);
  });
});
