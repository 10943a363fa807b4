import type { Status } from '../../domain/figures/status.ts';
import type { GivenQuantity } from '../../domain/tables/table.ts';
import { readPlainNumber } from '../cells/plain-number.ts';
import { findSpoilt } from '../cells/spoilt.ts';
import type { Cell } from '../files/grid.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';

/** Shorthand of the tables; a digit after the letter (`[u1]`) numbers the reason. */
const shorthand: Readonly<Record<string, Status>> = {
  c: 'suppressed',
  u: 'suppressed',
  x: 'unavailable',
  z: 'not-applicable',
};

/** Signs that published tables use for “no figure”; they do not say why there is none. */
const noFigure: ReadonlySet<string> = new Set(['', '-', '–', '..', 'n/a', 'na']);

const longestNumber = 60;

/**
 * Reads a cell of a published table: `170,002`, `71.59`, `[u1]`, ` - `. The files are not the
 * office’s to mend, so that signs are understood here which a return may not hold.
 */
export function readPublishedNumber(cell: Cell): Outcome<GivenQuantity> {
  const spoilt = findSpoilt(cell);
  if (spoilt !== null) return spoilt;
  const text = cell.text.toLowerCase();
  if (noFigure.has(text)) return withoutNumber('unavailable', cell.text);
  const mark = /^\[\s*([a-z])\d*\s*\]$/.exec(text)?.[1];
  const status = mark === undefined ? undefined : shorthand[mark];
  if (status !== undefined) return withoutNumber(status, cell.text);
  if (text.length > longestNumber || cell.kind === 'date' || cell.kind === 'time') {
    return notANumber();
  }
  const number = readPlainNumber(cell.text, { thousandsCommas: true });
  if (!number.ok || number.value < 0) return notANumber();
  return accept({ value: number.value, status: 'final', given: cell.text });
}

/** The same for counts, which are whole. */
export function readPublishedCount(cell: Cell): Outcome<GivenQuantity> {
  const number = readPublishedNumber(cell);
  const isCount = !number.ok || number.value.value === null || Number.isInteger(number.value.value);
  return isCount ? number : notANumber('a whole number');
}

function withoutNumber(status: Status, given: string): Outcome<GivenQuantity> {
  return accept({ value: null, status, given });
}

function notANumber(what = 'a number of crimes or residents'): Outcome<never> {
  return refuse(
    'published-number-unreadable',
    `what stands here is not ${what}, so it counts as not available`,
    'Compare the file with the one on the publisher’s page, and fetch it again if they differ.',
  );
}
