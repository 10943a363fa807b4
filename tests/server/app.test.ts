import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { ListedSite } from '../../src/server/site.ts';

const files = new Map([
  ['index.html', '<h1>Front</h1>'],
  ['measures/homicide/index.html', '<h1>Homicide</h1>'],
  ['api/figures.json', '{}'],
  ['data/clares-law.csv', 'month\n'],
  ['assets/text.woff2', 'font'],
  ['404.html', '<a href="index.html">Front</a><a href="#main">Skip</a>'],
]);
const app = createApp(() => new ListedSite(files.keys(), (path) => files.get(path) ?? ''));

describe('the public site over HTTP', () => {
  it('answers the root with the front page', async () => {
    const answer = await app.request('/');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('<h1>Front</h1>');
  });

  it('answers a folder with its page, and the page by its own name', async () => {
    const byFolder = await app.request('/measures/homicide/');
    const byName = await app.request('/measures/homicide/index.html');
    expect(await byFolder.text()).toBe('<h1>Homicide</h1>');
    expect(byName.status).toBe(200);
  });

  it('sends a folder without its slash to the one with it, by a relative address', async () => {
    const answer = await app.request('/measures/homicide?x=1');
    expect(answer.status).toBe(308);
    expect(answer.headers.get('Location')).toBe('homicide/');
  });

  it('says in a page of its own that there is nothing', async () => {
    const answer = await app.request('/measures/none/');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Type')).toContain('text/html');
  });

  it('links from that page to the front page, however deep the missing one lies', async () => {
    const top = await app.request('/none');
    const deep = await app.request('/measures/none/at-all');
    expect(await top.text()).toBe('<a href="index.html">Front</a><a href="#main">Skip</a>');
    expect(await deep.text()).toBe('<a href="../../index.html">Front</a><a href="#main">Skip</a>');
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/%2e%2e%2fpackage.json',
    '/%ff',
    '/a%00b',
    '/measures%2Fhomicide/',
    '/measures%5chomicide/',
    '/..%5cpackage.json',
    '/measures/homicide/..%2findex.html',
  ])('gives out nothing but the site: %s', async (path) => {
    expect((await app.request(path)).status).toBe(404);
  });

  it('lets a page load its own stylesheet, fonts and pictures, and nothing else', async () => {
    const policy = (await app.request('/')).headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('lets other sites read the data, and only the data', async () => {
    const headers = async (path: string) => (await app.request(path)).headers;
    expect((await headers('/api/figures.json')).get('Access-Control-Allow-Origin')).toBe('*');
    expect((await headers('/data/clares-law.csv')).get('Access-Control-Allow-Origin')).toBe('*');
    expect((await headers('/')).get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('answers 304 to whoever has the same bytes', async () => {
    const etag = (await app.request('/')).headers.get('ETag') ?? '';
    const again = await app.request('/', { headers: { 'If-None-Match': `W/${etag}` } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('compresses text for whoever can read it, and never fonts', async () => {
    const zipped = await app.request('/', { headers: { 'Accept-Encoding': 'br, gzip' } });
    expect(zipped.headers.get('Content-Encoding')).toBe('gzip');
    expect(gunzipSync(await zipped.arrayBuffer()).toString()).toBe('<h1>Front</h1>');
    const refused = await app.request('/', { headers: { 'Accept-Encoding': 'gzip;q=0' } });
    expect(refused.headers.get('Content-Encoding')).toBeNull();
    const font = await app.request('/assets/text.woff2', {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect(font.headers.get('Content-Encoding')).toBeNull();
  });

  it('answers HEAD without a body, and refuses to be written to', async () => {
    const head = await app.request('/', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    const post = await app.request('/', { method: 'POST' });
    expect(post.status).toBe(405);
    expect(post.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
  });
});
