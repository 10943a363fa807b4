import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A server of the same files as the others, as a process of its own. */
export interface Measured {
  readonly name: string;
  /** Whether it answers questions, and not files alone. */
  readonly answers: boolean;
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** `answerable serve SITE` of a checkout. */
export async function answerableServer(
  name: string,
  checkout: string,
  site: string,
): Promise<Measured> {
  const port = await freePort();
  const program = join(checkout, 'bin', 'answerable.mjs');
  return await started(name, true, port, process.execPath, [
    program,
    'serve',
    site,
    '--port',
    String(port),
  ]);
}

/** nginx as it is commonly set up, without its log; null where there is none. */
export async function nginxServer(site: string, place: string): Promise<Measured | null> {
  const program = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((file) => existsSync(file));
  if (program === undefined) return null;
  const port = await freePort();
  mkdirSync(join(place, 'nginx'));
  const config = join(place, 'nginx.conf');
  writeFileSync(
    config,
    `worker_processes auto; daemon off; pid ${place}/nginx/pid; error_log ${place}/nginx/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types; access_log off; sendfile on; tcp_nopush on; etag on;
  client_body_temp_path ${place}/nginx; proxy_temp_path ${place}/nginx; fastcgi_temp_path ${place}/nginx;
  uwsgi_temp_path ${place}/nginx; scgi_temp_path ${place}/nginx;
  server { listen 127.0.0.1:${port}; root ${site}; index index.html; }
}
`,
  );
  return await started('nginx', false, port, program, ['-c', config]);
}

async function started(
  name: string,
  answers: boolean,
  port: number,
  program: string,
  args: readonly string[],
): Promise<Measured> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const address = `http://127.0.0.1:${port}/`;
  const ended = once(child, 'exit');
  for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok === true) {
      const stop = async () => {
        child.kill('SIGTERM');
        await ended;
      };
      return { name, answers, address, stop };
    }
    await pause(100);
  }
  child.kill('SIGKILL');
  throw new Error(`${name} does not answer at ${address}.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
