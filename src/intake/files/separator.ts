import type { Separator } from './grid.ts';

/**
 * What separates the cells, judged by the first line that holds text: commas, unless it has none and
 * has semicolons (a spreadsheet program set to a continental language) or tabs (cells pasted).
 */
export function findSeparator(text: string): Separator {
  const opening = text.trimStart().slice(0, 20_000);
  const header = withoutQuoted(opening).split('\n', 1)[0] ?? '';
  if (header.includes(',')) return ',';
  if (header.includes(';')) return ';';
  return header.includes('\t') ? '\t' : ',';
}

function withoutQuoted(text: string): string {
  return text.replace(/"[^"]*"/g, '');
}
