import { readFileSync, writeFileSync } from 'node:fs';

const begin = '<!-- results: written by bench/publish/run.ts --write -->';
const end = '<!-- end of results -->';

/** Puts the results between the two marks of a document. */
export function replaceResults(file: string, results: string): void {
  const [before, after] = readFileSync(file, 'utf8').split(new RegExp(`${begin}[\\s\\S]*${end}`));
  if (before === undefined || after === undefined) throw new Error(`${file} has no “${begin}”.`);
  writeFileSync(file, `${before}${begin}\n\n${results}\n\n${end}${after}`);
}
