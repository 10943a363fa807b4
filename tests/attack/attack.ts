import { claimsIn } from './claims.ts';
import { factsOf, type Rest } from './facts.ts';
import { familyFacts } from './family-facts.ts';
import { type Claim, equationsOf, figuresOf } from './figures.ts';
import { type Equation, type Form, less, only, valueIn } from './form.ts';
import { type Left, valuesLeft } from './possible.ts';
import { type Puzzle, puzzlesOf, reduced, split } from './puzzle.ts';
import type { ReleaseFiles } from './release-files.ts';
import { rowsOf, type SeenRow } from './rows.ts';
import { rulesOf } from './rules.ts';
import { timeFacts } from './time-facts.ts';
import { type Cell, Cells, cellName, type Hints, noHints, type Release } from './world.ts';

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
  /** Everything that was taken for known, so that a test can hold it against the truth. */
  readonly equations: readonly Equation[];
  readonly cells: readonly Cell[];
}

/** Attacks all releases of a shelf together, the first one first; `more` is what was read of formats that take time. */
export function attack(
  shelf: readonly ReleaseFiles[],
  hints: Hints = noHints,
  more: readonly Claim[] = [],
): Attack {
  const releases = shelf.map(
    (files): Release => ({ id: files.id, rules: rulesOf(files), rows: rowsOf(files) }),
  );
  const cells = new Cells(releases, hints);
  const known = releases.flatMap((release, at) =>
    knowledgeOf(release, shelf[at], releases.slice(0, at), cells, more),
  );
  const equations = known.flatMap((one) => one.equations);
  const rests = new Map(known.flatMap((one) => one.rests).map((rest) => [keyOf(rest.form), rest]));
  return conclude({ cells: cells.all, equations, rests: [...rests.values()] }, hints);
}

function keyOf(form: Form): string {
  return JSON.stringify([...form].toSorted());
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
  more: readonly Claim[],
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
    { equations: files === undefined ? [] : told(files, release, cells, more), rests: [] },
  ];
}

/** One row of each name. */
function once(rows: readonly SeenRow[]): readonly SeenRow[] {
  return [...new Map(rows.map((row) => [cellName(row, ''), row])).values()];
}

/** What figures, pages, charts and workbooks tell of sums of cells. */
function told(
  files: ReleaseFiles,
  release: Release,
  cells: Cells,
  more: readonly Claim[],
): readonly Equation[] {
  const figures = new Map(figuresOf(files).map((figure) => [figure.id, figure]));
  const byPlace = new Map(release.rows.map((row) => [row.place, row]));
  return equationsOf([...claimsIn(files, figures), ...more], figures, (_, place) => {
    const [file = '', at = '', column = ''] = place.split('|');
    const row = byPlace.get(`${file}|${at}`);
    if (row === undefined) return null;
    const cell = cells.idIn(release.id, cellName(row, column));
    const text = row.numbers[column]?.text ?? null;
    return { cell, value: text === null ? null : Number(text.replaceAll(',', '')) };
  });
}

interface World {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly equations: readonly Equation[];
  readonly rests: readonly Rest[];
}

function conclude({ cells, equations, rests }: World, hints: Hints): Attack {
  const shown = [...cells.values()].filter(({ value }) => value !== null);
  const known = new Map(shown.map(({ id, value }) => [id, value ?? 0]));
  const hidden = [...cells.values()].filter(({ promised }) => promised > 0);
  const plain = hidden.filter(({ id }) => known.has(id)).map(shownElsewhere);
  const groups = rests.map((rest) => ({ ...rest, ...rulesFor(rest.form, cells) }));
  const targets: readonly Target[] = [
    ...hidden
      .filter(({ id }) => !known.has(id))
      .map(({ id, promised }) => ({ name: id, enough: promised })),
    ...groups
      .filter(({ form }) => split(form, known).form.size > 1)
      // One that is not small need not be asked about.
      .filter(({ form, greatest }) => hints.isSmall(form, greatest) !== false)
      .map((rest) => ({
        name: `rest: ${rest.says} (${keyOf(rest.form)})`,
        enough: rest.possibilities,
        rest,
      })),
  ];
  const named = targets.flatMap(({ name, rest }) =>
    rest === undefined ? [] : [{ form: less(rest.form, only(name)), low: 0, high: 0, says: name }],
  );
  const answers = answersTo(targets, [...equations, ...named], known, cells);
  const narrow = answers.found.filter(({ target, left }) => isTooNarrow(target, left, hints));
  return {
    leaks: [
      ...plain,
      ...groups.flatMap((rest) => toldRest(rest, known, cells)),
      ...narrow.map(({ target, left }) =>
        leakOf(target.name, left.values, target.enough, left.how),
      ),
    ],
    hidden: hidden.length,
    shown: shown.length,
    fewest: Math.min(
      Number.POSITIVE_INFINITY,
      ...plain.map(() => 1),
      ...answers.found
        .filter(({ target }) => target.rest === undefined)
        .map(({ left }) => left.values.length),
    ),
    open: answers.found.filter(
      ({ target, left }) => left.how === 'open' && left.values.length < target.enough,
    ).length,
    contradictions: answers.contradictions,
    equations,
    cells: [...cells.values()],
  };
}

/** A number of people that is looked for. */
interface Target {
  readonly name: string;
  readonly enough: number;
  /** Where it is a difference of others. */
  readonly rest?: Group;
}

type Group = Rest & Cell['strictest'];

/** A difference is protected as strictly as the most careful release that has all of its numbers. */
function rulesFor(form: Form, cells: ReadonlyMap<string, Cell>): Cell['strictest'] {
  const all = [...form.keys()].flatMap((id) => cells.get(id)?.strictest ?? []);
  const [first = { possibilities: 5, greatest: 4 }, ...others] = all;
  return others.reduce(
    (mildest, one) => (one.possibilities < mildest.possibilities ? one : mildest),
    first,
  );
}

/**
 * A difference of numbers that are shown is a group of people, and may be a small one: by the rules of the release that showed
 * the last of them. What was told when it was not small cannot be untold by stricter rules.
 */
function toldRest(
  { form, says, possibilities }: Group,
  known: ReadonlyMap<string, number>,
  cells: ReadonlyMap<string, Cell>,
): readonly Leak[] {
  const value = valueIn(form, known);
  const shown = [...form.keys()].flatMap((id) => cells.get(id)?.shownFirst ?? []);
  const greatest = shown.toSorted((a, b) => a.at - b.at).at(-1)?.greatest ?? 0;
  if (value === null || value <= 0 || value > greatest) return [];
  return [leakOf(says, [value], possibilities, 'a difference of numbers that are shown')];
}

function isTooNarrow({ enough, rest }: Target, { values, how }: Left, hints: Hints): boolean {
  if (how === 'open' || values.length >= enough) return false;
  if (rest === undefined) return true;
  const surely = values.every((value) => value > 0 && value <= rest.greatest);
  return hints.isSmall(rest.form, rest.greatest) ?? surely;
}

interface Answers {
  readonly found: readonly { readonly target: Target; readonly left: Left }[];
  readonly contradictions: readonly string[];
}

function answersTo(
  targets: readonly Target[],
  equations: readonly Equation[],
  known: ReadonlyMap<string, number>,
  cells: ReadonlyMap<string, Cell>,
): Answers {
  const byName = new Map(targets.map((target) => [target.name, target]));
  const leastOf = (name: string) => cells.get(name)?.least ?? 0;
  const puzzles = puzzlesOf(reduced(equations, known), leastOf, [...byName.keys()]);
  const answers = puzzles.map((puzzle) => ({ puzzle, left: leftIn(puzzle, byName) }));
  return {
    found: answers.flatMap(({ left }) =>
      [...(left ?? [])].flatMap(([name, one]) => {
        const target = byName.get(name);
        return target === undefined ? [] : [{ target, left: one }];
      }),
    ),
    contradictions: answers.flatMap(({ puzzle, left }) =>
      left === null ? [puzzle.names.join('; ')] : [],
    ),
  };
}

function shownElsewhere({ id, value, promised }: Cell): Leak {
  return leakOf(id, [value ?? 0], promised, 'shown in another place or release');
}

function leakOf(what: string, values: readonly number[], promised: number, how: string): Leak {
  return { what, values, promised, how };
}

function leftIn(
  puzzle: Puzzle,
  targets: ReadonlyMap<string, Target>,
): ReadonlyMap<string, Left> | null {
  const asked = new Map(
    puzzle.names.flatMap((name, at) => {
      const enough = targets.get(name)?.enough;
      return enough === undefined ? [] : [[at, enough] as const];
    }),
  );
  if (asked.size === 0) return new Map();
  const left = valuesLeft(puzzle, asked);
  return left === null
    ? null
    : new Map([...left].map(([at, one]) => [puzzle.names[at] ?? '', one]));
}
