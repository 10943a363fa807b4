import type { Separator } from './grid.ts';

/** What separates the cells of a CSV file, and whether its first line says so and holds nothing else. */
export interface FoundSeparator {
  readonly separator: Separator;
  readonly isSaid: boolean;
}

/**
 * What the first line says, as Excel does (`sep=;`); else the sign that cuts most lines into as many cells as each other. A
 * title has its commas as any sentence does, and a decimal comma stands in some cells and not in others: the sign between
 * the cells is in every line of the table, its headings included. Of signs that do so alike a comma counts before a
 * semicolon, and that before a tab.
 */
export function findSeparator(text: string): FoundSeparator {
  const [, sign] = /^"?sep=([,;\t])"?[,;]*(?:\n|$)/i.exec(text.slice(0, 100)) ?? [];
  const said = separators.find((one) => one === sign);
  if (said !== undefined) return { separator: said, isSaid: true };
  const lines = openingOf(text);
  const [found] = separators
    .map((separator) => ({ separator, cut: linesCutAlike(lines, separator) }))
    .filter(({ cut }) => cut > 0)
    .toSorted((a, b) => b.cut - a.cut);
  return { separator: found?.separator ?? ',', isSaid: false };
}

const separators: readonly Separator[] = [',', ';', '\t'];

/** The first lines, without what is quoted. The last one may be cut off, and is no judge of anything. */
function openingOf(text: string): readonly string[] {
  const opening = text.slice(0, 20_000);
  const lines = withoutQuoted(opening).split('\n');
  const whole = opening.length < text.length && lines.length > 1 ? lines.slice(0, -1) : lines;
  return whole.filter((line) => line.trim() !== '');
}

/** How many lines have the sign as often as most of those do that have it at all. */
function linesCutAlike(lines: readonly string[], separator: Separator): number {
  const byCount = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(separator).length - 1;
    if (count > 0) byCount.set(count, (byCount.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...byCount.values());
}

function withoutQuoted(text: string): string {
  return text.replace(/"[^"]*"/g, '');
}
