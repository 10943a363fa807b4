import { expect, it } from 'vitest';
import { runTool } from './tool.ts';

it('compiles the sources at the strictest settings', () => {
  expect(runTool('tsc', ['--noEmit', '-p', '.'])).toEqual({ code: 0, stdout: '', stderr: '' });
});

it('compiles the tests, the set-up and the benchmarks too', () => {
  const ran = runTool('tsc', ['-p', 'tsconfig.test.json']);
  expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
});

it('is formatted and linted without a complaint', () => {
  const ran = runTool('biome', ['check', '--error-on-warnings', '--colors=off']);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
});

it('has no file, export or dependency that nothing uses', () => {
  expect(runTool('knip', ['--no-progress', '--no-config-hints'])).toMatchObject({
    code: 0,
    stdout: '',
  });
});
