import { describe, expect, it } from 'vitest';
import { manifestOf } from '../../src/publish/release/manifest.ts';
import { type Signer, sign, signedText } from '../../src/publish/release/signed.ts';
import { createApp } from '../../src/server/app.ts';
import { ListedSite } from '../../src/server/site.ts';
import { sha256 } from '../../src/shelf/cryptography.ts';
import { publication } from '../builders/published/publication.ts';

const someone: Signer = () => ({
  algorithm: 'Ed25519',
  publicKey: Buffer.alloc(32, 'key').toString('base64'),
  value: Buffer.alloc(64, 'signature').toString('base64'),
});

/** A shelf with a newest release, signed or not, and the one before it. */
function shelfWith(signer: Signer | null) {
  const manifest = manifestOf(publication(), { inputs: [], withheld: [] }, []);
  const files = new Map([
    ['index.html', '<h1>Front</h1>'],
    ['release.json', signedText(sign(manifest, sha256, signer))],
    ['api/figures.json', '{"figures": []}'],
    ['csv-metadata.json', '{}'],
    ['data/calls.csv', 'month\r\n'],
    ['data/calls.csv-metadata.json', '{}'],
    ['measures/calls/figures.csv', 'figure\r\n'],
    ['stop-and-search/csv-metadata.json', '{}'],
    ['stop-and-search/places/rates.csv', 'area\r\n'],
    ['releases/index.json', '{}'],
    ['releases/2024-06-r1/index.html', '<h1>Front</h1>'],
    ['releases/2024-06-r1/csv-metadata.json', '{}'],
    ['releases/2024-06-r1/measures/calls/figures.csv', 'figure\r\n'],
    ['releases/2024-05-r1/index.html', '<h1>Former front</h1>'],
    ['releases/2024-05-r1/standing.css', 'p {}'],
    ['releases/2024-05-r1/releases/index.html', '<h1>Releases</h1>'],
  ]);
  return createApp(() => new ListedSite(files.keys(), (path) => files.get(path) ?? ''));
}

const unsigned = shelfWith(null);
const signed = shelfWith(someone);
const header = async (app: typeof signed, path: string, name: string, init?: RequestInit) =>
  (await app.request(path, init)).headers.get(name);

const forGood = 'public, max-age=86400';

describe('how long an answer may be kept', () => {
  it('is for good where it is of a superseded release', async () => {
    expect(await header(unsigned, '/releases/2024-05-r1/', 'Cache-Control')).toBe(forGood);
  });

  it('is for good in the newest release only once it is signed', async () => {
    const path = '/releases/2024-06-r1/index.html';
    expect(await header(unsigned, path, 'Cache-Control')).toBe('no-cache');
    expect(await header(signed, path, 'Cache-Control')).toBe(forGood);
  });

  it.each([
    '/',
    '/release.json',
    '/api/figures.json',
    '/releases/index.json',
    '/releases/2024-05-r1/standing.css',
    '/releases/2024-05-r1/releases/',
  ])('is until the next question where a later release may change it: %s', async (path) => {
    expect(await header(signed, path, 'Cache-Control')).toBe('no-cache');
  });
});

describe('the tag of an answer', () => {
  const zipped = { headers: { 'Accept-Encoding': 'gzip' } };

  it('is strong for the plain bytes, and weak where they are compressed', async () => {
    const plain = await header(signed, '/api/figures.json', 'ETag');
    expect(plain).toMatch(/^"[\w-]{27}"$/);
    expect(await header(signed, '/api/figures.json', 'ETag', zipped)).toBe(`W/${plain}`);
  });

  it('is known again in both forms, among others, and for HEAD', async () => {
    const tag = (await header(signed, '/api/figures.json', 'ETag')) ?? '';
    const status = async (known: string, method = 'GET') =>
      (await signed.request('/api/figures.json', { method, headers: { 'If-None-Match': known } }))
        .status;
    expect(await status(tag)).toBe(304);
    expect(await status(`"other", W/${tag}`)).toBe(304);
    expect(await status('*')).toBe(304);
    expect(await status(tag, 'HEAD')).toBe(304);
    expect(await status('"other"')).toBe(200);
  });

  it('changes with the bytes', async () => {
    const tags = await Promise.all(
      ['/release.json', '/api/figures.json'].map((path) => header(signed, path, 'ETag')),
    );
    expect(new Set(tags).size).toBe(2);
  });
});

describe('where a CSV file is described', () => {
  it.each([
    ['/data/calls.csv', 'calls.csv-metadata.json'],
    ['/measures/calls/figures.csv', '../../csv-metadata.json'],
    ['/stop-and-search/places/rates.csv', '../csv-metadata.json'],
    ['/releases/2024-06-r1/measures/calls/figures.csv', '../../csv-metadata.json'],
  ])('%s leads to %s', async (path, metadata) => {
    expect(await header(signed, path, 'Link')).toBe(
      `<${metadata}>; rel="describedby"; type="application/csvm+json"`,
    );
  });
});

describe('an address made of a base that ends in a slash', () => {
  it('is found all the same', async () => {
    expect((await signed.request('http://localhost//api/figures.json')).status).toBe(200);
  });
});

describe('what a page of another site may do', () => {
  it('is told before it asks for data, and not for pages', async () => {
    const asking = { method: 'OPTIONS' };
    const name = 'Access-Control-Allow-Origin';
    expect(await header(signed, '/api/figures.json', name, asking)).toBe('*');
    expect(await header(signed, '/', name, asking)).toBeNull();
  });

  it('is to read problem details, also of the folder of the API', async () => {
    const answer = await signed.request('/api');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(await answer.json()).toEqual({
      type: 'about:blank',
      title: 'Not found',
      status: 404,
      detail: 'There is no api. api/index.json says what there is.',
      instance: '/api',
    });
  });
});
