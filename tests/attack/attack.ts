import { equationsOf, figuresOf } from './figures.ts';
import { claimsIn } from './claims.ts';
import { factsOf, type Rest } from './facts.ts';
import { familyFacts } from './family-facts.ts';
import { type Equation, less, only, valueOf } from './form.ts';
import { type Left, valuesLeft } from './possible.ts';
import { type Puzzle, puzzlesOf, reduced, split } from './puzzle.ts';
import type { ReleaseFiles } from './release-files.ts';
import { rowsOf, type SeenRow } from './rows.ts';
import { rulesOf } from './rules.ts';
import { timeFacts } from './time-facts.ts';
import { type Cell, cellName, Cells, type Release, type Unchanged } from './world.ts';

/** A number of people that can be told more closely than was promised. */
export interface Leak {
  readonly what: string;
  /** What it may be. */
  readonly values: readonly number[];
  readonly promised: number;
  readonly how: string;
}

/** What came of an attack. */
export interface Attack {
  readonly leaks: readonly Leak[];
  /** Hidden numbers that were attacked, and numbers of people that are shown. */
  readonly hidden: number;
  readonly shown: number;
  /** The fewest values that are left for a hidden number. */
  readonly fewest: number;
  /** Numbers of which it was not found out whether enough is left. */
  readonly open: number;
  /** What no table fits: releases that contradict themselves. */
  readonly contradictions: readonly string[];
}

/** Attacks all releases of a shelf together, the first one first. */
export function attack(
  shelf: readonly ReleaseFiles[],
  unchanged: Unchanged = () => true,
): Attack {
  const releases = shelf.map(
    (files): Release => ({ id: files.id, rules: rulesOf(files), rows: rowsOf(files) }),
  );
  const cells = new Cells(releases, unchanged);
  const known = releases.flatMap((release, at) => knowledgeOf(release, shelf[at], releases.slice(0, at), cells));
  const equations = known.flatMap((one) => one.equations);
  const rests = new Map(known.flatMap((one) => one.rests).map((rest) => [rest.says, rest]));
  const rules = {
    possibilities: Math.max(...releases.map((one) => one.rules.possibilities)),
    greatest: Math.max(...releases.map((one) => one.rules.greatest)),
  };
  return conclude(cells.all, equations, [...rests.values()], rules);
}

interface Known {
  readonly equations: readonly Equation[];
  readonly rests: readonly Rest[];
}

/** What a release tells of the cells, its own and those of the releases before it. */
function knowledgeOf(
  release: Release,
  files: ReleaseFiles | undefined,
  before: readonly Release[],
  cells: Cells,
): readonly Known[] {
  const all = [...before, release];
  const id = (name: string) => {
    const last = all.findLast((one) => cells.idIn(one.id, name) !== null);
    return last === undefined ? null : cells.idIn(last.id, name);
  };
  const rows = all.flatMap((one) => one.rows);
  const own = (name: string) => cells.idIn(release.id, name);
  return [
    ...factsOf(release.rows, own),
    timeFacts(rows, id),
    { equations: familyFacts(once(rows), id), rests: [] },
    { equations: files === undefined ? [] : told(files, release, cells), rests: [] },
  ];
}

/** One row of each name. */
function once(rows: readonly SeenRow[]): readonly SeenRow[] {
  return [...new Map(rows.map((row) => [cellName(row, ''), row])).values()];
}

/** What figures, pages, charts and workbooks tell of sums of cells. */
function told(files: ReleaseFiles, release: Release, cells: Cells): readonly Equation[] {
  const figures = new Map(figuresOf(files).map((figure) => [figure.id, figure]));
  const byPlace = new Map(release.rows.map((row) => [row.place, row]));
  return equationsOf(claimsIn(files, figures), figures, (_, place) => {
    const [file = '', at = '', column = ''] = place.split('|');
    const row = byPlace.get(`${file}|${at}`);
    if (row === undefined) return null;
    const cell = cells.idIn(release.id, cellName(row, column));
    const text = row.numbers[column]?.text ?? null;
    return { cell, value: text === null ? null : Number(text.replaceAll(',', '')) };
  });
}

interface Promised {
  readonly possibilities: number;
  readonly greatest: number;
}

function conclude(
  cells: ReadonlyMap<string, Cell>,
  equations: readonly Equation[],
  rests: readonly Rest[],
  rules: Promised,
): Attack {
  const shown = [...cells.values()].filter(({ value }) => value !== null);
  const known = new Map(shown.map(({ id, value }) => [id, value ?? 0]));
  const hidden = [...cells.values()].filter(({ promised }) => promised > 0);
  const plain = hidden.filter(({ id }) => known.has(id)).map((cell) => shownElsewhere(cell));
  const targets = new Map(hidden.filter(({ id }) => !known.has(id)).map(({ id, promised }) => [id, promised]));
  const open = openRests(rests, known);
  for (const { name } of open.named) targets.set(name, rules.possibilities);
  const leastOf = (name: string) => cells.get(name)?.least ?? 0;
  const puzzles = puzzlesOf(
    reduced([...equations, ...open.named.map(({ equation }) => equation)], known),
    leastOf,
    [...targets.keys()],
  );
  const answers = puzzles.map((puzzle) => ({ puzzle, left: leftIn(puzzle, targets) }));
  const found = answers.flatMap(({ left }) => (left === null ? [] : [...left]));
  const narrow = found
    .filter(([name, { values, how }]) => how !== 'open' && values.length < (targets.get(name) ?? 0))
    .filter(([name, { values }]) => !isRest(name) || values.every((value) => value <= rules.greatest))
    .filter(([name, { values }]) => !isRest(name) || values.some((value) => value > 0))
    .map(([name, { values, how }]) => leakOf(name, values, targets.get(name) ?? 0, how));
  const certain = open.certain
    .filter(({ value }) => value > 0 && value <= rules.greatest)
    .map(({ says, value }) => leakOf(says, [value], rules.possibilities, 'a difference of numbers that are shown'));
  return {
    leaks: [...plain, ...certain, ...narrow],
    hidden: hidden.length,
    shown: shown.length,
    fewest: Math.min(
      Number.POSITIVE_INFINITY,
      ...plain.map(() => 1),
      ...found.filter(([name]) => !isRest(name)).map(([, { values }]) => values.length),
    ),
    open: found.filter(([name, { how, values }]) => how === 'open' && values.length < (targets.get(name) ?? 0)).length,
    contradictions: answers.flatMap(({ puzzle, left }) => (left === null ? [puzzle.names.join('; ')] : [])),
  };
}

function shownElsewhere({ id, value, promised }: Cell): Leak {
  return leakOf(id, [value ?? 0], promised, 'shown in another place or release');
}

function leakOf(what: string, values: readonly number[], promised: number, how: string): Leak {
  return { what, values, promised, how };
}

function isRest(name: string): boolean {
  return name.startsWith('rest: ');
}

/** Differences that are told already, and those that are numbers of their own to look for. */
function openRests(rests: readonly Rest[], known: ReadonlyMap<string, number>) {
  const certain = rests.flatMap(({ form, says }) => {
    const value = valueOf(form, known);
    return value === null ? [] : [{ says, value }];
  });
  const named = rests
    .filter(({ form }) => split(form, known).form.size > 1)
    .map(({ form, says }) => {
      const name = `rest: ${says}`;
      return { name, equation: { form: less(form, only(name)), low: 0, high: 0, says } };
    });
  return { certain, named };
}

function leftIn(puzzle: Puzzle, targets: ReadonlyMap<string, number>): ReadonlyMap<string, Left> | null {
  const asked = new Map(
    puzzle.names.flatMap((name, at) => {
      const enough = targets.get(name);
      return enough === undefined ? [] : [[at, enough] as const];
    }),
  );
  if (asked.size === 0) return new Map();
  const left = valuesLeft(puzzle, asked);
  return left === null ? null : new Map([...left].map(([at, one]) => [puzzle.names[at] ?? '', one]));
}
