import { formatNumber } from '../../domain/figures/format.ts';
import { formatMonth, formatPeriod, type Period } from '../../domain/time/period.ts';
import type {
  Evidence,
  Judgement,
  Trend,
  TrendRule,
  TrendWord,
} from '../../domain/trends/trend.ts';
import { chartSentences } from './trend-chart.ts';
import { finer, nounFor } from './trend-numbers.ts';
import { yearSentence } from './trend-year.ts';

/** What a series has done, in a word. */
export const trendWords: Readonly<Record<TrendWord, string>> = {
  better: 'Improving',
  worse: 'Deterioration',
  higher: 'Increase',
  lower: 'Decrease',
  'no-clear-change': 'No clear change',
  'police-work': 'Reflects policing activity',
  'not-known-yet': 'Not known yet',
  'too-few': 'Too few to say',
};

/** The rule that gave a word, by its name. */
export const trendRules: Readonly<Record<TrendRule, string>> = {
  'police-generated': 'reflects policing activity',
  'not-known-yet': 'not known yet',
  'too-few': 'too few to say',
  'year-on-year': 'year against year',
  'special-cause': 'special cause',
  opposite: 'opposite signs',
  'no-signal': 'no clear change',
};

/** The sentences with the numbers that decided. */
export function trendSays({ evidence, rule }: Trend): string {
  return evidence.kind === 'judged' ? judged(evidence, rule) : notJudged(evidence);
}

function judged(evidence: Judgement, rule: TrendRule): string {
  const year = evidence.year === null ? [] : yearSentence(evidence.year, evidence);
  const chart = evidence.chart === null ? [] : chartSentences(evidence.chart, evidence);
  const opposite =
    rule === 'opposite' ? ['The two point opposite ways, so no change is called clear.'] : [];
  const said = rule === 'special-cause' ? [...chart, ...year] : [...year, ...chart];
  return [...said, ...opposite, ...earlier(evidence)].join(' ');
}

/** A step that is past: `Before that, from April 2021 to March 2022, the mean was 51.0; since then it is 31.0.` */
function earlier({ earlier: level, shown }: Judgement): readonly string[] {
  if (level === null) return [];
  const from = formatPeriod(level.from);
  const [then, now] = [level.mean, level.since].map((mean) => finer(mean, shown));
  const stretch =
    level.from.id === level.to.id ? `in ${from}` : `from ${from} to ${formatPeriod(level.to)}`;
  return [`Before that, ${stretch}, the mean was ${then}; since then it is ${now}.`];
}

function notJudged(evidence: Exclude<Evidence, Judgement>): string {
  switch (evidence.kind) {
    case 'police-work':
      return 'Police work itself brings these to light, so neither more nor fewer of them is good or bad.';
    case 'no-figures':
      return 'No figures have been supplied.';
    case 'no-value':
      return 'The latest figure has no value, or its period is not one of a series.';
    case 'few-periods':
      return fewPeriods(evidence);
    case 'few-events':
      return fewEvents(evidence);
  }
}

/** `4 quarters without a gap are too few to call a trend: it takes 8.` */
function fewPeriods({ of, have, takes }: Extract<Evidence, { kind: 'few-periods' }>): string {
  const name = periodNames[of];
  const [many, verb] = have === 1 ? [name, 'is'] : [`${name}s`, 'are'];
  return `${have} ${many} without a gap ${verb} too few to call a trend: it takes ${takes}.`;
}

const periodNames: Readonly<Record<Period['kind'], string>> = {
  day: 'day',
  month: 'month',
  quarter: 'quarter',
  'financial-year': 'year',
  'rolling-year': 'year',
  'year-to-date': 'period',
};

/** `8 homicides in the year to March 2024 are too few to call a trend: it takes 10.` */
function fewEvents(evidence: Extract<Evidence, { kind: 'few-events' }>): string {
  const { events, takes, until, shown } = evidence;
  const verb = events === 1 ? 'is' : 'are';
  const noun = nounFor(events, shown.unit);
  return `${formatNumber(events, 0)} ${noun} in the year to ${formatMonth(until.end)} ${verb} too few to call a trend: it takes ${takes}.`;
}
