import { periodsNamed } from '../layout/periods-named.ts';
import type { LeftOut } from '../layout/tidy.ts';
import type { PeriodFrom, Proposal } from '../layout/understanding.ts';
import type { Settled } from '../layout/unpivoted.ts';

/** How a force's own workbook is read into a dataset: what each of its headings means, by its exact words. */
export interface Recipe {
  /** Of its file, without the ending. */
  readonly name: string;
  readonly dataset: string;
  /** The sheet by its name; null for the only one, or one that is named after its month. */
  readonly sheet: string | null;
  /** Where the period of the return comes from. */
  readonly period: PeriodFrom;
  /** The column that headings mean, by their words, in the order in which they stand in the file. */
  readonly headings: ReadonlyMap<string, string>;
  /** Code by label, by column. */
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Groups that hold for every number, by column. */
  readonly always: Readonly<Record<string, string>>;
  /** Headings of numbers that are left out. */
  readonly leftOut: readonly string[];
}

/** What a recipe settles for the reading of a file. */
export function settledBy(recipe: Recipe): Settled {
  const left = new Set(recipe.leftOut);
  return {
    measure: (words) => recipe.headings.get(words) ?? (left.has(words) ? null : undefined),
    group: (column, words) => recipe.groups.get(column)?.get(words),
    always: recipe.always,
    leftOut: left,
  };
}

/** More labels of a column with open names are no groups of a table but the lines of a list. */
const mostNames = 100;

/** The recipe by which the next file of the same shape is read as this one was. */
export function recipeOf(proposal: Proposal, name: string): Recipe {
  const { dataset, tables, headings, always, leftOut } = proposal;
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  const [sheet] = sheets;
  const isLasting = sheet !== undefined && sheets.size === 1 && periodsNamed(sheet).length === 0;
  return {
    name,
    dataset: dataset.id,
    sheet: isLasting ? sheet : null,
    period: proposal.periodFrom ?? 'asked',
    headings: new Map(inPlace(headings).map(({ words, means }) => [words, means])),
    groups: groupsOf(proposal),
    always,
    leftOut: [...new Set(leftOut.filter(isHeading).map(({ words }) => words))],
  };
}

/** From the top left to the bottom right, row by row. */
export function inPlace<
  T extends { readonly at: { readonly row: number; readonly column: number } },
>(facts: readonly T[]): readonly T[] {
  return facts.toSorted((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

/** Groups that are part of the shape of a table: not the suppliers of a list of payments. */
export function groupsOf({ dataset, groups }: Proposal): Recipe['groups'] {
  const found = new Map<string, ReadonlyMap<string, string>>();
  for (const column of dataset.columns) {
    if (column.kind !== 'code') continue;
    const own = inPlace(groups.filter((fact) => fact.column === column.name));
    const isList =
      column.codes === 'open' && (dataset.register !== undefined || own.length > mostNames);
    if (own.length > 0 && !isList) {
      found.set(column.name, new Map(own.map(({ words, code }) => [words, code])));
    }
  }
  return found;
}

/** Numbers that are left out for what their heading is. */
export function isHeading({ reason, words }: LeftOut): boolean {
  const isOf = reason === 'heading-unknown' || reason.startsWith('group-');
  return isOf && words !== '';
}
