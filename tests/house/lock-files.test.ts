import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, runNpm } from './tool.ts';

const folders = ['.', 'setup/node'] as const;

describe.each(folders)('the lock file of %s', (folder) => {
  const text = readFileSync(join(root, folder, 'package-lock.json'), 'utf8');

  it('names no registry, no other host and no place on a machine', () => {
    const parsed: { packages: Record<string, object> } = JSON.parse(text);
    const stray = Object.entries(parsed.packages)
      .flatMap(([path, entry]) => Object.entries({ ...entry, path }))
      .filter(([key]) => key !== 'funding' && key !== 'license')
      .filter(
        ([key, value]) => key === 'resolved' || /https?:|file:|^\//.test(JSON.stringify(value)),
      );
    expect(stray).toEqual([]);
  });

  it('is in step with package.json', () => {
    expect(runNpm(['ci', '--dry-run', '--offline'], join(root, folder))).toMatchObject({ code: 0 });
  });

  it('holds the integrity of every package', () => {
    const { packages }: { packages: Record<string, { integrity?: string }> } = JSON.parse(text);
    const open = Object.entries(packages).filter(
      ([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'),
    );
    expect(open).toEqual([]);
  });
});
