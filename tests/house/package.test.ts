import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { root, runNpm } from './tool.ts';

const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

/**
 * The package as npm packs it, laid out in an empty folder with the packages that it depends on, and no others. A
 * real installation asks the registry, which a test of everything must do without.
 */
function install(home: string): string {
  const packed = runNpm(['pack', '--dry-run', '--json', '--ignore-scripts'], root);
  const [{ files }]: [{ files: { path: string }[] }] = JSON.parse(packed.stdout);
  const folder = join(home, 'node_modules', 'answerable');
  for (const { path } of files) cpSync(join(root, path), join(folder, path));
  for (const name of Object.keys(dependencies)) {
    const place = join(home, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), place, 'junction');
  }
  return folder;
}

let home = '';
let folder = '';
const answerable = (...argv: readonly string[]) =>
  spawnSync(process.execPath, [join(folder, 'bin', 'answerable.mjs'), ...argv], {
    cwd: home,
    encoding: 'utf8',
  });

beforeAll(() => {
  home = temporaryFolder('package');
  folder = install(home);
});

describe('the package that npm packs', () => {
  it('publishes the whole example, which is in it, from an empty folder', () => {
    const example = join('node_modules', 'answerable', 'examples', 'bedfordshire');
    const ran = answerable('publish', example, '--out', 'site');
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(join(home, 'site', 'editions', '2024-06', 'report.pdf'))).toBe(true);
  });

  it('loads every command with the packages that it names, and no others', () => {
    const ran = answerable('--help');
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toContain('answerable ingest PATH...');
  });

  it('has no test, no source and nothing of the machine that it was packed on', () => {
    const top = readdirSync(folder).filter((name) => name !== '.answerable');
    expect(top.toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'examples',
      'package.json',
      'setup',
    ]);
  });
});

describe('what texts tell to type', () => {
  it('is never npx, which would ask the registry for a stranger’s package in any other folder', () => {
    const texts = ['src', 'docs', 'examples'].flatMap((top) =>
      readdirSync(join(root, top), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(tsx?|md|ya?ml|typ|txt)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    );
    const telling = texts.filter((file) => readFileSync(file, 'utf8').includes('npx answerable'));
    expect(telling).toEqual([]);
  });
});
