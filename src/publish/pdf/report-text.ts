import type { Inline, Prose } from '../../domain/publication/prose.ts';
import type { FigureNumbers } from './figure-numbers.ts';

/** A run of text in the report: plain, set apart, or leading to the note of a figure or to an address. */
export type Run =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string; readonly note: number }
  | { readonly kind: 'link'; readonly text: string; readonly to: string };

/** A paragraph, a heading or a list as the report sets it. */
export type TextBlock =
  | { readonly kind: 'paragraph' | 'quote'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly entries: readonly (readonly TextBlock[])[];
    };

/** Words of a section as the report sets them. Addresses inside the site cannot be followed from paper. */
export function textBlocks(prose: readonly Prose[], numbers: FigureNumbers): TextBlock[] {
  return prose.flatMap((part) => blockOf(part, numbers));
}

/**
 * The same with headings that go down one level at a time, as PDF/UA asks; the words of a section stand under a heading
 * of the second. An author may well begin with a small one.
 */
export function steppedDown(
  blocks: readonly TextBlock[],
  above: number,
): { readonly blocks: readonly TextBlock[]; readonly last: number } {
  const stepped: TextBlock[] = [];
  let last = above;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      last = Math.min(block.level, last + 1);
      stepped.push({ ...block, level: last });
    } else if (block.kind === 'list') {
      const entries: (readonly TextBlock[])[] = [];
      for (const entry of block.entries) {
        const inside = steppedDown(entry, last);
        last = inside.last;
        entries.push(inside.blocks);
      }
      stepped.push({ ...block, entries });
    } else stepped.push(block);
  }
  return { blocks: stepped, last };
}

function blockOf(part: Prose, numbers: FigureNumbers): TextBlock[] {
  switch (part.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', runs: runsOf(part.children, numbers, 'text') }];
    case 'heading':
      return [{ kind: 'heading', level: part.level, runs: runsOf(part.children, numbers, 'text') }];
    case 'quote':
      return textBlocks(part.children, numbers).map((block) =>
        block.kind === 'paragraph' ? { ...block, kind: 'quote' } : block,
      );
    case 'list': {
      const entries = part.entries.map((entry) => textBlocks(entry, numbers));
      return [{ kind: 'list', ordered: part.ordered, entries }];
    }
  }
}

function runsOf(
  words: readonly Inline[],
  numbers: FigureNumbers,
  kind: 'text' | 'strong',
): readonly Run[] {
  return words.flatMap((inline): readonly Run[] => {
    switch (inline.kind) {
      case 'text':
        return [{ kind, text: flowing(inline.text) }];
      case 'figure':
        return [noteOrText(inline.text, inline.figure, numbers)];
      case 'claim':
        return [noteOrText(inline.text, inline.figures[0], numbers)];
      case 'link':
        return linkOf(inline.to, runsOf(inline.children, numbers, kind));
      default:
        return runsOf(inline.children, numbers, 'strong');
    }
  });
}

/** A line that ends in the author’s file does not end on paper. */
function flowing(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

function noteOrText(words: string, figure: string | undefined, numbers: FigureNumbers): Run {
  const text = flowing(words);
  const note = figure === undefined ? undefined : numbers.get(figure);
  return note === undefined ? { kind: 'text', text } : { kind: 'note', text, note };
}

function linkOf(to: string, runs: readonly Run[]): readonly Run[] {
  if (!/^(https?:|mailto:)/.test(to)) return runs;
  return [{ kind: 'link', text: runs.map(({ text }) => text).join(''), to }];
}
