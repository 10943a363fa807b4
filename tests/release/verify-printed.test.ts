import { describe, expect, it } from 'vitest';
import { verify } from '../../src/cli/verify.ts';
import { absent, entry, front, type Hostile, listing, serversOfTests } from './hostile-server.ts';

const { served, withList } = serversOfTests();

describe('what a server sends', () => {
  const run = async (server: Hostile, ...options: readonly string[]) => {
    const lines: string[] = [];
    const say = (line: string) => lines.push(line);
    const status = await verify
      .run([server.address, ...options], {
        say,
        complain: say,
        today: () => '2026-11-25',
        now: () => '2026-11-25T09:00:00.000Z',
        rewrite: null,
        seconds: () => 0,
        stopped: () => Promise.resolve(),
      })
      .catch((error: Error) => say(error.message));
    return { status, said: lines.join('\n') };
  };
  const turned = '\ufeffgpj.exe';
  const list = listing([entry(`pictures/${turned}`, front)], {
    unsigned: 'A reason\u200f of ours',
  });

  it.each(['text', 'json'])('is never printed as it is, as %s', async (format) => {
    const { said, status } = await run(await withList(list, absent), '--format', format);
    expect(status).toBe(1);
    expect(said).toContain('pictures/\\ufeffgpj.exe');
    expect(said).not.toMatch(/[\u200f\ufeff]/);
  });

  it('and can be read neither as a release nor as a list of any is told in one sentence', async () => {
    const format = '{"format":"\\u001b[31mX\\u001b]0;name\\u0007\u009b2J"}';
    const { said } = await run(await served((response) => response.end(format)));
    expect(said).toMatch(
      /^There is no release in .*: release\.json is not the manifest of a release/,
    );
    expect(said).not.toMatch(/\p{Cc}/u);
  });
});
