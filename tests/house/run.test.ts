import { describe, expect, it } from 'vitest';
import { npmCommand, run } from '../../setup/run.mjs';

describe('a program in the foreground', () => {
  it('hands back its exit code', async () => {
    expect(await run(process.execPath, ['-e', 'process.exit(3)'])).toBe(3);
  });

  it('counts an end by a signal as a shell does', async () => {
    const ended = await run(process.execPath, ['-e', "process.kill(process.pid, 'SIGTERM')"]);
    expect(ended).toBe(128 + 15);
  });

  it('is named where it cannot be started', async () => {
    await expect(run('/no/such/program', [])).rejects.toThrow(
      '/no/such/program could not be started',
    );
  });
});

describe('npm', () => {
  it('is run by its own script under this Node where npm started us', () => {
    const script = '/usr/lib/node_modules/npm/bin/npm-cli.js';
    const command = npmCommand({ npm_execpath: script }, 'win32');
    expect(command).toEqual({ program: process.execPath, words: [script], shell: false });
  });

  it('is the one on the path where another package manager started us, or none', () => {
    const env = { npm_execpath: '/usr/lib/node_modules/yarn/bin/yarn.js' };
    expect(npmCommand(env, 'linux')).toEqual({ program: 'npm', words: [], shell: false });
    expect(npmCommand({}, 'win32')).toEqual({ program: 'npm', words: [], shell: true });
  });
});
