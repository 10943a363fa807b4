import { readFileSync } from 'node:fs';
import type { CorpusCell } from '../intake/corpus/cells.ts';

/** A table of the guide, with what the guide says comes of it. */
export interface GuideTable {
  readonly name: string;
  readonly rows: readonly (readonly CorpusCell[])[];
  /** Rows of the return as CSV. */
  readonly gives: readonly string[];
  /** What the office is asked instead. */
  readonly asks: readonly string[];
}

/** The text of docs/returns.md. */
export const guide = readFileSync(new URL('../../docs/returns.md', import.meta.url), 'utf8');

/** Every table of the guide, in its order. */
export function guideTables(): readonly GuideTable[] {
  return [...guide.matchAll(/^```example\n(.*?)^```$/gms)].map(([, fence = ''], index) => {
    const lines = fence.trimEnd().split('\n');
    const said = (mark: string) =>
      lines.flatMap((line) => (line.startsWith(mark) ? [line.slice(mark.length)] : []));
    const table = lines.filter((line) => !/^[→✗] /.test(line));
    return {
      name: `table ${index + 1}: ${table[0] ?? ''}`,
      rows: table.map((line) => line.split('|').map(cellOf)),
      gives: said('→ '),
      asks: said('✗ '),
    };
  });
}

function cellOf(text: string): CorpusCell {
  const said = text.trim();
  if (said === '') return null;
  return /^\d+(?:\.\d+)?$/.test(said) ? { number: Number(said) } : said;
}

/** The recipe that the guide shows. */
export function guideRecipe(): string {
  return /^```yaml\n(dataset:.*?)^```$/ms.exec(guide)?.[1] ?? '';
}
