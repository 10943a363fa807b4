import { against, assertOrder, comparingWords } from './against.ts';
import { change, percentChange } from './change.ts';
import { assertPlace, placeIn, placePattern } from './place.ts';
import { againstStandard, assertChance, assertSide } from './standard.ts';
import { assertStep, step } from './step.ts';
import type { Outcome, Subject } from './subject.ts';
import { assertTrend, trend } from './trend-claim.ts';
import { interval, inWords, outOf, period, value, valueWithUnit } from './value.ts';

/** A way of writing that may stand after the bar. */
interface Form {
  readonly pattern: RegExp;
  /** The words that it begins with, for those who misspelt them. */
  readonly heads: readonly string[];
  readonly read: (parts: readonly string[], subject: Subject) => Outcome;
}

const comparing = Object.keys(comparingWords).join('|');

/** Every form, the more particular before the more general. */
export const forms: readonly Form[] = [
  { pattern: /^$/, heads: [], read: (_, subject) => value(subject) },
  { pattern: /^words$/, heads: ['words'], read: (_, subject) => inWords(subject) },
  { pattern: /^with unit$/, heads: ['with unit'], read: (_, subject) => valueWithUnit(subject) },
  { pattern: /^interval$/, heads: ['interval'], read: (_, subject) => interval(subject) },
  { pattern: /^period$/, heads: ['period'], read: (_, subject) => period(subject) },
  {
    pattern: /^of (\S+)$/,
    heads: ['of'],
    read: ([other = ''], subject) => outOf(other, subject),
  },
  {
    pattern: /^against standard$/,
    heads: ['against standard'],
    read: (_, subject) => againstStandard(subject),
  },
  {
    pattern: /^(below|above|at) standard(?: (within|beyond) chance)?$/,
    heads: ['below standard', 'above standard', 'at standard'],
    read: ([side = '', chance], subject) => assertSide(side, chance, subject),
  },
  {
    pattern: /^(within|beyond) chance of standard$/,
    heads: ['within chance of standard', 'beyond chance of standard'],
    read: ([chance = ''], subject) => assertChance(chance, subject),
  },
  {
    pattern: /^against (.+)$/,
    heads: ['against'],
    read: ([comparator = ''], subject) => against(comparator, subject),
  },
  {
    pattern: new RegExp(`^(${comparing}) (.+)$`),
    heads: Object.keys(comparingWords),
    read: ([word = '', comparator = ''], subject) => assertOrder(word, comparator, subject),
  },
  {
    pattern: /^change since (.+)$/,
    heads: ['change since'],
    read: ([comparator = ''], subject) => change(comparator, subject),
  },
  {
    pattern: /^percent change since (.+)$/,
    heads: ['percent change since'],
    read: ([comparator = ''], subject) => percentChange(comparator, subject),
  },
  {
    pattern: /^place in (.+)$/,
    heads: ['place in'],
    read: ([scope = ''], subject) => placeIn(scope, subject),
  },
  {
    pattern: new RegExp(`^(${placePattern}) of (.+)$`),
    heads: ['highest of', 'lowest of', 'joint highest of', 'joint lowest of'],
    read: ([place = '', scope = ''], subject) => assertPlace(place, scope, subject),
  },
  { pattern: /^trend$/, heads: ['trend'], read: (_, subject) => trend(subject) },
  {
    pattern: /^trend is (.+)$/,
    heads: ['trend is'],
    read: ([word = ''], subject) => assertTrend(word, subject),
  },
  { pattern: /^step$/, heads: ['step'], read: (_, subject) => step(subject) },
  {
    pattern: /^step at (\S+)$/,
    heads: ['step at'],
    read: ([period = ''], subject) => assertStep(period, subject),
  },
];
