import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  /** `http://localhost:8080/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Listens on a port of this machine. Rejects with the system's error where the port is taken. */
export function listen(app: Hono, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port }, ({ port: actual }: AddressInfo) => {
      resolve({
        address: `http://localhost:${actual}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', reject);
  });
}
