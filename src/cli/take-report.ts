import { formatNumber } from '../domain/figures/format.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { visible } from '../domain/text/visible.ts';
import { formatPeriod } from '../domain/time/period.ts';
import type { Compared } from '../folder/earlier-returns.ts';
import { recipePath, recipeText } from '../folder/recipes.ts';
import { areaName, spotName } from '../intake/layout/board.ts';
import { mayBeBlank } from '../intake/layout/tidy-return.ts';
import type { FoundTable, NotRead, PeriodFrom, Proposal } from '../intake/layout/understanding.ts';
import { type AnsweredBefore, answeredBefore } from '../intake/recipe/answered.ts';
import { type Recipe, recipeOf } from '../intake/recipe/recipe.ts';
import type { Taken } from '../intake/recipe/take-file.ts';
import { allOf, counted, echo } from '../intake/wording.ts';
import { reportFindings, width, wrap } from './report.ts';
import type { Written } from './take-accept.ts';
import { comparedLines } from './taken/beside.ts';
import { leftOutLines } from './taken/left-out.ts';
import { rowLines } from './taken/rows.ts';

/** Everything that is told of a file that was taken, or was not. */
export interface TakenReport {
  readonly file: string;
  readonly folder: string;
  readonly taken: Taken;
  readonly compared: ReadonlyMap<Proposal, Compared | null>;
  /** Null where nothing was written. */
  readonly written: Written | null;
  /** The recipe that was asked for by name. */
  readonly name: string | undefined;
  /** All recipes of the folder that can be read. */
  readonly known: readonly Recipe[];
  /** What is wrong with recipes that cannot be read. */
  readonly unread: readonly Finding[];
}

/** What was understood, for a terminal of 80 columns: proposals first, then what has to be settled. */
export function reportTaken(report: TakenReport): readonly string[] {
  const { proposals, questions, notRead } = report.taken.understanding;
  const lines = [
    ...proposals.flatMap((proposal) => proposalLines(proposal, report)),
    ...notReadLines(notRead),
    ...reportFindings([
      ...questions,
      ...proposals.flatMap(({ remarks }) => remarks),
      ...report.unread,
    ]),
    ...draftLines(report),
    '',
    ...closing(report).flatMap((line) => wrap(line, width)),
  ];
  return lines.map((line) => visible(line));
}

function proposalLines(proposal: Proposal, report: TakenReport): readonly string[] {
  const { dataset, period, periodFrom, tables, rows } = proposal;
  const named = period === null ? dataset.title : `${dataset.title}, ${formatPeriod(period)}`;
  const recipe = report.taken.recipes.find((one) => one.dataset === dataset.id);
  const numbers = rows.reduce((count, row) => count + row.numbers.size, 0);
  const about = [
    ...tables.map(describeTable),
    ...(periodFrom === null ? [] : [periodSentences[periodFrom]]),
    `${counted(numbers, 'number')} in ${counted(rows.length, 'row')} of the return.`,
    ...blankWords(proposal),
    ...(recipe === undefined ? [] : [`Held against the recipe recipes/${recipe.name}.yaml.`]),
  ];
  return [
    '',
    ...wrap(named, width),
    ...about.flatMap((line) => indented(line, 2)),
    ...headingLines(proposal),
    ...proofLines(proposal),
    ...rowLines(proposal),
    ...leftOutLines(proposal),
    ...comparedLines(proposal, report.compared.get(proposal) ?? null),
  ];
}

/** Columns of words that the return has and the file does not. */
function blankWords({ dataset, rows }: Proposal): readonly string[] {
  const titles = dataset.columns
    .filter(mayBeBlank)
    .filter(({ name }) => !rows.some(({ texts }) => texts.has(name)))
    .map(({ title }) => echo(title));
  return titles.length === 0 ? [] : [`Nothing in the file gives ${allOf(titles)}: left blank.`];
}

const periodSentences: Readonly<Record<PeriodFrom, string>> = {
  asked: 'The period is the one that you gave.',
  newest: 'The period is the newest in the table.',
  title: 'The period is the one in the title.',
  sheet: 'The period is the one in the name of the sheet.',
  dates: 'The period is the one of all the dates in the table.',
  'file-name': 'The period is the one in the name of the file.',
};

const timeSentences: Readonly<Record<FoundTable['periods'], string>> = {
  across: ', periods across the page',
  down: ', periods down the page',
  none: '',
};

function describeTable({ sheet, area, periods }: FoundTable): string {
  const where = sheet === undefined ? 'Cells' : `Sheet “${sheet}”, cells`;
  return `${where} ${areaName(area)}${timeSentences[periods]}.`;
}

/** What each heading and label of the file was understood as. */
function headingLines({ dataset, headings, groups, always }: Proposal): readonly string[] {
  const titles = new Map(dataset.columns.map(({ name, title }) => [name, title]));
  const counts = headings.map(({ at, words, means, by }) => {
    const doubt = by === 'said' ? '' : by === 'only' ? ' (its only number)' : ' (likely)';
    return [spotName(at), words, `${titles.get(means) ?? means}${doubt}`] as const;
  });
  const labels = groups.slice(0, mostLabels).map(({ at, words, column, code }) => {
    return [spotName(at), words, `${titles.get(column) ?? column}: ${code}`] as const;
  });
  const rest =
    groups.length > mostLabels
      ? [`    and ${counted(groups.length - mostLabels, 'more label')}`]
      : [];
  const all = Object.entries(always).map(
    ([column, code]) => ['', 'all numbers', `${titles.get(column) ?? column}: ${code}`] as const,
  );
  const lines = [...counts, ...labels, ...all].flatMap(meaningLines);
  return lines.length === 0 ? [] : ['', '  What the headings mean', ...lines, ...rest];
}

const mostLabels = 30;

function meaningLines([cell, words, means]: readonly [string, string, string]): readonly string[] {
  const said = words === '' ? '(no words)' : words;
  const start = `    ${cell.padEnd(6)}${said}`;
  const line = `${start.padEnd(46)} ${means}`;
  if (start.length <= 45 && line.length <= width) return [line];
  return [...indented(`${cell.padEnd(5)} ${said}`, 4), ...indented(means, 12)];
}

/** The dataset’s own sums, which prove the match. */
function proofLines({ proofs }: Proposal): readonly string[] {
  if (proofs.length === 0) return [];
  const lines = proofs.map(({ says, tried, held }) => {
    const how =
      held === tried
        ? `So it is${tried === 1 ? '' : ` in all ${formatNumber(tried, 0)} places`}.`
        : `It is not so in ${formatNumber(tried - held, 0)} of ${counted(tried, 'place')}.`;
    return `${says} ${how}`;
  });
  return ['', '  What bears it out', ...lines.flatMap((line) => indented(line, 4))];
}

function notReadLines({ hiddenSheets, otherSheets, comments }: NotRead): readonly string[] {
  const hidden = hiddenSheets.map(
    ({ name, rows }) => `the hidden sheet ${echo(name)}, with ${counted(rows, 'filled row')}`,
  );
  const others = otherSheets.map((name) => `the sheet ${echo(name)}`);
  const all = [...hidden, ...others, ...(comments === 0 ? [] : [counted(comments, 'comment')])];
  return all.length === 0 ? [] : ['', ...wrap(`Not read: ${all.join('; ')}.`, width)];
}

/** Questions that a person answers by writing a recipe. */
const answeredByRecipe: ReadonlySet<string> = new Set([
  'heading-unclear',
  'group-missing',
  'group-unknown',
  'group-unsaid',
  'nothing-gives',
]);

/** The recipe as far as it is known, to be saved, completed and tried. */
function draftLines({ taken, name, known }: TakenReport): readonly string[] {
  const { proposals, questions } = taken.understanding;
  const [proposal, another] = proposals;
  const isAsked = questions.some(({ code }) => answeredByRecipe.has(code));
  if (proposal === undefined || another !== undefined || !isAsked || taken.recipes.length > 0) {
    return [];
  }
  const { dataset } = proposal;
  const path = recipePath(name ?? dataset.id);
  const answers = answeredBefore(proposal, known);
  const made = recipeOf(proposal, '');
  const before = Object.fromEntries(answers.map(({ column, code }) => [column, code]));
  const text = recipeText({ ...made, always: { ...made.always, ...before } }, dataset).trimEnd();
  return [
    '',
    ...wrap(`To answer, save this in the folder as ${path}, complete it, and call again:`, width),
    ...answers.flatMap((answer) => wrap(answeredWords(answer), width)),
    '',
    ...text.split('\n'),
  ];
}

function answeredWords({ column, code, recipes }: AnsweredBefore): string {
  const paths = allOf(recipes.map(recipePath));
  return `“${column}: ${code}” is what ${paths} ${recipes.length === 1 ? 'says' : 'say'}. Look whether it holds here too.`;
}

function closing({ taken, written, folder, file }: TakenReport): readonly string[] {
  const { questions, proposals } = taken.understanding;
  if (questions.length > 0) {
    return [`${file}: ${counted(questions.length, 'thing')} to settle. Nothing was written.`];
  }
  if (written === null) {
    const what = proposals.length === 1 ? 'a return' : 'returns';
    return [`It is understood. To make ${what} of it in ${folder}, call it again with --accept.`];
  }
  const paths = [...written.returns, ...written.recipes];
  const same = 'The folder has this return already, and nothing was written.';
  return paths.length === 0 ? [same] : [`Wrote to ${folder}: ${paths.join(', ')}.`];
}

function indented(text: string, by: number): readonly string[] {
  return wrap(text, width - by).map((line) => ' '.repeat(by) + line);
}
