import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { oldestNode, projectNode } from '../../setup/node.mjs';
import { root, runNode } from './tool.ts';

/** A built command that repeats its arguments and ends with 7. */
const built = 'export async function main(argv) { console.log(argv.join("|")); return 7; }';

/** Makes the Node that runs the command say that it is an old one. */
const asOldNode = [
  '--import',
  'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"20.20.2"}})',
];

let folder: string;
let command: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answerable-command-'));
  command = join(folder, 'bin', 'answerable.mjs');
  for (const part of ['bin', 'setup'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'dist', 'cli'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'dist', 'cli', 'main.js'), built);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the answerable command', () => {
  it('hands its arguments to the built programme and ends as that does', () => {
    const ran = runNode([command, 'publish', 'a folder', '--out', 'site']);
    expect(ran).toEqual({ code: 7, stdout: 'publish|a folder|--out|site\n', stderr: '' });
  });

  it('says what to run where nothing is built yet', () => {
    rmSync(join(folder, 'dist'), { recursive: true });
    expect(runNode([command, 'check'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Answerable is not built yet: run npm start or npm test in its folder once.\n',
    });
  });
});

describe('the answerable command under an old Node', () => {
  it("goes on under the project's own", () => {
    const own = projectNode(folder) ?? '';
    mkdirSync(dirname(own), { recursive: true });
    symlinkSync(process.execPath, own);
    const ran = runNode([...asOldNode, command, 'check', 'a folder']);
    expect(ran).toEqual({ code: 7, stdout: 'check|a folder\n', stderr: '' });
  });

  it('says in one sentence that it needs a newer one where there is none', () => {
    const ran = runNode([...asOldNode, command, 'check']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(`Answerable needs Node ${oldestNode} or later`);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  });
});
