import { setTimeout } from 'node:timers/promises';
import { liveHolder } from '../lake/lock.ts';
import { holdShelf } from './hold.ts';
import { kindOf } from './kind-of.ts';
import { placesOf } from './places.ts';
import { refuseStrangeWork } from './settle.ts';
import { UserError } from './user-error.ts';

/** How long a reader waits for a switch, which takes some thousandths of a second. */
const patience = { ms: 2000, step: 20 };

/**
 * Before a shelf is read: ends what a publication that was cut off has left there, and waits for one that is being switched
 * right now. A shelf that is there can be read whatever lies beside it; only one that is not there is an error.
 */
export async function settleForReading(out: string, wait = patience): Promise<void> {
  const places = placesOf(out);
  if (kindOf(places.work) === 'none') return;
  const isThere = (): boolean => kindOf(places.out) !== 'none';
  for (let waited = 0; ; waited += wait.step) {
    const holder = liveHolder(places.lock);
    if (holder === null) break;
    if (isThere()) return;
    if (waited >= wait.ms) {
      throw new UserError(
        `${out} is being published by ${holder}, and is not there at the moment: wait until it has ended.`,
      );
    }
    await setTimeout(wait.step);
  }
  try {
    refuseStrangeWork(places);
    holdShelf(out).release();
  } catch (error) {
    if (!(error instanceof UserError) || !isThere()) throw error;
  }
}
