import { accept, type Outcome, refuse } from '../outcome.ts';
import { echo } from '../wording.ts';
import { type NumberStyle, readPlainNumber } from './plain-number.ts';

const takenAway = /^\((.+)\)$/;
const sign = /^[-−]/;
const pounds = /^(?:£|GBP)\s*|\s*GBP$/gi;

/**
 * An amount in pounds sterling as ledgers write it: `1234.5`, `£1,234.50`, `-£12.00`, `£-12.00`, and in
 * brackets, as accountants write what is taken away, `(12.00)` or `£(12.00)`. What could be read in two
 * ways is refused: other currencies, thousands as `1.2k`, a sign or letters behind the digits.
 */
export function readMoney(text: string, style: NumberStyle): Outcome<number> {
  const refused = findUnclear(text);
  if (refused !== null) return refused;
  const bare = text.replaceAll(pounds, '');
  const inside = takenAway.exec(bare)?.[1];
  if (inside !== undefined) return negative(inside, text, style);
  if (sign.test(bare)) return negative(bare.slice(1), text, style);
  return amount(bare, text, style);
}

/** Brackets and a minus sign say the same: once is enough, and twice is a riddle. */
function negative(rest: string, text: string, style: NumberStyle): Outcome<number> {
  const bare = rest.trim().replaceAll(pounds, '');
  if (sign.test(bare) || takenAway.test(bare)) return notMoney(text);
  const read = amount(bare, text, style);
  return read.ok && read.value !== 0 ? accept(-read.value) : read;
}

/** Digits without a sign. A refusal repeats the whole cell, and not what is left of it. */
function amount(bare: string, text: string, style: NumberStyle): Outcome<number> {
  const read = readPlainNumber(bare, style);
  if (read.ok || read.refusal.code !== 'not-a-number') return read;
  const { fix } = read.refusal;
  return refuse('not-an-amount', `${echo(text)} is not an amount in pounds`, fixFor(bare, fix));
}

function fixFor(bare: string, fix: string): string {
  return /^[\d.,\s]+$/.test(bare) ? fix : likeThis;
}

const likeThis = 'Write it like 1234.50 or £1,234.50; what was paid back like -12.00 or (12.00).';

function findUnclear(text: string): Outcome<never> | null {
  if (/^£\s*[-–—−]$/.test(text)) {
    return refuse(
      'unclear-no-number',
      `${echo(text)} does not say why there is no amount`,
      'Write 0 where it was nothing, or [x] where the amount is not available.',
    );
  }
  if (/[$€¥]|\b(?:EUR|USD)\b/i.test(text)) {
    return refuse(
      'other-currency',
      `${echo(text)} is in another currency than pounds sterling`,
      'Write what it came to in pounds.',
    );
  }
  if (/\d\s*(?:k|m|bn|million|thousand)$/i.test(text)) {
    return refuse(
      'not-an-amount',
      `${echo(text)} is not an amount in full`,
      'Write all its digits, like 1200000.',
    );
  }
  if (/\d\s*(?:[-−]|CR|DR)$/i.test(text)) {
    return refuse(
      'unclear-sign',
      `${echo(text)} has its sign at the end, where ledgers differ in what it means`,
      'Write what was paid like 12.00, and what was paid back like -12.00.',
    );
  }
  return null;
}

function notMoney(text: string): Outcome<never> {
  return refuse('not-an-amount', `${echo(text)} is not an amount in pounds`, likeThis);
}
