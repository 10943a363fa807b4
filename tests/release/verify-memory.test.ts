import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import {
  absent,
  entry,
  front,
  type Hostile,
  hostile,
  listing,
  withList,
} from './hostile-server.ts';

let server: Hostile | undefined;
afterEach(() => server?.close());

/** The command, in a process of its own: what it says, and the most memory that it held, in megabytes. */
async function heavy(server: Hostile) {
  const bin = fileURLToPath(new URL('../../bin/answerable.mjs', import.meta.url));
  // What the system says of the process itself: its greatest size by resourceUsage() begins with that of its parent.
  const tell = `import { readFileSync } from 'node:fs';
    process.on('exit', () => process.stderr.write(readFileSync('/proc/self/status', 'utf8')));`;
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, bin, 'verify', server.address],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const [[status], said, complained] = await Promise.all([
    once(child, 'exit'),
    readAll(child.stdout),
    readAll(child.stderr),
  ]);
  const megabytes = Number(/^VmHWM:\s+(\d+) kB/m.exec(complained)?.[1]) / 1024;
  return { status, said: said.slice(0, 400), complained, megabytes };
}

describe.skipIf(!existsSync('/proc/self/status'))(
  'the memory of a look',
  { timeout: 120_000 },
  () => {
    it('stays under 300 MB where 300 MB are packed into a list, a file or the list of a shelf', async () => {
      const bomb = gzipSync(Buffer.alloc(300 << 20, ' '));
      server = await hostile((response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      );
      const { status, megabytes } = await heavy(server);
      expect(status).toBe(2);
      expect(megabytes).toBeLessThan(300);
    });

    it('stays under 300 MB where a release has 100,000 files', async () => {
      const files = Array.from({ length: 100_000 }, (_, number) =>
        entry(`figures/${String(number).padStart(6, '0')}/index.html`, front),
      );
      server = await withList(listing(files), (response, path) =>
        path.endsWith('77/index.html') ? absent(response) : response.end(front),
      );
      const { status, said, megabytes } = await heavy(server);
      expect(status).toBe(1);
      expect(said).toContain('1,000 things in 100,001 files');
      expect(megabytes).toBeLessThan(300);
    });
  },
);
