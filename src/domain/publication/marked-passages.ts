import type { Text } from '../statements/statement.ts';
import type { Prose } from './prose.ts';
import type { Block, Section } from './publication.ts';
import { figuresShown, wordsOfProse } from './shown.ts';

/** What stands under a heading that an author has marked with what it holds. */
export interface MarkedPassage {
  /** Id of the element that it holds; also its place on the section’s page. */
  readonly mark: string;
  /** The words of the heading. */
  readonly title: string;
  /** Up to the next heading of the same level or a higher one; headings themselves are left out. */
  readonly blocks: readonly Block<Text>[];
}

/** The marked passages of a section, in reading order. A passage may hold deeper ones. */
export function markedPassages({
  blocks,
}: Pick<Section<Text>, 'blocks'>): readonly MarkedPassage[] {
  const found: (MarkedPassage & { readonly blocks: Block<Text>[]; readonly level: number })[] = [];
  let open: typeof found = [];
  for (const part of blocks.flatMap(partsOf)) {
    if (isBlock(part)) {
      for (const passage of open) passage.blocks.push(part);
      continue;
    }
    const { level, mark, children } = part;
    open = open.filter((passage) => passage.level < level);
    if (mark === undefined) continue;
    const title = wordsOfProse([{ kind: 'paragraph', children }]);
    const passage = { mark, title, level, blocks: [] };
    found.push(passage);
    open.push(passage);
  }
  return found.map(({ mark, title, blocks: held }) => ({ mark, title, blocks: held }));
}

/** Whether anything stands in the passage but what says that something is missing. */
export function holdsSomething({ blocks }: MarkedPassage): boolean {
  return blocks.some(({ kind }) => kind !== 'gap');
}

/** Ids of the figures that the passage shows. */
export function figuresInPassage({ blocks }: MarkedPassage): ReadonlySet<string> {
  return figuresShown({ headline: [], blocks });
}

/** The running text of the passage, without tables and charts. */
export function wordsInPassage({ blocks }: MarkedPassage): string {
  return blocks
    .flatMap((block) => (block.kind === 'prose' ? [wordsOfProse(block.prose)] : []))
    .join(' ');
}

type Heading = Extract<Prose<Text>, { kind: 'heading' }>;

/** Headings by themselves, and everything else as blocks of its own. */
function partsOf(block: Block<Text>): readonly (Heading | Block<Text>)[] {
  if (block.kind !== 'prose') return [block];
  return block.prose.map((part) =>
    part.kind === 'heading' ? part : { kind: 'prose', prose: [part] },
  );
}

function isBlock(part: Heading | Block<Text>): part is Block<Text> {
  return part.kind !== 'heading';
}
