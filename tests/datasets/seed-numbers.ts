import { seed } from './seed-tables.ts';

/** The document with one space for each run of white space. */
export const seedInOneLine = seed.replace(/\s+/g, ' ');

/** What looks like a number and is none: periods, dates, and the numbers of list entries. */
const notFigures = [
  /20\d\d\/\d\d/g,
  /\d\d\/\d\d/g,
  /(April|March) 2[34]/g,
  /February 2024/g,
  /12mths?/g,
  /\bQ\d/g,
  /^(- )?\d\.(?=\s|$)/gm,
];

/** Numbers of a text as they are printed, without sign or unit, in order of their size. */
export function numbersIn(text: string): readonly number[] {
  const figures = notFigures.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  return [...figures.matchAll(/\d+(\.\d+)?/g)]
    .map(([number]) => Number(number))
    .toSorted((a, b) => a - b);
}

/** The document from one heading up to another. */
export function seedBetween(from: string, to: string): string {
  const start = seed.indexOf(from);
  return seed.slice(start, seed.indexOf(to, start));
}
