import { onOneLine, type Passage } from '../domain/claims/unbound/passage.ts';
import type { Block } from '../domain/publication/publication.ts';
import { type Text, written } from '../domain/statements/statement.ts';
import { findLine, type Lines } from './line-finder.ts';

/** Running text of Markdown, whose line ends are those of the file. */
export function markdownPassage(text: string, firstLine: number): Passage {
  return {
    text,
    lineAt: (position) => firstLine + text.slice(0, position).split('\n').length - 1,
  };
}

/** Words that stand in YAML: their line is looked for among those they were written on. */
export function yamlPassage(text: string, lines: Lines): Passage {
  return {
    text,
    lineAt: (position) => {
      const before = wordBefore(text, position);
      return findLine(before + wordAt(text, position), lines, before.length);
    },
  };
}

/** The words of a block that an author has written: titles, captions, notes, and what a gap says. */
export function blockPassages(block: Block<Text>, lines: Lines): readonly Passage[] {
  return authored(block).map((text) => yamlPassage(text, lines));
}

function authored(block: Block<Text>): readonly string[] {
  switch (block.kind) {
    case 'prose':
      return [];
    case 'gap':
      return written([block.title, block.says]);
    case 'outlook':
      return [
        block.outlook.caption,
        ...block.outlook.rows.flatMap((row) => row.override?.reason ?? []),
      ];
    default:
      return [block.table.caption, ...written(block.table.notes)];
  }
}

function wordAt(text: string, position: number): string {
  return /^[^\s.,;:]+/.exec(text.slice(position))?.[0] ?? '';
}

/** The word before, with its space, so that a number is found where it is meant. */
function wordBefore(text: string, position: number): string {
  return /[^\s\uFFFC]+ $/.exec(onOneLine(text.slice(0, position)))?.[0] ?? '';
}
