import type { Separator } from './grid.ts';

/** What separates the cells of a CSV file, and whether its first line says so and holds nothing else. */
export interface FoundSeparator {
  readonly separator: Separator;
  readonly isSaid: boolean;
}

/**
 * What the first line says, as Excel does (`sep=;`); else judged by the first line that holds text: commas, unless it has
 * none and has semicolons (a spreadsheet program set to a continental language) or tabs (cells pasted).
 */
export function findSeparator(text: string): FoundSeparator {
  const [, sign] = /^"?sep=([,;\t])"?[,;]*(?:\n|$)/i.exec(text.slice(0, 100)) ?? [];
  const said = separators.find((one) => one === sign);
  if (said !== undefined) return { separator: said, isSaid: true };
  const opening = text.trimStart().slice(0, 20_000);
  const header = withoutQuoted(opening).split('\n', 1)[0] ?? '';
  return { separator: separators.find((one) => header.includes(one)) ?? ',', isSaid: false };
}

const separators: readonly Separator[] = [',', ';', '\t'];

function withoutQuoted(text: string): string {
  return text.replace(/"[^"]*"/g, '');
}
