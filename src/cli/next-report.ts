import { formatNumber } from '../domain/figures/format.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { shellWord } from '../domain/text/shell-word.ts';
import { formatDate, formatPeriod } from '../domain/time/period.ts';
import type { DueReturn } from '../edition/next/due-returns.ts';
import type { MonthAhead, NextEdition, ToRead } from '../edition/next/next-edition.ts';
import type { NamedMonth } from '../edition/next/roll-section.ts';
import { nextWords as words } from '../locale/next-words.ts';
import type { Succession } from '../shelf/roll-forward.ts';
import { width, wrap } from './report.ts';

/** A new edition, and what was found around it. */
export interface MadeNext {
  readonly folder: string;
  readonly plan: NextEdition;
  readonly ahead: MonthAhead;
  /** Returns of one period that came in two files. */
  readonly twice: readonly Finding[];
  readonly successor: Succession | null;
}

/** What somebody has to know of a new edition, for a terminal of 80 columns. What there is none of is not told. */
export function nextLines({ folder, plan, ahead, twice, successor }: MadeNext): readonly string[] {
  const sections = formatNumber(plan.files.size - 1, 0);
  return [
    ...wrap(words.made(plan.id, plan.former, sections), width),
    ...(successor === null ? [] : list(words.successor, succession(successor))),
    ...list(words.arrived, plan.arrived),
    ...list(words.missing, missingLines(plan.missing)),
    ...list(
      words.twice,
      twice.map(({ place, says }) => `${place.file}: ${says}`),
    ),
    ...list(words.waiting, plan.waiting),
    ...list(words.moved, plan.moved.flatMap(namedLines)),
    ...list(words.toRead, plan.toRead.flatMap(namedLines)),
    ...list(words.pinned, plan.pinned.map(pinnedLine)),
    ...list(
      words.kept,
      plan.kept.map(({ finding, says }) => `${finding}: ${says}`),
    ),
    ...list(
      words.dropped,
      plan.dropped.map(({ finding, says }) => `${finding}: ${says}`),
    ),
    ...list(
      words.events,
      ahead.events.map(({ date, event }) => `${formatDate(date)}: ${event}`),
    ),
    ...list(
      words.duties,
      ahead.duties.map(
        ({ date, title, requirement }) => `${formatDate(date)}: ${title} (${requirement})`,
      ),
    ),
    ...(plan.unlisted.length === 0
      ? []
      : list(words.unlisted(plan.former), [
          'returns:',
          ...plan.unlisted.map((name) => `  - ${name}`),
        ])),
    '',
    ...wrap(words.next(shellWord(folder)), width),
  ];
}

/** The same for programs. */
export function nextJson({ folder, plan, ahead, twice, successor }: MadeNext) {
  const { id, files, missing, ...rest } = plan;
  return {
    folder,
    edition: id,
    ...rest,
    files: [...files.keys()],
    missing: missing.map(({ dataset, title, period }) => ({ dataset, title, period: period.id })),
    twice,
    successor,
    ...ahead,
  };
}

function succession({ former, next }: Succession): readonly string[] {
  return [
    ...(former?.to === undefined ? [] : [words.until(former.name, formatDate(former.to))]),
    next === null ? words.nobody : words.since(next.name, formatDate(next.from)),
  ];
}

/** A heading with its lines; nothing where there are none. */
function list(heading: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return ['', ...wrap(`${heading}:`, width), ...lines.flatMap((line) => indented(line))];
}

function indented(line: string): readonly string[] {
  const margin = /^ */.exec(line)?.[0] ?? '';
  const [first = '', ...rest] = wrap(line.trim(), width - 4 - margin.length);
  return [`  ${margin}${first}`, ...rest.map((more) => `    ${margin}${more}`)];
}

/** Each return by its name; of a dataset of which more are due than can be looked over, the first, the last and how many. */
function missingLines(missing: readonly DueReturn[]): readonly string[] {
  const byDataset = [...Map.groupBy(missing, ({ dataset }) => dataset).values()];
  return byDataset.flatMap((due) => {
    const [first, last] = [due[0], due.at(-1)];
    if (first === undefined || last === undefined || due.length <= mostDue) {
      return due.map(missingLine);
    }
    const span = [first, last].map(({ period }) => formatPeriod(period)).join(' to ');
    const names = [first, last].map(({ dataset, period }) => `${dataset}/${period.id}`);
    return [words.missingMany(first.title, span, formatNumber(due.length, 0), names.join(' to '))];
  });
}

const mostDue = 3;

function missingLine({ dataset, title, period }: DueReturn): string {
  return words.missingOne(title, formatPeriod(period), `${dataset}/${period.id}`);
}

function namedLines({ file, found }: ToRead<NamedMonth>): readonly string[] {
  return found.map(({ line, before, after, at }) => {
    const said = before === after ? '' : ` ${words.arrow} ${around(after, at)}`;
    return `${placeIn(file)}, ${words.line(line)}: ${around(before, at)}${said}`;
  });
}

/** So much of a sentence as shows which one it is; JSON has the whole. */
const mostOf = { before: 24, after: 40 };

function around(sentence: string, at: number): string {
  const [from, to] = [at - mostOf.before, at + mostOf.after];
  const start = from <= 0 ? 0 : sentence.indexOf(' ', from) + 1;
  const end = to >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', to);
  const text = sentence.slice(start, end);
  return `${start === 0 ? '' : '… '}${text}${end === sentence.length ? '' : ' …'}`;
}

/** JSON has all names. */
const mostNames = 3;

function pinnedLine({ file, found }: ToRead<{ readonly name: string }>): string {
  const names = [...new Set(found.map(({ name }) => name))];
  const more = names.length - mostNames;
  const told = names.slice(0, mostNames).join(', ');
  return `${placeIn(file)}: ${told}${more > 0 ? words.more(formatNumber(more, 0)) : ''}`;
}

/** Every place is in the new edition. */
function placeIn(file: string): string {
  return file.replace(/^editions\/[^/]+\//, '');
}
