import { against, assertOrder, comparingWords } from './against.ts';
import { change, percentChange } from './change.ts';
import { assertPlace, placeIn, placePattern } from './place.ts';
import { againstStandard, assertChance, assertSide } from './standard.ts';
import { assertStep, step } from './step.ts';
import type { Outcome, Subject } from './subject.ts';
import { assertTrend, trend } from './trend-claim.ts';
import { inWords, interval, outOf, value, valueWithUnit } from './value.ts';

/** A way of writing that may stand after the bar. */
interface Form {
  readonly pattern: RegExp;
  /** How it is written, for those who misspelt it. */
  readonly example: string;
  readonly read: (parts: readonly string[], subject: Subject) => Outcome;
}

const comparing = Object.keys(comparingWords).join('|');

/** Every form, the more particular before the more general. */
export const forms: readonly Form[] = [
  { pattern: /^$/, example: '', read: (_, subject) => value(subject) },
  { pattern: /^words$/, example: 'words', read: (_, subject) => inWords(subject) },
  { pattern: /^with unit$/, example: 'with unit', read: (_, subject) => valueWithUnit(subject) },
  { pattern: /^interval$/, example: 'interval', read: (_, subject) => interval(subject) },
  {
    pattern: /^of (\S+)$/,
    example: 'of',
    read: ([other = ''], subject) => outOf(other, subject),
  },
  {
    pattern: /^against standard$/,
    example: 'against standard',
    read: (_, subject) => againstStandard(subject),
  },
  {
    pattern: /^(below|above|at) standard(?: (within|beyond) chance)?$/,
    example: 'below standard',
    read: ([side = '', chance], subject) => assertSide(side, chance, subject),
  },
  {
    pattern: /^(within|beyond) chance of standard$/,
    example: 'within chance of standard',
    read: ([chance = ''], subject) => assertChance(chance, subject),
  },
  {
    pattern: /^against (.+)$/,
    example: 'against previous',
    read: ([comparator = ''], subject) => against(comparator, subject),
  },
  {
    pattern: new RegExp(`^(${comparing}) (.+)$`),
    example: 'lower than previous',
    read: ([word = '', comparator = ''], subject) => assertOrder(word, comparator, subject),
  },
  {
    pattern: /^change since (.+)$/,
    example: 'change since previous',
    read: ([comparator = ''], subject) => change(comparator, subject),
  },
  {
    pattern: /^percent change since (.+)$/,
    example: 'percent change since previous',
    read: ([comparator = ''], subject) => percentChange(comparator, subject),
  },
  {
    pattern: /^place in (.+)$/,
    example: 'place in year',
    read: ([scope = ''], subject) => placeIn(scope, subject),
  },
  {
    pattern: new RegExp(`^(${placePattern}) of (.+)$`),
    example: 'highest of year',
    read: ([place = '', scope = ''], subject) => assertPlace(place, scope, subject),
  },
  { pattern: /^trend$/, example: 'trend', read: (_, subject) => trend(subject) },
  {
    pattern: /^trend is (.+)$/,
    example: 'trend is stable',
    read: ([word = ''], subject) => assertTrend(word, subject),
  },
  { pattern: /^step$/, example: 'step', read: (_, subject) => step(subject) },
  {
    pattern: /^step at (\S+)$/,
    example: 'step at 2024-01',
    read: ([period = ''], subject) => assertStep(period, subject),
  },
];
