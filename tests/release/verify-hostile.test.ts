import type { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { verifyPlace } from '../../src/publish/release/verify-shelf.ts';
import { cryptography } from '../../src/shelf/cryptography.ts';
import { webSource } from '../../src/shelf/web-source.ts';
import { entry, front, type Hostile, listing, serversOfTests } from './hostile-server.ts';

const { served, withList } = serversOfTests();

const patience = { silence: 2000, whole: 20_000, slowest: 4096 };

/** Why a place could not be looked at. */
async function refusal(server: Hostile, waiting = patience): Promise<string> {
  const source = webSource(new URL(server.address), waiting);
  return await verifyPlace(source, cryptography).then(
    (verdict) => `looked at: ${JSON.stringify(verdict)}`,
    (error: Error) => `${error.name}: ${error.message}`,
  );
}

async function faults(server: Hostile): Promise<readonly string[]> {
  const source = webSource(new URL(server.address), {
    ...patience,
    silence: 10_000,
    whole: 60_000,
  });
  const verdict = await verifyPlace(source, cryptography);
  return verdict?.faults.map(({ path, says }) => `${path} ${says}`) ?? [];
}

describe('a server that leads elsewhere', () => {
  it.each([301, 302, 303, 307, 308])(
    'by status %i is not followed to another origin',
    async (status) => {
      const inner = await served((response) => response.end('{}'));
      const outer = await served((response) => {
        response.writeHead(status, { location: `${inner.address}latest/meta-data` }).end();
      });
      expect(await refusal(outer)).toMatch(/^UserError: .* leads to .*, which is another site/);
      expect(inner.asked).toEqual([]);
    },
  );

  it.each([
    '//127.0.0.2/x',
    'https://127.0.0.1/',
    'file:///etc/passwd',
    'http://[',
    'ftp://x/',
    '\\\\evil\\x',
  ])('to %s is not followed', async (location) => {
    const server = await served((response) => response.writeHead(302, { location }).end());
    expect(await refusal(server)).toMatch(/^UserError: .* (leads to|leads on)/);
  });

  it('within its own origin is followed, and not for ever', async () => {
    const server = await served((response, path) => {
      response.writeHead(302, { location: `${path}x` }).end();
    });
    expect(await refusal(server)).toMatch(/leads on and on/);
    expect(server.asked.length).toBeLessThan(8);
  });
});

describe('an answer', () => {
  const cases: readonly (readonly [string, (response: ServerResponse) => void, RegExp])[] = [
    [
      'that ends before its length',
      (response) => {
        response.writeHead(200, { 'content-length': '1000' }).write('{"a":');
        setTimeout(() => response.destroy(), 20);
      },
      /is cut off before its end/,
    ],
    [
      'that ends in the middle of a chunk',
      (response) => {
        response.write('{"a":');
        setTimeout(() => response.destroy(), 20);
      },
      /is cut off before its end/,
    ],
    [
      'that is said to be gzip and is not',
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('hello'),
      /is packed wrongly/,
    ],
    [
      'whose gzip is cut off',
      (response) =>
        response
          .writeHead(200, { 'content-encoding': 'gzip' })
          .end(gzipSync('x'.repeat(9999)).subarray(0, 30)),
      /is packed wrongly/,
    ],
    [
      'that is packed in a way of its own',
      (response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip, lz4' }).end('hello'),
      /is packed in a way that was not asked for/,
    ],
    [
      'that is an error',
      (response) => response.writeHead(500).end('{}'),
      /answers with status 500/,
    ],
    ['in part', (response) => response.writeHead(206).end('{}'), /answers with status 206/],
    ['that never comes', () => undefined, /did not answer for/],
    [
      'that stops on its way',
      (response) => {
        response.write('{');
      },
      /did not answer for/,
    ],
    [
      'that is no HTTP',
      (response) => response.socket?.end('\u001b[31mno\u0007 such protocol\r\n\r\n'),
      /is answered with something that is no HTTP/,
    ],
    [
      'whose headers do not end',
      (response) => response.socket?.end(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(1 << 20)}`),
      /is answered with something that is no HTTP|is cut off/,
    ],
  ];

  it.each(cases)('%s is told in one sentence', async (_, answer, says) => {
    const said = await refusal(await served(answer));
    expect(said).toMatch(/^UserError: \P{Cc}*\.$/u);
    expect(said).toMatch(says);
  });

  it('that comes drop by drop is given up', async () => {
    const server = await served((response) => {
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    const said = await refusal(server, { silence: 300, whole: 20_000, slowest: 4096 });
    expect(said).toMatch(/is sent too slowly to be waited for/);
  });

  it('that never ends is given up, however fast it comes', async () => {
    const server = await served((response) => {
      const drip = setInterval(() => response.write(' '.repeat(500)), 20);
      response.on('close', () => clearInterval(drip));
    });
    const said = await refusal(server, { silence: 300, whole: 1000, slowest: 4096 });
    expect(said).toMatch(/takes too long with all that it has/);
  });

  it('without a secure connection where one was asked for is told in one sentence', async () => {
    const server = await served((response) => response.end('{}'));
    const secure = webSource(new URL(server.address.replace('http:', 'https:')), patience);
    await expect(verifyPlace(secure, cryptography)).rejects.toThrow(
      /has no certificate that can be trusted, or no secure connection|is cut off/,
    );
  });
});

describe('a list of files', () => {
  const refused = async (list: string) =>
    await faults(await withList(list, (response) => response.end('x')));
  const none = 'release.json is not the manifest of a release';
  const digest = '0'.repeat(64);

  it.each([
    ['nests deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['nests deep in an object', '{"a":'.repeat(100_000)],
    ['has a million entries', `{"files":[${'{},'.repeat(1_100_000)}{}]}`],
    ['is a number', '1e999'],
    ['is nothing', ''],
    ['is a page', '<!DOCTYPE html>'],
    ['is larger than any', `"${'x'.repeat(17 * 1024 * 1024)}"`],
  ])('that %s is none', async (_, list) => {
    expect((await refused(list)).map((says) => says.slice(0, none.length))).toEqual([none]);
  });

  it.each([
    ['a size without end', [{ path: 'a', bytes: 1e300, sha256: digest }]],
    ['a size below nothing', [{ path: 'a', bytes: -1, sha256: digest }]],
    ['half a byte', [{ path: 'a', bytes: 0.5, sha256: digest }]],
    ['a path upwards', [{ path: '../a', bytes: 1, sha256: digest }]],
    ['a path with a control character', [{ path: 'a\u001b[2J', bytes: 1, sha256: digest }]],
    ['a path without end', [{ path: 'a'.repeat(5000), bytes: 1, sha256: digest }]],
  ])('with %s is refused, and nothing of it is asked for', async (_, files) => {
    const server = await withList(listing(files), (response) => response.end('x'));
    expect(await faults(server)).toEqual([`${none}: something that it must say is not there`]);
    expect(server.asked.toSorted()).toEqual([
      '/release.json',
      '/releases/index.json',
      '/standing.css',
    ]);
  });

  it('that names a file twice is refused', async () => {
    const twice = [entry('a', front), entry('a', front)];
    expect(await refused(listing(twice))).toEqual(['release.json names a twice']);
  });

  it('with escaped slashes in a path asks for a file of that name', async () => {
    const files = [entry('%2e%2e%2fsecret', front), entry('a?b#c'.replace('?', ''), front)];
    const server = await withList(listing(files), (response) => response.end(front));
    expect(await faults(server)).toEqual([]);
    expect(server.asked).toContain('/%252e%252e%252fsecret');
  });
});

describe('a file', () => {
  const list = listing([entry('index.html', front)]);
  const endless = (response: ServerResponse): void => {
    const more = (): void => {
      while (response.write(Buffer.alloc(65_536))) if (response.destroyed) return;
      response.once('drain', more);
    };
    more();
  };

  it('that is longer than the list says is read no further than that', async () => {
    const server = await withList(list, endless);
    expect(await faults(server)).toEqual([
      'index.html has more than the 14 bytes that were published',
    ]);
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(50 << 20))],
    ['br', brotliCompressSync(Buffer.alloc(50 << 20))],
  ])('that unpacks to very much by %s is unpacked no further than that', async (coding, bomb) => {
    const server = await withList(list, (response) =>
      response.writeHead(200, { 'content-encoding': coding }).end(bomb),
    );
    expect(await faults(server)).toEqual([
      'index.html has more than the 14 bytes that were published',
    ]);
  });

  it('that is packed, and as it was published once unpacked, is whole', async () => {
    const server = await withList(list, (response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(front)),
    );
    expect(await faults(server)).toEqual([]);
  });
});
