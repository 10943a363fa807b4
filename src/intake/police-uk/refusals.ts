import { type Outcome, type Refusal, refuse } from '../outcome.ts';

/** Refusals that more than one place gives. */

export const asServed = 'Take the file as data.police.uk serves it.';

export function damaged(says: string): Outcome<never> {
  return refuse('supply-damaged', says, 'Download it again.');
}

export const unreadable: Refusal = {
  code: 'supply-unreadable',
  says: 'it cannot be read',
  fix: 'Check who may read it.',
};

export function tooLarge(): Outcome<never> {
  return refuse('supply-too-large', 'it is far larger than any such file', 'Leave it out.');
}

export function noRoom(): Outcome<never> {
  return refuse(
    'supply-no-room',
    'it cannot be unpacked into the folder of the lake, which is full or may not be written to',
    'Make room and take it in again; what was taken stays.',
  );
}
