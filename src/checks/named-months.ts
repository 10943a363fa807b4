import type { Figure } from '../domain/figures/figure.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { Inline, Prose } from '../domain/publication/prose.ts';
import type { Text } from '../domain/statements/statement.ts';
import { monthNames } from '../domain/time/month-names.ts';
import { comparePeriods, formatPeriod, type Period, parsePeriod } from '../domain/time/period.ts';
import type { Check, CheckContext, CheckedSection } from './context.ts';

const month = `(?:${monthNames.join('|')})`;

/** What leads to a time that numbers are compared with, or that they begin after: “than in October to December 2023”. */
const elsewhere = `\\b(?:than|with|since|before|after|against|from|until|average) (?:(?:in|that|of|for|the|year|quarter|months?|to|\\d+) )*(?:${month} to )?`;

const typedMonth = new RegExp(`(?<!${elsewhere})\\b(?:${month} to )?${month} \\d{4}\\b`, 'g');

/** Stands for something bound, with its place in the list of all that a passage binds. */
const bound = /\uE000(\d+)\uE000/g;

/**
 * A month that is typed in a sentence is one of the figures that are bound in it. Words that were copied from the
 * edition before name its month still, beside numbers that have moved on.
 */
export const checkNamedMonths: Check = (context) =>
  context.sections.flatMap((section) => {
    const blocks = section.section.blocks.flatMap((block) =>
      block.kind === 'prose' ? block.prose : [],
    );
    return [...section.section.headline, ...blocks]
      .flatMap(passagesOf)
      .flatMap(sentencesOf)
      .flatMap((sentence) => checkSentence(sentence, section, context));
  });

interface Sentence {
  readonly text: string;
  /** What it binds: the ids of the figures of each, the one that it is about first. */
  readonly figures: readonly (readonly string[])[];
}

/** Runs of words. What is quoted is somebody else’s, with their months. */
function passagesOf(prose: Prose<Text>): readonly (readonly Inline<Text>[])[] {
  if (prose.kind === 'list') return prose.entries.flat().flatMap(passagesOf);
  return prose.kind === 'quote' ? [] : [prose.children];
}

function sentencesOf(words: readonly Inline<Text>[]): readonly Sentence[] {
  const figures: (readonly string[])[] = [];
  const write = (word: Inline<Text>): string => {
    if (word.kind === 'text') return word.text;
    if ('children' in word) return word.children.map(write).join('');
    figures.push(word.kind === 'figure' ? [word.figure] : word.figures);
    return `\uE000${figures.length - 1}\uE000`;
  };
  const text = words.map(write).join('').replaceAll(/\s+/g, ' ');
  return text.split(/(?<=[.?!]) /).map((sentence) => ({
    text: sentence,
    figures: [...sentence.matchAll(bound)].map(([, at]) => figures[Number(at)] ?? []),
  }));
}

function checkSentence(
  { text, figures: ids }: Sentence,
  { section, file }: CheckedSection,
  { figures: known }: CheckContext,
): readonly Finding[] {
  const find = (id: string | undefined) => known.byId.get(id ?? '') ?? [];
  const about = ids.flatMap(([id]) => find(id));
  const figures = ids.flat().flatMap(find);
  const months = (text.match(typedMonth) ?? []).flatMap((typed) => periodIn(typed));
  const [first] = about;
  const agree = figures.some(({ period }) => months.some((one) => overlaps(one, period)));
  if (first === undefined || months.length === 0 || agree) return [];
  const line = section.claims.find((claim) => claim.figures.includes(first.id))?.line;
  return [
    {
      code: 'month-not-of-figures',
      severity: 'warning',
      place: { file, section: section.id, ...(line === undefined ? {} : { line }) },
      says: `the sentence names ${named(months)}, and the figures in it are of ${named(periodsOf(about))}`,
      fix: `Write the time that they are of, or bind it: {${nameOf(first)} | period}.`,
      about: [first.id],
    },
  ];
}

/** The time that is typed: a month, or from one to another of the same year, “April to June 2023”. */
function periodIn(typed: string): readonly Period[] {
  const [last = '', first] = typed.split(' to ').toReversed();
  const whole = parsePeriod(last);
  if (whole === null) return [];
  const begin = first === undefined ? null : parsePeriod(`${first} ${last.slice(-'2023'.length)}`);
  return [begin === null || begin.start > whole.start ? whole : { ...whole, start: begin.start }];
}

function overlaps(one: Period, other: Period): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function periodsOf(figures: readonly Figure[]): readonly Period[] {
  return figures.map(({ period }) => period).toSorted(comparePeriods);
}

function named(periods: readonly Period[]): string {
  return [...new Set(periods.map(formatPeriod))].join(' and ');
}

/** The name of a figure without its period, which then is the latest. */
function nameOf({ id, period }: Figure): string {
  return id.slice(0, -(period.id.length + 1));
}
