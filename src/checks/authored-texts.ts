import { hiddenMark } from '../domain/claims/hidden-size/told-sizes.ts';
import { boundMark } from '../domain/claims/unbound/passage.ts';
import type { Inline, Prose } from '../domain/publication/prose.ts';
import type { Block } from '../domain/publication/publication.ts';
import { type Text, written } from '../domain/statements/statement.ts';

type IsShown = (figure: string) => boolean;

/** The words of a block that come from people: paragraphs, titles, captions, labels, notes, reasons. */
export function authoredTexts(block: Block<Text>, isShown: IsShown): readonly string[] {
  switch (block.kind) {
    case 'prose':
      return passagesOf(block.prose, isShown);
    case 'gap':
      return written([block.title, block.says]);
    case 'outlook': {
      const { caption, rows } = block.outlook;
      return [
        caption,
        ...rows.flatMap(({ title, override }) =>
          written([title, ...(override ? [override.reason] : [])]),
        ),
      ];
    }
    default: {
      const { caption, notes, columns } = block.table;
      return written([caption, ...notes, ...columns.map(({ title }) => title)]);
    }
  }
}

/** Each stretch of running text, with a mark in the place of every figure, shown or hidden. */
export function passagesOf(prose: readonly Prose<Text>[], isShown: IsShown): readonly string[] {
  return prose.flatMap((part) => {
    if (part.kind === 'list') return part.entries.flatMap((entry) => passagesOf(entry, isShown));
    if (part.kind === 'quote') return passagesOf(part.children, isShown);
    return [part.children.map((inline) => wordsOf(inline, isShown)).join('')];
  });
}

function wordsOf(inline: Inline<Text>, isShown: IsShown): string {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'figure') return isShown(inline.figure) ? boundMark : hiddenMark;
  if (inline.kind === 'claim') return inline.figures.every(isShown) ? boundMark : hiddenMark;
  return inline.children.map((child) => wordsOf(child, isShown)).join('');
}
