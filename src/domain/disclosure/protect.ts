import { type Telling, tellingsOf } from '../measures/compute.ts';
import { formKey } from '../measures/linear-form.ts';
import type { Measure } from '../measures/measure.ts';
import type { Sources } from '../measures/scope.ts';
import type { Table } from '../tables/table.ts';
import { type Choice, choose, type Demand, enoughFor, helplessOf } from './choose.ts';
import type { Fact } from './facts.ts';
import { type FormerKnowledge, nothingFormer } from './former-knowledge.ts';
import { buildModel, type CountCell, type Model, restrict } from './model.ts';
import { type Part, parts } from './parts.ts';
import type { Profile } from './profile.ts';
import { possibilities, type Range } from './range.ts';
import { ranges } from './reader.ts';
import type { Solver } from './solver.ts';
import { type StatedCell, statedCells } from './stated.ts';
import type { Statement } from './statement.ts';

/** A number that is not published, and what a reader can still say of it. */
export interface HiddenNumber {
  readonly statement: Statement;
  /** A cell with people in it that it is made of: the cell itself, where it is one. */
  readonly cell: CountCell;
  /** All of these, where it is a sum. */
  readonly parts: readonly CountCell[];
  /** Figures that tell just this number. */
  readonly figures: readonly string[];
  /** What it may be by this release alone: that much may be said, for everybody can work it out. */
  readonly least: number;
  readonly most: number | null;
  /** What it may be by all that readers know, of which nothing more may be said. */
  readonly known: Pick<Range, 'least' | 'most'>;
  /** False where fewer whole numbers remain than the profile asks for. */
  readonly safe: boolean;
  /** True where that is so by what was published before, whatever is hidden now. */
  readonly helpless: boolean;
}

/** A hidden number that something would tell, were it not hidden; the others must stay unknown all the same. */
export function isTold({ statement }: HiddenNumber): boolean {
  return statement.beside === undefined;
}

/** What is hidden of some tables. It holds for all that is published of them. */
export interface Protection {
  readonly profile: Profile;
  /** The hidden cells by their key. */
  readonly cells: ReadonlyMap<string, CountCell>;
  /** Every hidden number: cells, and sums that only figures tell. */
  readonly numbers: readonly HiddenNumber[];
  /** Small groups of people that nothing tells, with what a reader can still say of them. */
  readonly untold: readonly HiddenNumber[];
  /** Rates, percentages and the like that are hidden with the numbers that they are made of, by their key. */
  readonly stated: ReadonlyMap<string, StatedCell>;
  /** Ids of the figures that are hidden. */
  readonly figures: ReadonlySet<string>;
  /** True where a hidden number may be zero, which needs saying: zero is otherwise shown. */
  readonly zeroHidden: boolean;
  /** What is published all the same, for what comes after it. */
  readonly published: readonly Fact[];
  /** What former releases tell of the same numbers. */
  readonly former: FormerKnowledge;
}

export interface Protected {
  /** Those under disclosure control. */
  readonly tables: readonly Table[];
  readonly measures: readonly Measure[];
  readonly sources: Sources;
  /** What earlier publications told of the same cells. */
  readonly before: readonly Fact[];
  /** What the releases on the shelf tell of them. */
  readonly former?: FormerKnowledge;
}

/** Chooses what is not to be published of tables about people, and proves that it is enough. */
export function protect(
  { tables, measures, sources, before: told, former = nothingFormer }: Protected,
  profile: Profile,
  solver: Solver,
): Protection {
  const tellings = measures.flatMap((measure) => tellingsOf(measure, sources));
  const known = [...told, ...former.facts];
  const model = keepHidden(buildModel(tables, tellings, profile), former, profile);
  const demands = parts(model, known, former).map((part): Demand & Pick<Part, 'own'> => ({
    ...part,
    possibilities: profile.possibilities,
    zeroShown: profile.hidden.least > 0 && !part.statements.some(isHiddenZero),
    known: new Set([...fixedForms(known), ...former.shown]),
    zerosStay: former.zerosShown,
  }));
  const before = known.length > 0 || former.either.length > 0;
  const helpless = new Set(
    before ? demands.flatMap((demand) => [...helplessOf(demand, solver)]) : [],
  );
  const choices = demands.map((demand) => {
    const choice = choose({ ...demand, helpless }, solver);
    return { ...choice, alone: aloneRanges(demand, choice, solver) };
  });
  const tellers = figuresByForm(tellings, model);
  const found = choices.flatMap((choice) =>
    [...choice.hidden].flatMap((statement): HiddenNumber[] => {
      const all = choice.ranges.get(statement) ?? pinned;
      const { least, most } = choice.alone.get(statement) ?? all;
      const [key = ''] =
        statement.beside === undefined ? statement.form.keys() : [statement.beside];
      const cell = model.cells.get(key);
      if (cell === undefined) return [];
      const parts = [...statement.form.keys()].flatMap((one) => model.cells.get(one) ?? []);
      const safe = possibilities(all) >= enoughFor(statement, profile);
      const figures = tellers.get(formKey(statement.form)) ?? [];
      return [
        {
          statement,
          cell,
          parts,
          figures,
          least,
          most,
          known: all,
          safe,
          helpless: helpless.has(statement),
        },
      ];
    }),
  );
  const numbers = found.filter(isTold);
  const cells = new Map(numbers.filter(isCell).map(({ cell }) => [cell.key, cell]));
  const stated = statedCells(tables, cells, profile);
  return {
    profile,
    cells,
    numbers,
    untold: found.filter((number) => !isTold(number)),
    stated,
    figures: hiddenFigures(tellings, { numbers, stated }, model, profile),
    zeroHidden: choices.some(({ least, hidden }) => hidden.size > 0 && least === 0),
    published: published(model, numbers),
    former,
  };
}

/** What a release hides stays hidden, as long as it may be the same number. */
function keepHidden(model: Model, { kept }: FormerKnowledge, profile: Profile): Model {
  if (kept.size === 0) return model;
  const statements = [...model.statements].map(([key, statement]): [string, Statement] => {
    const enough = kept.get(key);
    if (enough === undefined) return [key, statement];
    // This release hides it too, and makes its own promise of it.
    return [key, { ...statement, primary: true, enough: Math.max(enough, profile.possibilities) }];
  });
  return { ...model, statements: new Map(statements) };
}

/** A zero that a release hides, and that stays hidden: then a hidden number may be zero. */
function isHiddenZero({ primary, value, form }: Statement): boolean {
  return primary && value === 0 && form.size === 1;
}

const pinned = { least: 0, most: 0 };

/** What a reader of this release alone can say of what it hides. */
function aloneRanges(
  {
    statements,
    facts,
    own,
    worlds,
  }: Pick<Demand, 'statements' | 'facts' | 'worlds'> & Pick<Part, 'own'>,
  { hidden, ranges: known, least }: Choice,
  solver: Solver,
): ReadonlyMap<Statement, Range> {
  if (facts.length === own.length && worlds.length === 1) return known;
  const here = new Set(statements);
  const scene = {
    statements,
    facts: own,
    hidden: new Set([...hidden].filter((one) => here.has(one))),
    least,
  };
  return ranges(scene, solver);
}

/** Sums that facts fix: everybody knows them. */
function fixedForms(facts: readonly Fact[]): ReadonlySet<string> {
  const fixed = facts.filter(({ lower, upper }) => lower === upper);
  return new Set(fixed.map(({ form }) => formKey(form)));
}

/** True for a cell of a return, as opposed to a sum of several that only figures tell. */
export function isCell({ statement }: HiddenNumber): boolean {
  return statement.form.size === 1;
}

/** Figures by the one sum that they tell; those that tell several are none of them alone. */
function figuresByForm(
  tellings: readonly Telling[],
  { cells }: Model,
): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, string[]>();
  for (const { figure, forms } of tellings) {
    const [form] = forms;
    if (forms.length !== 1 || form === undefined) continue;
    const key = formKey(restrict(form, cells));
    told.set(key, [...(told.get(key) ?? []), figure]);
  }
  return told;
}

/**
 * A figure is hidden with any sum that it would tell, with any stated number that it draws on, and
 * where it is a share of very few.
 */
function hiddenFigures(
  tellings: readonly Telling[],
  { numbers, stated }: Pick<Protection, 'numbers' | 'stated'>,
  { cells }: Model,
  { leastBase }: Profile,
): ReadonlySet<string> {
  const hidden = new Set(numbers.map(({ statement }) => formKey(statement.form)));
  const tells = ({ forms, base }: Telling) => {
    const people = forms.map((form) => restrict(form, cells)).filter((form) => form.size > 0);
    const few = people.length > 0 && base !== null && base > 0 && base < leastBase;
    const drawn = forms.some((form) => [...form.keys()].some((key) => stated.has(key)));
    return few || drawn || people.some((form) => hidden.has(formKey(form)));
  };
  return new Set(tellings.filter(tells).map(({ figure }) => figure));
}

function published({ statements }: Model, numbers: readonly HiddenNumber[]): readonly Fact[] {
  const hidden = new Set(numbers.map(({ statement }) => statement));
  return [...statements.values()].flatMap((statement) => {
    const { form, value } = statement;
    return value === null || hidden.has(statement) ? [] : [{ form, lower: value, upper: value }];
  });
}
