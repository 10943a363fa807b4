import type { Dataset } from '../../domain/tables/dataset.ts';
import type { Area, Board } from './board.ts';
import { type Block, findBlocks } from './find-tables.ts';
import { contentWords } from './heading-words.ts';
import type { Lexicon } from './lexicon.ts';
import { type Outside, surroundingsOf, titlesOver } from './surroundings.ts';
import { layOut } from './table-layout.ts';
import type { LeftOutReason } from './tidy.ts';
import { unpivot } from './unpivot.ts';
import type { Settled, Unpivoted } from './unpivoted.ts';

/** A stretch of cells on a sheet with what is told over it. */
export interface Region {
  readonly board: Board;
  readonly area: Area;
  readonly hasNumbers: boolean;
  readonly titles: readonly string[];
}

/** How well a dataset fits the first rows of a region. */
export interface Fit {
  readonly dataset: Dataset;
  /** Cells that found their place. */
  readonly placed: number;
  /** Columns that the return must have and the region does not give. */
  readonly missing: number;
  /** Something names it: a heading, a group that it alone knows, a title or the name of the file. */
  readonly isSaid: boolean;
  /**
   * The share of the numbers that found their place, less for headings that only may mean it and for what is missing, more
   * where words name the dataset or its columns. To compare datasets by, and nothing else.
   */
  readonly score: number;
}

export function findRegions(board: Board): readonly Region[] {
  const blocks: readonly Block[] = findBlocks(board);
  return blocks.map(({ area, hasNumbers }) => ({
    board,
    area,
    hasNumbers,
    titles: titlesOver(board, area, blocks),
  }));
}

/** Rows of a long table that tell what it is about. */
const sampled = 60;

/** Reads a region as a table of the dataset; null where it is none. */
export function readRegion(
  { board, area, titles }: Region,
  lexicon: Lexicon,
  settled: Settled | null,
  outside: Outside,
): Unpivoted | null {
  const layout = layOut(board, area, lexicon);
  if (layout === null) return null;
  return unpivot(
    board,
    layout,
    lexicon,
    surroundingsOf(board, layout, titles, lexicon, outside),
    settled,
  );
}

/** Tries the datasets on the first rows of a region. Those of which nothing fits are left out; the best come first. */
export function fitDatasets(
  region: Region,
  lexicons: readonly Lexicon[],
  outside: Outside,
): readonly Fit[] {
  const { area, board } = region;
  const rows = board.rowsIn(area);
  const bottom = rows.length > sampled ? (rows[sampled] ?? area.bottom) : area.bottom;
  const sample = { ...region, area: { ...area, bottom } };
  return lexicons
    .flatMap((lexicon) => {
      const read = readRegion(sample, lexicon, null, outside);
      return read === null || (read.rows.length === 0 && withoutPeriod(read) === 0)
        ? []
        : [fitOf(read, lexicon, region, outside)];
    })
    .toSorted((a, b) => b.score - a.score);
}

function fitOf(
  read: Unpivoted,
  { dataset }: Lexicon,
  { titles }: Region,
  { fileName }: Outside,
): Fit {
  const by = new Map(read.headings.map((fact) => [fact.means, certainty[fact.by]]));
  const given = read.rows.flatMap(({ numbers, texts }) => [...numbers.keys(), ...texts.keys()]);
  const timeless = withoutPeriod(read);
  const mean = [...by.values()].reduce((sum, one) => sum + one, 0) / Math.max(1, by.size);
  const certain = given.reduce((sum, name) => sum + (by.get(name) ?? 1), (timeless * mean) / 2);
  const strange = read.leftOut
    .filter(({ reason }) => isStrange.has(reason))
    .reduce((count, { cells }) => count + cells.length, 0);
  const needed = dataset.columns.filter(
    (column) =>
      (column.kind === 'number' || column.kind === 'text') &&
      column.optional !== true &&
      !given.includes(column.name) &&
      !by.has(column.name),
  );
  const missing = needed.length + read.lacking.size;
  const isNamed = [...titles, fileName].some((text) => names(text, dataset));
  const named = read.layout.labels.filter(({ isNamed: own }) => own).length;
  const share = certain / (given.length + timeless + strange + 2 * read.clashes.length);
  const isSaid =
    isNamed ||
    named > 0 ||
    read.headings.some(({ by: how }) => how !== 'only') ||
    read.groups.some(({ column }) => isClosed(dataset, column));
  const score = share * 0.85 ** missing * (isNamed ? 1.5 : 1) * 1.2 ** named;
  return { dataset, placed: given.length + timeless, missing, isSaid, score };
}

/** Its groups are listed: whoever names one knows the dataset. An open column takes any name. */
function isClosed({ columns }: Dataset, name: string): boolean {
  return columns.some((one) => one.name === name && one.kind === 'code' && one.codes !== 'open');
}

/** Numbers that only lack the period that they are about. */
function withoutPeriod({ leftOut }: Unpivoted): number {
  return leftOut
    .filter(({ reason }) => reason === 'no-period')
    .reduce((count, { cells }) => count + cells.length, 0);
}

/** What a number counts for by how its heading was understood. */
const certainty = { said: 1, likely: 0.6, only: 0.2 } as const;

const isStrange: ReadonlySet<LeftOutReason> = new Set(['heading-unknown', 'group-unknown']);

/** Words of a title that name the dataset: all of its id, or all of its title. */
function names(text: string, { id, title }: Dataset): boolean {
  const said = new Set(contentWords(text));
  return [id.replaceAll('-', ' '), title].some((name) => {
    const words = contentWords(name);
    return words.length > 0 && words.every((word) => said.has(word));
  });
}
