import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { ListedSite } from '../../src/server/site.ts';

const files = new Map([
  ['index.html', '<h1>Front</h1>'],
  ['api/figures.json', '{}'],
  ['data/calls.csv', 'month\r\n'],
  ['404.html', '<h1>Not found</h1>'],
]);
const site = new ListedSite(files.keys(), (path) => files.get(path) ?? null);
const app = createApp(() => site, { draft: { isOurs: (name) => name === 'localhost:8080' } });
const ours = { Host: 'localhost:8080' };
const ask = (path: string, headers: Record<string, string>, method = 'GET') =>
  app.request(path, { method, headers: { ...ours, ...headers } });

describe('a draft over HTTP', () => {
  it('is read under the name of its server', async () => {
    const answer = await ask('/', {});
    expect([answer.status, await answer.text()]).toEqual([200, '<h1>Front</h1>']);
  });

  it.each(['/', '/api/figures.json', '/none', '/none.json'])(
    'is refused in a sentence under any other name, or none: %s',
    async (path) => {
      for (const headers of [{ Host: 'evil.example:8080' }, { Host: '' }]) {
        const answer = await ask(path, headers);
        expect(answer.status).toBe(421);
        expect(await answer.text()).toMatch(/^This is a draft, [^\n]*\.\n$/);
      }
    },
  );

  it('is refused to pages of other sites, whatever their browser tells of them', async () => {
    const asked = [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { Origin: 'http://localhost:3000' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'no-cors' },
      { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' },
    ];
    const answers = await Promise.all(asked.map((headers) => ask('/api/figures.json', headers)));
    expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 403));
  });

  it('is read by its own pages, and by whoever follows a link to it', async () => {
    const asked = [
      { Origin: 'http://localhost:8080', 'Sec-Fetch-Site': 'same-origin' },
      { 'Sec-Fetch-Site': 'none' },
      {
        'Sec-Fetch-Site': 'cross-site',
        'Sec-Fetch-Mode': 'navigate',
        'Sec-Fetch-Dest': 'document',
      },
    ];
    const answers = await Promise.all(asked.map((headers) => ask('/', headers)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it.each([
    ['/', 'GET'],
    ['/api/figures.json', 'GET'],
    ['/api/figures.json', 'OPTIONS'],
    ['/api/figures.json', 'POST'],
    ['/api/none.json', 'GET'],
    ['/none', 'GET'],
  ])('is kept nowhere and opened to nobody: %s by %s', async (path, method) => {
    const { headers } = await ask(path, {}, method);
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Robots-Tag')).toBe('noindex');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  it('says in the name of every file that is saved what it is', async () => {
    const name = async (path: string) => (await ask(path, {})).headers.get('Content-Disposition');
    expect(await name('/data/calls.csv')).toBe('inline; filename="DRAFT-calls.csv"');
    expect(await name('/')).toBeNull();
    expect(await name('/none.csv')).toBeNull();
  });
});

describe('a published site over HTTP', () => {
  it('is read under every name, and kept as before', async () => {
    const published = createApp(() => site);
    const answer = await published.request('/api/figures.json', { headers: { Host: 'a.example' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Cache-Control')).toBe('no-cache');
    expect(answer.headers.get('X-Robots-Tag')).toBeNull();
  });
});
