import { formatValue, ordinal } from '../domain/figures/format.ts';
import { outlookScale } from '../domain/figures/scales.ts';
import type { Finding, Place } from '../domain/findings/finding.ts';
import { behindOf } from '../domain/measures/behind.ts';
import type { Direction, Measure } from '../domain/measures/measure.ts';
import type { Row } from '../domain/tables/table.ts';
import type { TrendWord } from '../domain/trends/trend.ts';
import { trendOf } from '../domain/trends/trend-of.ts';
import { trendSays, trendWords } from '../locale/en/trend.ts';
import { localMeasure } from '../reference/local-measures.ts';
import { pointing } from './comparison-words.ts';
import type { Check, CheckContext } from './context.ts';
import { cellPlace } from './place.ts';
import { rankedMeasures } from './ranks.ts';
import { type Statement, statementsIn } from './statements.ts';

/** What a word says of performance. */
type Course = 'better' | 'worse' | 'unchanged';

/** The words of the force on their scale. */
const courses: Readonly<Record<string, Course>> = {
  Deterioration: 'worse',
  'Slight deterioration': 'worse',
  Stable: 'unchanged',
  'Slight improvement': 'better',
  Improving: 'better',
};

/** The words by rule, of those that can be held against a word of the force. */
const ruledCourses: Readonly<Partial<Record<TrendWord, Course>>> = {
  better: 'better',
  worse: 'worse',
  'no-clear-change': 'unchanged',
};

/** The word with which a force sums up a local measure, where it is one of the scale. */
interface Outlook {
  readonly row: Row;
  readonly code: string;
  readonly title: string;
  readonly word: string;
  readonly course: Course;
  readonly measure: Measure;
}

/** The latest outlook of each local measure whose direction is known. */
function outlooks({ tables, measures }: CheckContext): readonly Outlook[] {
  const table = tables.get('benchmarks');
  const latest = new Map(
    (table?.rows ?? [])
      .filter(({ numbers }) => numbers.outlook?.value != null)
      .map((row) => [row.codes.local_measure ?? '', row]),
  );
  return [...latest].flatMap(([code, row]): readonly Outlook[] => {
    const word = formatValue(row.numbers.outlook?.value ?? 0, outlookScale, 0);
    const measure = measures.get(localMeasure(code)?.measure ?? '');
    const course = courses[word];
    if (measure === undefined || course === undefined || measure.policeGenerated) return [];
    return [
      { row, code, title: table?.labels.local_measure?.[code] ?? code, word, course, measure },
    ];
  });
}

/** Something else that the force says about the course of the same measure. */
interface Testimony {
  readonly course: Course;
  readonly says: string;
  readonly figure: string;
  readonly place: Place;
}

/** So many words that all go one way leave no room for “stable”: two may be about a movement that it allows. */
const enoughWords = 3;

/**
 * An outlook that goes one way is contradicted by the force’s own words where they all go another.
 * How much movement “stable” allows is not defined: it is contradicted where three words or more all go one way.
 */
export const checkOutlooks: Check = (context) =>
  outlooks(context).flatMap((outlook) => {
    const heard = testimonies(outlook, context);
    const courses = new Set(heard.map(({ course }) => course));
    const isOneWay = courses.size === 1 && heard.length >= enoughWords;
    if (outlook.course === 'unchanged' && !isOneWay) return [];
    const borneOut = heard.some(({ course }) => course === outlook.course);
    return heard.length === 0 || borneOut ? [] : [contradiction(outlook, heard)];
  });

function testimonies(outlook: Outlook, context: CheckContext): readonly Testimony[] {
  const stated = statementsIn(context)
    .filter((statement) => statement.localMeasure === outlook.code)
    // A place among other forces is not a course over time.
    .filter(({ comparedWith }) => comparedWith !== 'most-similar-group')
    .toSorted(inOrderOfComments)
    .flatMap((statement) => testimonyOf(statement, outlook.measure.direction));
  return [...stated, ...rankGain(outlook, context)];
}

/** In whatever order the rows of a return come, the same is said. */
function inOrderOfComments(one: Statement, other: Statement): number {
  const place = ({ row, comparedWith }: Statement) =>
    10 * Number(row.codes.comment) + comparators.indexOf(comparedWith);
  return place(one) - place(other);
}

const comparators = ['previous', 'year-before', 'rest-of-year', 'itself-over-year'];

function testimonyOf(
  { word, comparator, figure, row }: Statement,
  direction: Direction,
): readonly Testimony[] {
  const points = pointing(word);
  if (points === undefined || direction === 'neutral') return [];
  const good = direction === 'lower-is-better' ? 'down' : 'up';
  const course = points === 'level' ? 'unchanged' : points === good ? 'better' : 'worse';
  return [
    { course, says: `“${word}” (${comparator})`, figure, place: cellPlace(row, 'statement') },
  ];
}

/** Ranks over time; first is best, as the forces that state ranks use them. */
function rankGain({ code }: Outlook, context: CheckContext): readonly Testimony[] {
  const ranks = rankedMeasures(context).find((ranked) => ranked.code === code)?.rows ?? [];
  const comments = ranks.filter(({ codes }) => codes.stated_in === 'comment');
  const [first, last] = [comments[0], comments.at(-1)];
  const [from, to] = [first?.numbers.rank?.value ?? 0, last?.numbers.rank?.value ?? 0];
  if (last === undefined || from === to) return [];
  return [
    {
      course: to < from ? 'better' : 'worse',
      says: `a rank of ${ordinal(from)}, then ${ordinal(to)}`,
      figure: `rank-in-comment.${code}.${last.period.id}`,
      place: cellPlace(last, 'rank'),
    },
  ];
}

function contradiction(outlook: Outlook, heard: readonly Testimony[]): Finding {
  const { row, code, title, word } = outlook;
  return {
    code: 'outlook-contradicted',
    severity: 'error',
    place: cellPlace(row, 'outlook'),
    says: `the outlook for ${title} is “${word}”, and the force’s comments say ${heard.map(({ says }) => says).join(', ')}`,
    fix: 'Ask the force which holds, or publish both with a public note.',
    rests: heard.map(({ place }) => place),
    about: [`stated-outlook.${code}.${row.period.id}`, ...heard.map(({ figure }) => figure)],
  };
}

/**
 * The word of the force beside the word that the figures give by rule. “No clear change” contradicts none: a force may know
 * more than the figures can show.
 */
export const checkOutlookRule: Check = (context) =>
  outlooks(context).flatMap(({ row, code, title, word, course, measure }) => {
    const series = context.figures.series(measure.id, [], context.month.end);
    if (series.length === 0) return [];
    const behind = behindOf(measure, {
      table: (id) => context.tables.get(id),
      measure: (id) => context.measures.get(id),
    });
    const trend = trendOf(series, measure, { behind });
    const ruled = ruledCourses[trend.word];
    if (ruled === undefined || ruled === 'unchanged' || ruled === course) return [];
    return [
      {
        code: 'outlook-differs-from-rule',
        severity: 'warning' as const,
        place: cellPlace(row, 'outlook'),
        says: `the outlook for ${title} is “${word}”, and the figures give “${trendWords[trend.word]}” by rule: ${trendSays(trend).replace(/\.$/, '')}`,
        fix: 'Ask the force how it chose its word, or give a reason for it.',
        about: [`stated-outlook.${code}.${row.period.id}`, measure.id],
      },
    ];
  });
