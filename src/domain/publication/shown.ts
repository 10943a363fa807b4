import type { Inline, Prose } from './prose.ts';
import type { Block, Section } from './publication.ts';

/** Ids of the figures that a section shows: in its words, its tables, its charts and outlooks. */
export function figuresShown(section: Pick<Section, 'headline' | 'blocks'>): ReadonlySet<string> {
  const inWords = section.headline.flatMap((prose) => inlinesOf(prose).flatMap(figuresIn));
  return new Set([...inWords, ...section.blocks.flatMap(inBlock)]);
}

/** The words of a section as a reader sees them: text, captions, notes, titles, names of targets. */
export function wordsShown(section: Section): string {
  const prose = section.headline.flatMap(inlinesOf).map(textOf);
  return [...prose, ...section.blocks.flatMap(wordsOf)].join(' ').replaceAll(/\s+/g, ' ');
}

/** The plain text of words. */
export function wordsOfProse(prose: readonly Prose[]): string {
  const paragraphs = prose.map((part) => inlinesOf(part).map(textOf).join(''));
  return paragraphs.join(' ').replaceAll(/\s+/g, ' ').trim();
}

function inBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'prose':
      return block.prose.flatMap(inlinesOf).flatMap(figuresIn);
    case 'gap':
      return [];
    case 'outlook':
      return block.outlook.rows.flatMap(({ stated }) => stated ?? []);
    default:
      return block.table.rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []));
  }
}

function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'prose':
      return block.prose.flatMap(inlinesOf).map(textOf);
    case 'gap':
      return [block.title, block.says];
    case 'outlook':
      return [block.outlook.caption];
    default:
      return [
        block.table.caption,
        ...block.table.notes,
        ...(block.kind === 'chart' ? targetOf(block.chart) : []),
      ];
  }
}

function targetOf({ target }: Extract<Block, { kind: 'chart' }>['chart']): readonly string[] {
  return target === undefined ? [] : [target.name, target.text];
}

function inlinesOf(prose: Prose): readonly Inline[] {
  if (prose.kind === 'list') return prose.entries.flat().flatMap(inlinesOf);
  if (prose.kind === 'quote') return prose.children.flatMap(inlinesOf);
  return prose.children;
}

function figuresIn(inline: Inline): readonly string[] {
  if (inline.kind === 'figure') return [inline.figure];
  if (inline.kind === 'claim') return inline.figures;
  return inline.kind === 'text' ? [] : inline.children.flatMap(figuresIn);
}

function textOf(inline: Inline): string {
  return 'children' in inline ? inline.children.map(textOf).join('') : inline.text;
}
