import type { Status } from '../../domain/figures/status.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { echo } from '../wording.ts';

/** The text of a number cell, taken apart. `number` is null where there is no value. */
export interface MarkedNumber {
  readonly number: string | null;
  readonly status: Status;
}

const withoutNumber: ReadonlyMap<string, Status> = new Map([
  ['c', 'suppressed'],
  ['x', 'unavailable'],
  ['z', 'not-applicable'],
]);

const afterNumber: ReadonlyMap<string, Status> = new Map([
  ['p', 'provisional'],
  ['r', 'revised'],
]);

const whatToWrite =
  'Write 0 where there was none, [x] where the number is not available, [z] where there can be none, or [c] where it is hidden to protect people.';

const shorthandInUse =
  'In place of a number stands [c], [x] or [z]; after a number may stand [p] (provisional) or [r] (revised).';

/** Signs that offices write for “no number”: each hides which of the reasons it is. */
const standIns: ReadonlyMap<string, string> = new Map([
  ...alike(['-', '--', '–', '—', '−', '.', '/', '?', 'none', 'nil', 'null'], whatToWrite),
  ...alike(
    ['n/a', 'na', 'n.a.', 'n.a', 'n\\a'],
    'Write [z] where there can be no number, or [x] where it is not available.',
  ),
  ...alike(['not applicable', 'z'], 'Write [z] where there can be no number.'),
  ...alike(
    [
      ...['..', '...', '…', ':', 'x', 'u', 'm', 'tbc', 'tba', 'pending', 'no data'],
      ...['missing', 'not available', 'not known', 'not recorded', 'unknown'],
    ],
    'Write [x] where the number is not available.',
  ),
  ...alike(
    ['*', '**', '~', 'c', 's', 'suppressed'],
    'Write [c] where the number is hidden to protect people.',
  ),
]);

function alike(signs: readonly string[], fix: string): readonly (readonly [string, string])[] {
  return signs.map((sign) => [sign, fix]);
}

/**
 * Takes the shorthand of the Government Analysis Function off a number: `[c]`, `[x]`, `[z]` in its
 * place, `[p]`, `[r]` after it.
 */
export function readShorthand(text: string): Outcome<MarkedNumber> {
  const standIn = standIns.get(text.toLowerCase());
  if (standIn !== undefined) {
    return refuse(
      'unclear-no-number',
      `${echo(text)} does not say why there is no number`,
      standIn,
    );
  }
  if (/^[<≤]\s*\d+$/.test(text)) {
    return refuse('unclear-no-number', `${echo(text)} is not a number`, whatToWrite);
  }
  const found = /^(.*?)\s*\[\s*([^\]]*?)\s*\]$/s.exec(text);
  if (found === null) return accept({ number: text, status: 'final' });
  const [, number = '', mark = ''] = found;
  return number === '' ? readAlone(mark) : readAfter(number, mark);
}

function readAlone(mark: string): Outcome<MarkedNumber> {
  const letter = mark.toLowerCase();
  const status = withoutNumber.get(letter);
  if (status !== undefined) return accept({ number: null, status });
  if (afterNumber.has(letter)) {
    return refuse(
      'shorthand-alone',
      `[${letter}] stands alone, without its number`,
      shorthandInUse,
    );
  }
  return unknownShorthand(mark, standIns.get(letter));
}

function readAfter(number: string, mark: string): Outcome<MarkedNumber> {
  const letter = mark.toLowerCase();
  const status = afterNumber.get(letter);
  if (status !== undefined) return accept({ number, status });
  if (withoutNumber.has(letter)) {
    return refuse(
      'shorthand-after-number',
      `[${letter}] says that there is no number, but one stands beside it`,
      `Write only [${letter}], or only the number.`,
    );
  }
  return unknownShorthand(mark);
}

function unknownShorthand(mark: string, fix = shorthandInUse): Outcome<never> {
  return refuse('unknown-shorthand', `${echo(`[${mark}]`)} is not a shorthand in use`, fix);
}
