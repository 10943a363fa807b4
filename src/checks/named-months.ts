import type { Figure } from '../domain/figures/figure.ts';
import type { Finding } from '../domain/findings/finding.ts';
import {
  comparePeriods,
  formatPeriod,
  lengthInMonths,
  type Period,
} from '../domain/time/period.ts';
import type { Check, CheckContext, CheckedSection } from './context.ts';
import { boundAt, type Sentence, sentencesIn } from './sentences.ts';
import { overlaps, typedPeriods } from './typed-periods.ts';

/**
 * A time that is typed in a sentence is one of the figures that are bound in it. Words that were copied from the
 * edition before name its month still, beside numbers that have moved on; a number that was copied names the right time and
 * is of another. Whole years only say what else may be meant.
 */
export const checkNamedMonths: Check = (context) =>
  context.sections.flatMap((section) =>
    sentencesIn(section).flatMap((sentence) => checkSentence(sentence, section, context)),
  );

/** Words that lead from one time to another: then a number of another time may be meant. */
const another =
  /\b(?:than|before|after|earlier|later|previous|previously|former|last|since|from|against|compared|beside|while|whereas|then|now|still|respectively)\b/i;

function checkSentence(
  sentence: Sentence,
  section: CheckedSection,
  { figures: known }: CheckContext,
): readonly Finding[] {
  const all = typedPeriods(sentence.text);
  if (all.length === 0) return [];
  const find = (id: string | undefined) => known.byId.get(id ?? '') ?? [];
  const about = sentence.bound.flatMap(({ figures: [id] }) => find(id));
  const named = all.filter((period) => period.kind !== 'financial-year');
  const [first] = about;
  if (first === undefined) return [];
  const agree = about.some(({ period }) => named.some((one) => overlaps(one, period)));
  if (named.length > 0 && !agree) return [told(named, about, first, section)];
  const odd = ofAnotherTime(sentence, about, all) ?? yearOfAnotherMonth(about, all);
  return odd === undefined ? [] : [told(all, [odd], odd, section)];
}

/** A figure that is of none of the times that its sentence names, where others of the sentence are. */
function ofAnotherTime(
  { text, bound }: Sentence,
  about: readonly Figure[],
  typed: readonly Period[],
): Figure | undefined {
  if (another.test(text.replaceAll(boundAt, ''))) return undefined;
  const printed = bound.flatMap(({ isValue, text: words }) => (isValue ? [] : typedPeriods(words)));
  const named = [...typed, ...printed];
  const shorter = named.filter((period) => !isYear(period));
  // A quarter is not named by its year where the sentence names a quarter.
  const isNamed = ({ period }: Figure) =>
    (isYear(period) || shorter.length === 0 ? named : shorter).some((one) => overlaps(one, period));
  return about.some(isNamed) ? about.find((figure) => !isNamed(figure)) : undefined;
}

function isYear(period: Period): boolean {
  return lengthInMonths(period) >= 12;
}

/** A figure of twelve months where other twelve months are named. */
function yearOfAnotherMonth(
  figures: readonly Figure[],
  all: readonly Period[],
): Figure | undefined {
  const years = all.filter(({ kind }) => kind === 'rolling-year');
  const isSame = ({ period }: Figure) =>
    years.some(({ start, end }) => start === period.start && end === period.end);
  if (years.length === 0 || figures.some(isSame)) return undefined;
  return figures.find(({ period }) => isYear(period));
}

function told(
  named: readonly Period[],
  figures: readonly Figure[],
  first: Figure,
  { section, file }: CheckedSection,
): Finding {
  const line = section.claims.find((claim) => claim.figures.includes(first.id))?.line;
  return {
    code: 'month-not-of-figures',
    severity: 'warning',
    place: { file, section: section.id, ...(line === undefined ? {} : { line }) },
    says: `the sentence names ${inWords(named)}, and the figures in it are of ${inWords(periodsOf(figures))}`,
    fix: `Write the time that they are of, or bind it: {${nameOf(first)} | period}.`,
    about: [first.id],
  };
}

function periodsOf(figures: readonly Figure[]): readonly Period[] {
  return figures.map(({ period }) => period).toSorted(comparePeriods);
}

function inWords(periods: readonly Period[]): string {
  return [...new Set(periods.map(formatPeriod))].join(' and ');
}

/** The name of a figure without its period, which then is the latest. */
function nameOf({ id, period }: Figure): string {
  return id.slice(0, -(period.id.length + 1));
}
