import { type Outcome, refuse } from '../outcome.ts';
import { echo } from '../wording.ts';

const one = String.raw`(?:0|[1-9]\d{0,2}(?:,?\d{3})*)(?:\.\d{1,2})?`;

const pair = new RegExp(
  String.raw`^(?:${one}\s*(?:[/|]|of|out of)\s*${one}|${one}\s*\(${one}\))$`,
  'i',
);

/** Two numbers in one cell, as offices write the posts that are filled of those budgeted: `4/6`, `4 of 6`, `4 (6)`. */
export function isPair(text: string): boolean {
  return pair.test(text) && !isYears(text);
}

/** A financial year: `2023/24`, `23/24`. */
function isYears(text: string): boolean {
  const [from = '', to = ''] = /^(?:20|19)?(\d{2})\/(\d{2})$/.exec(text)?.slice(1) ?? [];
  return from !== '' && (Number(from) + 1) % 100 === Number(to);
}

export const whatToDoWithPairs =
  'Give each of the two a column of its own, under a heading that says what it counts, like Budget and Actual.';

export function refusePair(text: string): Outcome<never> {
  return refuse(
    'two-numbers',
    `${echo(text)} holds two numbers, and nothing says which of them is meant`,
    whatToDoWithPairs,
  );
}
