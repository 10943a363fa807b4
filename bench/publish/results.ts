import { readFileSync, writeFileSync } from 'node:fs';

const end = '<!-- end of results -->';

/** Puts the results of a benchmark between its two marks in a document: of its folder, or of one script in it (`publish/beside`). */
export function replaceResults(file: string, results: string, bench = 'publish'): void {
  const script = bench.includes('/') ? bench : `${bench}/run`;
  const begin = `<!-- results: written by bench/${script}.ts --write -->`;
  const text = readFileSync(file, 'utf8');
  const [before, after] = text.split(new RegExp(`${begin}[\\s\\S]*?${end}`));
  if (before === undefined || after === undefined) throw new Error(`${file} has no “${begin}”.`);
  writeFileSync(file, `${before}${begin}\n\n${results}\n\n${end}${after}`);
}
