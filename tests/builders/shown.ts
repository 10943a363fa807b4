import type { Inline, Prose } from '../../src/domain/publication/prose.ts';
import type { Block, Publication, Section } from '../../src/domain/publication/publication.ts';

/** Every section of every edition, by id. */
export function sectionsOf(publication: Publication): ReadonlyMap<string, Section> {
  const sections = publication.editions.flatMap((edition) =>
    edition.groups.flatMap((group) => group.sections),
  );
  return new Map(sections.map((section) => [section.id, section]));
}

/** Ids of the figures that a section shows, in its words and its tables. */
export function figuresShown(section: Section): ReadonlySet<string> {
  return new Set([...section.headline.flatMap(inProse), ...section.blocks.flatMap(inBlock)]);
}

function inBlock(block: Block): readonly string[] {
  if (block.kind === 'prose') return block.prose.flatMap(inProse);
  if (block.kind === 'gap') return [];
  if (block.kind === 'outlook') return block.outlook.rows.flatMap(({ stated }) => stated ?? []);
  return block.table.rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []));
}

function inProse(prose: Prose): readonly string[] {
  if (prose.kind === 'list') return prose.entries.flat().flatMap(inProse);
  if (prose.kind === 'quote') return prose.children.flatMap(inProse);
  return prose.children.flatMap(inInline);
}

function inInline(inline: Inline): readonly string[] {
  if (inline.kind === 'figure') return [inline.figure];
  if (inline.kind === 'claim') return inline.figures;
  return inline.kind === 'text' ? [] : inline.children.flatMap(inInline);
}

/** The words of a section as they are read, paragraph by paragraph. */
export function wordsOf(section: Section): readonly string[] {
  return section.blocks
    .flatMap((block) => (block.kind === 'prose' ? block.prose : []))
    .map(readProse);
}

function readProse(prose: Prose): string {
  if (prose.kind === 'list') return prose.entries.flat().map(readProse).join('\n');
  return prose.kind === 'quote'
    ? prose.children.map(readProse).join('\n')
    : prose.children.map(readInline).join('');
}

function readInline(inline: Inline): string {
  return 'children' in inline ? inline.children.map(readInline).join('') : inline.text;
}
