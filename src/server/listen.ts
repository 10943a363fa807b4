import { lookup } from 'node:dns/promises';
import type { Server } from 'node:http';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import { isEverywhere } from './authority.ts';

export interface Listening {
  /** `http://localhost:8080/`. */
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Listens on a port. Rejects with the system's error where the port is taken, or the machine has no such address.
 *
 * @param host - A name or an address of this machine; null for `localhost`, which nobody else can reach.
 */
export async function listen(
  app: Hono,
  port: number,
  host: string | null = null,
): Promise<Listening> {
  const named = host === null || host === 'localhost' ? await addressesOfLocalhost() : [host];
  const servers: ServerType[] = [];
  const close = async () => {
    await Promise.all(servers.map(closed));
  };
  let bound = port;
  try {
    for (const address of named) {
      const server = createAdaptorServer({ fetch: app.fetch });
      bound = await opened(server, bound, address);
      servers.push(server);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { address: `http://${shown(host)}:${bound}/`, port: bound, close };
}

/** What `localhost` leads to here: browsers ask 127.0.0.1 or ::1, and whichever answers. */
async function addressesOfLocalhost(): Promise<readonly string[]> {
  const found = await lookup('localhost', { all: true }).catch(() => []);
  const six = found.some(({ address }) => address === '::1');
  return six ? ['127.0.0.1', '::1'] : ['127.0.0.1'];
}

function shown(host: string | null): string {
  if (host === null || isEverywhere(host)) return 'localhost';
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}

/** The port that it got. */
function opened(server: ServerType, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host.replace(/^\[(.*)\]$/, '$1'), () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if (hasConnections(server)) server.closeAllConnections();
  });
}

function hasConnections(server: ServerType): server is Server {
  return 'closeAllConnections' in server;
}
