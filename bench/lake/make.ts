// Writes the generated files, or leaves those that are there, and prints their folders:
//   node bench/lake/make.ts [year] [three-years]
import { join } from 'node:path';
import { root } from '../publish/built.ts';
import { generatedFolder } from './generate.ts';
import { threeYears, year } from './sizes.ts';

const wanted = process.argv.slice(2);
for (const size of [year, threeYears]) {
  if (wanted.length > 0 && !wanted.includes(size.name)) continue;
  const started = performance.now();
  const { folder } = generatedFolder(join(root, '.answerable', 'bench-lake'), size);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${folder} (${seconds} s)\n`);
}
