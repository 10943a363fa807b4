import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildAssets } from '../../../setup/assets.mjs';
import { chartStyles } from '../../../src/publish/charts/styles.ts';
import type { OutputFile } from '../../../src/publish/output.ts';

const house = path.resolve(import.meta.dirname, '../../..');

/** The assets as the build makes them, from the sources as they are now and not from `dist`. */
export async function freshAssets(): Promise<OutputFile[]> {
  const root = await mkdtemp(path.join(tmpdir(), 'site-assets-'));
  const charts = path.join(root, 'dist/publish/charts');
  await mkdir(charts, { recursive: true });
  await symlink(path.join(house, 'src'), path.join(root, 'src'));
  await symlink(path.join(house, 'node_modules'), path.join(root, 'node_modules'));
  await writeFile(path.join(root, 'package.json'), '{ "type": "module" }');
  await writeFile(
    path.join(charts, 'styles.js'),
    `export const chartStyles = () => ${JSON.stringify(chartStyles())};`,
  );
  await buildAssets({ root });
  const assets = path.join(root, 'dist/assets');
  const files = await Promise.all(
    (await readdir(assets)).toSorted().map(async (name) => ({
      path: `assets/${name}`,
      content: await readFile(path.join(assets, name)),
    })),
  );
  await rm(root, { recursive: true });
  return files;
}
