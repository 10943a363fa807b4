import { monthNames } from '../domain/time/month-names.ts';
import { type Period, parsePeriod, quarter } from '../domain/time/period.ts';
import { periodsSaid } from '../domain/time/spoken-period.ts';

const month = `(?:${monthNames.join('|')})`;

/** What leads to a time that numbers are compared with, or that they begin after: “than in October to December 2023”. */
const elsewhere = `\\b(?:than|with|since|before|after|against|from|until|average) (?:(?:in|that|of|for|the|year|quarter|months?|to|\\d+) )*(?:${month} to )?`;

const ordinals = ['first', 'second', 'third', 'fourth'];
const quarterInWords = `(?:${ordinals.join('|')}|last) quarter of \\d{4}/\\d\\d`;

/** Times that are typed, the longest way of saying each first. */
const typed = new RegExp(
  `(?<!${elsewhere})\\b(?:(?:12|twelve) months to ${month} \\d{4}|year (?:ending|to) ${month} \\d{4}|${quarterInWords}|Q[1-4] \\d{4}/\\d\\d|(?:${month} to )?${month} \\d{4}|\\d{4}/\\d\\d)\\b`,
  'g',
);

/** A time that is typed: a month, from one month to another, a quarter, a year. */
export function typedPeriods(text: string): readonly Period[] {
  return [...text.matchAll(typed)].flatMap(([said]) => periodIn(said.replace(/\s+/g, ' ')));
}

function periodIn(said: string): readonly Period[] {
  const inWords = /^(\w+) quarter of (\d{4})/.exec(said);
  if (inWords !== null) {
    const [, word = '', year = ''] = inWords;
    return [quarter(Number(year), word === 'last' ? 4 : ordinals.indexOf(word) + 1)];
  }
  return /^[A-Z]\w+ to /.test(said) ? monthsIn(said) : periodsSaid(said).slice(0, 1);
}

/** From one month to another of the same year, “April to June 2023”, however many they are. */
function monthsIn(said: string): readonly Period[] {
  const [first = '', last = ''] = said.split(' to ');
  const whole = parsePeriod(last);
  const begin = parsePeriod(`${first} ${last.slice(-'2023'.length)}`);
  if (whole === null || begin === null) return [];
  return [begin.start > whole.start ? whole : { ...whole, start: begin.start }];
}

export function overlaps(one: Period, other: Period): boolean {
  return one.start <= other.end && other.start <= one.end;
}
