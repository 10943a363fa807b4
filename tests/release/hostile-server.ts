import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach } from 'vitest';
import type { Manifest } from '../../src/domain/release/manifest.ts';
import { sha256 } from '../../src/shelf/cryptography.ts';
import { makeSmallRelease, sealed } from '../builders/made-release.ts';
import { first } from '../builders/releases.ts';

/** A server that answers as it likes. */
export interface Hostile {
  readonly address: string;
  /** What was asked of it so far. */
  readonly asked: string[];
  readonly close: () => void;
}

export async function hostile(
  answer: (response: ServerResponse, path: string, request: IncomingMessage) => void,
): Promise<Hostile> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    // Whoever verifies may hang up at any moment.
    response.on('error', () => undefined);
    answer(response, path, request);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const { manifest } = makeSmallRelease(first, null);
export const entry = (path: string, content: Uint8Array) => ({
  path,
  bytes: content.length,
  sha256: sha256(content),
});
export const front = Buffer.from('the front page');

/** A release of these files, by its list alone. */
export function listing(files: Manifest['files'], said: Partial<Manifest> = {}): string {
  return sealed({ ...manifest, files, ...said, digest: undefined, signature: undefined }, null)
    .text;
}

/** A server with one list of files, that answers all else in its own way. */
export async function withList(
  list: string,
  other: (response: ServerResponse, path: string) => void,
) {
  return await hostile((response, path) => {
    if (path === '/release.json') response.end(list);
    else if (path === '/releases/index.json' || path === '/standing.css') absent(response);
    else other(response, path);
  });
}

export function absent(response: ServerResponse): void {
  response.writeHead(404).end();
}

/** Servers that a test starts, each closed when it ends. */
export function serversOfTests() {
  const open: Hostile[] = [];
  afterEach(() => {
    for (const server of open.splice(0)) server.close();
  });
  const kept = async (started: Promise<Hostile>): Promise<Hostile> => {
    const server = await started;
    open.push(server);
    return server;
  };
  return {
    served: (...answer: Parameters<typeof hostile>) => kept(hostile(...answer)),
    /** The same, with one list of files. */
    withList: (...asked: Parameters<typeof withList>) => kept(withList(...asked)),
  };
}
