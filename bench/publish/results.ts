import { readFileSync, writeFileSync } from 'node:fs';

const end = '<!-- end of results -->';

/** Puts the results of a benchmark between its two marks in a document. */
export function replaceResults(file: string, results: string, bench = 'publish'): void {
  const begin = `<!-- results: written by bench/${bench}/run.ts --write -->`;
  const text = readFileSync(file, 'utf8');
  const [before, after] = text.split(new RegExp(`${begin}[\\s\\S]*?${end}`));
  if (before === undefined || after === undefined) throw new Error(`${file} has no “${begin}”.`);
  writeFileSync(file, `${before}${begin}\n\n${results}\n\n${end}${after}`);
}
