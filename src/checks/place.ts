import type { Figure } from '../domain/figures/figure.ts';
import type { Place } from '../domain/findings/finding.ts';
import type { Row } from '../domain/tables/table.ts';
import type { CheckedSection } from './context.ts';

/** The cell of a return. */
export function cellPlace(row: Row, column: string): Place {
  const { file, sheet } = row.source;
  return { file, ...(sheet === undefined ? {} : { sheet }), row: row.row, column };
}

/** The first line of a section that holds the text, or the section as a whole where none does. */
export function linePlace({ section, file, text }: CheckedSection, wanted: string): Place {
  const line = text.split('\n').findIndex((candidate) => candidate.includes(wanted)) + 1;
  return { file, section: section.id, ...(line === 0 ? {} : { line }) };
}

/**
 * The line on which a word of a printed text was written, found by the words around it; nothing where
 * the file does not hold it, as with the words of a return.
 */
export function lineWith(
  printed: string,
  { word, at }: { readonly word: string; readonly at: number },
  source: string,
): { readonly line?: number } {
  const before = /(?:\S+\s+){0,3}$/.exec(sinceMark(printed.slice(0, at)))?.[0] ?? '';
  const own = untilMark(word);
  const rest = own === word ? untilMark(printed.slice(at + word.length)) : '';
  const after = /^(?:\s*\S+){0,3}/.exec(rest)?.[0] ?? '';
  const lines = source.split('\n');
  for (const [lead, wanted] of [
    [before, before + own + after],
    [before, before + own],
    ['', own + after],
    ['', own],
  ] as const) {
    const found = findOnLines(lines, wanted, lead.length);
    if (found !== null) return { line: found };
  }
  return {};
}

/** Figures stand under another name in the file than on the page. */
function sinceMark(text: string): string {
  return text.split(/\uFFFC|\[c\]/).at(-1) ?? '';
}

function untilMark(text: string): string {
  return text.split(/\uFFFC|\[c\]/)[0] ?? '';
}

function findOnLines(lines: readonly string[], wanted: string, lead: number): number | null {
  const starts: number[] = [];
  let joined = '';
  for (const line of lines) {
    starts.push(joined.length);
    joined += `${plain(line)} `;
  }
  const text = plain(wanted);
  const position = text === '' ? -1 : joined.indexOf(text);
  if (position === -1) return null;
  const skipped = plain(wanted.slice(0, lead)).length;
  const at = position + (skipped === 0 ? 0 : skipped + 1);
  return starts.findLastIndex((start) => start <= at) + 1;
}

/** Keyboards have one apostrophe; YAML and Markdown fold their lines. */
function plain(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('’', "'");
}

/** The cell that a figure was read from first. */
export function figurePlace({ provenance }: Figure): Place {
  const [cell] = provenance.cells;
  if (cell === undefined) return { file: `returns/${provenance.dataset}/` };
  const { file, sheet, row, column } = cell;
  return { file, ...(sheet === undefined ? {} : { sheet }), row, column };
}
