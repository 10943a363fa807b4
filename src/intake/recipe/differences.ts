import type { Finding, Place } from '../../domain/findings/finding.ts';
import type { Spot } from '../layout/board.ts';
import { spotName } from '../layout/board.ts';
import type { Proposal } from '../layout/understanding.ts';
import { columnLetters, echo } from '../wording.ts';
import { groupsOf, inPlace, isHeading, type Recipe } from './recipe.ts';

/** A heading or label of the file, for comparison with those that a recipe knows. */
interface Known {
  readonly words: string;
  readonly means: string;
  readonly at: Spot;
}

/**
 * Where a file differs from the shape that its recipe remembers: headings and labels that are new, gone, renamed or in
 * another order. Periods are no part of the shape. Empty where it is the same.
 */
export function differencesFrom(
  recipe: Recipe,
  proposal: Proposal,
  file: string,
): readonly Finding[] {
  const [table] = proposal.tables;
  const place = { file, ...(table?.sheet === undefined ? {} : { sheet: table.sheet }) };
  const left = proposal.leftOut
    .filter(isHeading)
    .flatMap(({ words, cells: [at] }) => (at === undefined ? [] : [{ words, means: '', at }]));
  const headings = [...inPlace(proposal.headings), ...left];
  const isTold = new Set(
    proposal.dataset.columns.flatMap(({ kind, name }) =>
      kind === 'number' || kind === 'text' ? [name] : [],
    ),
  );
  const known = new Map([
    ...[...recipe.headings].filter(([, means]) => isTold.has(means)),
    ...recipe.leftOut.map((words) => [words, ''] as const),
  ]);
  return [
    ...compare(headings, known, place, 'heading'),
    ...[...recipe.groups].flatMap(([column, labels]) => {
      const own = groupsOf(proposal).get(column) ?? new Map<string, string>();
      const facts = proposal.groups
        .filter((fact) => fact.column === column && own.has(fact.words))
        .map(({ words, code, at }) => ({ words, means: code, at }));
      return compare(facts, labels, place, 'label');
    }),
    ...findMoved(
      inPlace(proposal.headings),
      [...recipe.headings].flatMap(([words, means]) => (isTold.has(means) ? [words] : [])),
      place,
    ),
  ];
}

type Noun = 'heading' | 'label';

function compare(
  found: readonly Known[],
  known: ReadonlyMap<string, string>,
  place: Place,
  noun: Noun,
): readonly Finding[] {
  const distinct = [...new Map(found.map((one) => [one.words, one])).values()];
  const fresh = distinct.filter(({ words }) => !known.has(words));
  const here = new Set(distinct.map(({ words }) => words));
  const gone = [...known].filter(([words, means]) => !here.has(words) && means !== '');
  const renamed = new Set<string>();
  const findings = fresh.map((one) => {
    const former = gone.find(([words, means]) => means === one.means && !renamed.has(words));
    if (former === undefined) return isNew(one, place, noun);
    renamed.add(former[0]);
    return isRenamed(one, former[0], place, noun);
  });
  const missing = gone.filter(([words]) => !renamed.has(words));
  return [...findings, ...missing.map(([words]) => isGone(words, place, noun))];
}

const asNew =
  'If it is right so, take the file with a name for a new recipe: --recipe NAME --accept.';

function isNew({ words, at }: Known, place: Place, noun: Noun): Finding {
  return finding(
    'shape-new',
    { ...place, row: at.row, column: columnLetters(at.column) },
    `the ${noun} ${echo(words)} was not in the file before`,
    `Write it into the recipe, as what it means or under “left-out”. ${asNew}`,
  );
}

function isRenamed({ words, at }: Known, former: string, place: Place, noun: Noun): Finding {
  return finding(
    'shape-renamed',
    { ...place, row: at.row, column: columnLetters(at.column) },
    `the ${noun} ${echo(former)} is called ${echo(words)} now`,
    asNew,
  );
}

function isGone(words: string, place: Place, noun: Noun): Finding {
  return finding(
    'shape-gone',
    place,
    `the ${noun} ${echo(words)} is gone`,
    `Ask the force whether it meant to leave it out. ${asNew}`,
  );
}

function findMoved(
  now: readonly Known[],
  before: readonly string[],
  place: Place,
): readonly Finding[] {
  const here = new Set(now.map(({ words }) => words));
  const stayed = before.filter((words) => here.has(words));
  const common = now.filter(({ words }) => stayed.includes(words));
  const moved = common.find(({ words }, index) => stayed[index] !== words);
  if (moved === undefined) return [];
  const says = `${echo(moved.words)} stands in ${spotName(moved.at)} now, where ${echo(stayed[common.indexOf(moved)] ?? '')} stood in this order before`;
  const at = { ...place, row: moved.at.row, column: columnLetters(moved.at.column) };
  const byHand =
    'If the order in the recipe is only that in which somebody wrote it, put its lines in the order of the file.';
  return [finding('shape-moved', at, says, `${byHand} ${asNew}`)];
}

function finding(code: string, place: Place, says: string, fix: string): Finding {
  return { code, severity: 'error', place, says, fix };
}

/** How many of the headings that a recipe knows are in the file, of 1. */
export function overlap(recipe: Recipe, { headings }: Proposal): number {
  const here = new Set(headings.map(({ words }) => words));
  const known = [...recipe.headings.keys()];
  const found = known.filter((words) => here.has(words)).length;
  return known.length === 0 ? 0 : found / known.length;
}
