import { type Text, written } from '../statements/statement.ts';
import type { Inline, Prose } from './prose.ts';
import type { Block, Section } from './publication.ts';

/** Ids of the figures that a section shows: in its words, its tables, its charts and outlooks. */
export function figuresShown(
  section: Pick<Section<Text>, 'headline' | 'blocks'>,
): ReadonlySet<string> {
  const inWords = section.headline.flatMap((prose) => inlinesOf(prose).flatMap(figuresIn));
  return new Set([...inWords, ...section.blocks.flatMap(inBlock)]);
}

/** The words of a section that somebody wrote: text, captions, notes, titles, names of targets. */
export function wordsShown(section: Section<Text>): string {
  const prose = section.headline.flatMap(inlinesOf).map(textOf);
  return [...prose, ...section.blocks.flatMap(wordsOf)].join(' ').replaceAll(/\s+/g, ' ');
}

/** The plain text of words. */
export function wordsOfProse(prose: readonly Prose<Text>[]): string {
  const paragraphs = prose.map((part) => inlinesOf(part).map(textOf).join(''));
  return paragraphs.join(' ').replaceAll(/\s+/g, ' ').trim();
}

function inBlock(block: Block<Text>): readonly string[] {
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

function wordsOf(block: Block<Text>): readonly string[] {
  switch (block.kind) {
    case 'prose':
      return block.prose.flatMap(inlinesOf).map(textOf);
    case 'gap':
      return written([block.title, block.says]);
    case 'outlook':
      return [block.outlook.caption];
    default:
      return [
        block.table.caption,
        ...written(block.table.notes),
        ...(block.kind === 'chart' ? targetOf(block.chart) : []),
      ];
  }
}

function targetOf({ target }: Extract<Block<Text>, { kind: 'chart' }>['chart']): readonly string[] {
  return target === undefined ? [] : written([target.name, target.text]);
}

function inlinesOf(prose: Prose<Text>): readonly Inline<Text>[] {
  if (prose.kind === 'list') return prose.entries.flat().flatMap(inlinesOf);
  if (prose.kind === 'quote') return prose.children.flatMap(inlinesOf);
  return prose.children;
}

function figuresIn(inline: Inline<Text>): readonly string[] {
  if (inline.kind === 'figure') return [inline.figure];
  if (inline.kind === 'claim') return inline.figures;
  return inline.kind === 'text' ? [] : inline.children.flatMap(figuresIn);
}

function textOf(inline: Inline<Text>): string {
  return 'children' in inline
    ? inline.children.map(textOf).join('')
    : written([inline.text]).join('');
}
