import type { CorpusCell } from '../intake/corpus/cells.ts';
import type { Laid } from '../intake/corpus/layouts.ts';
import { across, flat, pairs, sections } from '../intake/corpus/layouts.ts';
import { type CorpusTable, calls, claresLaw, satisfaction } from '../intake/corpus/tables.ts';

type Rows = readonly (readonly CorpusCell[])[];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A table, and how it was laid out, before anything happens to it. */
export interface Original {
  readonly name: string;
  readonly table: CorpusTable;
  readonly laid: Laid;
}

export const originals: readonly Original[] = [
  { name: 'law down', table: claresLaw, laid: flat(claresLaw, 'named', 'plain') },
  { name: 'law across', table: claresLaw, laid: across(claresLaw, 'date', 'plain') },
  { name: 'calls down', table: calls, laid: flat(calls, 'iso', 'formatted') },
  { name: 'calls in sections', table: calls, laid: sections(calls, 'short', 'text') },
  { name: 'calls in pairs', table: calls, laid: pairs(calls, 'named', 'plain', false) },
  { name: 'survey across', table: satisfaction, laid: across(satisfaction, 'quarter', 'plain') },
];

/** What stands in a cell instead of a number or a heading, and is neither. */
const junk = ['<5', '#REF!', 'abc', '?', '1O4', '12/13', 'see note', '62*', '§'];

type Mutation = (rows: Rows, chance: () => number) => Rows;

function any<T>(list: readonly T[], chance: () => number): T | undefined {
  return list[Math.floor(chance() * list.length)];
}

function width(rows: Rows): number {
  return Math.max(...rows.map((row) => row.length));
}

/** Changes that leave every number where its headings say. */
const harmless: readonly Mutation[] = [
  (rows, chance) => rows.toSpliced(Math.floor(chance() * (rows.length + 1)), 0, []),
  (rows, chance) => {
    const at = Math.floor(chance() * (width(rows) + 1));
    return rows.map((row) => [...row.slice(0, at), null, ...row.slice(at)]);
  },
  (rows) => [['Return to the office'], [], ...rows],
  (rows) => [...rows, [], ['Figures as at the day of the return']],
  (rows) => [...rows, ['Source: force systems']],
  (rows) => rows.map((row) => [null, ...row]),
];

/** Changes that take something away: what is left may be read, and nothing else. */
const harmful: readonly Mutation[] = [
  (rows, chance) => change(rows, chance, () => any(junk, chance) ?? null),
  (rows, chance) => change(rows, chance, () => null),
  (rows, chance) => {
    const at = Math.floor(chance() * rows.length);
    return rows.toSpliced(at, 1);
  },
  (rows, chance) => {
    const at = Math.floor(chance() * width(rows));
    return rows.map((row) => row.toSpliced(at, 1));
  },
];

function change(rows: Rows, chance: () => number, make: () => CorpusCell): Rows {
  const row = Math.floor(chance() * rows.length);
  const column = Math.floor(chance() * (rows[row]?.length ?? 0));
  return rows.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? make() : cell)) : cells,
  );
}

/** The rows after one to four changes. The headings of two rows stay together. */
export function mutate({ laid }: Original, chance: () => number): Rows {
  let { rows } = laid;
  const count = 1 + Math.floor(chance() * 4);
  for (let index = 0; index < count; index += 1) {
    const mutation = any(chance() < 0.5 ? harmless : harmful, chance);
    if (mutation !== undefined) rows = mutation(rows, chance);
  }
  return rows;
}
