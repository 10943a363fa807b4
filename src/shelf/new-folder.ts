import { holdShelf } from './hold.ts';
import { staging } from './stage.ts';
import { switchOver } from './switch.ts';
import { Folders } from './write-files.ts';

/**
 * Has a folder written beside the place where it belongs, and then put there whole: whoever is cut off leaves nothing there,
 * and the next to write there takes away what lies beside it.
 *
 * @param write - Is given the folder to write to.
 * @param refuse - Throws where the place is taken, once nobody else writes there.
 */
export function writeNewFolder<T>(out: string, write: (fresh: string) => T, refuse: () => void): T {
  const hold = holdShelf(out);
  const { places, disk } = hold;
  try {
    refuse();
    return staging(hold, () => {
      new Folders(places.next);
      const written = write(places.next);
      disk.flush(places.work);
      switchOver(places, [], disk);
      return written;
    });
  } finally {
    hold.release();
  }
}
