import type { Inline, Prose } from '../../domain/publication/prose.ts';
import type {
  Block,
  Edition,
  PublishedTable,
  Section,
} from '../../domain/publication/publication.ts';

/** A section in which a figure stands; `anchor` is its table there, where it has one. */
export interface Appearance {
  readonly edition: Edition;
  readonly section: Section;
  readonly anchor: string | null;
}

/** Where each figure stands: its id, and its sections in reading order, newest edition first. */
export function findAppearances(
  editions: readonly Edition[],
): ReadonlyMap<string, readonly Appearance[]> {
  const found = new Map<string, Appearance[]>();
  for (const edition of editions) {
    for (const section of edition.groups.flatMap((group) => group.sections)) {
      for (const [figure, anchor] of figuresIn(section)) {
        const known = found.get(figure) ?? [];
        known.push({ edition, section, anchor });
        found.set(figure, known);
      }
    }
  }
  return found;
}

/** Figure ids of a section with the first table that holds each, or null where only words do. */
function figuresIn(section: Section): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  const inWords = [section.headline, ...section.blocks.map(proseOf)];
  for (const figure of inWords.flatMap((prose) => prose.flatMap(figuresInProse))) {
    found.set(figure, null);
  }
  for (const table of section.blocks.flatMap(tablesOf)) {
    for (const figure of table.rows.flatMap((row) => row.cells)) {
      if (figure !== null && !found.get(figure)) found.set(figure, table.id);
    }
  }
  return found;
}

function proseOf(block: Block): readonly Prose[] {
  return block.kind === 'prose' ? block.prose : [];
}

function tablesOf(block: Block): readonly PublishedTable[] {
  return block.kind === 'table' || block.kind === 'chart' ? [block.table] : [];
}

function figuresInProse(prose: Prose): string[] {
  switch (prose.kind) {
    case 'list':
      return prose.entries.flat().flatMap(figuresInProse);
    case 'quote':
      return prose.children.flatMap(figuresInProse);
    default:
      return prose.children.flatMap(figuresInWords);
  }
}

function figuresInWords(inline: Inline): string[] {
  if (inline.kind === 'figure') return [inline.figure];
  if (inline.kind === 'claim') return [...inline.figures];
  return inline.kind === 'text' ? [] : inline.children.flatMap(figuresInWords);
}
