import type { StopContext } from '../../domain/stops/answer-value.ts';
import { decodeCounts } from '../../domain/stops/compact.ts';

/**
 * The counts as a script that hands them over: a page that was opened from a disk may not fetch a file, and
 * may load a script.
 *
 * @param counts - The compact text of the counts.
 */
export function writeDataFile(context: Omit<StopContext, 'counts'>, counts: string): string {
  const { area, population2021, gaps, coarse } = context;
  return `${opening}${JSON.stringify({ area, population2021, gaps, coarse, counts })};\n`;
}

const opening = 'self.answerableStops=';

/** What a data file holds, as it stands in it. */
export type StopsFile = Omit<StopContext, 'counts'> & { readonly counts: string };

/** Reads the text of a data file; null where it is none. */
export function readDataFile(text: string): StopContext | null {
  if (!text.startsWith(opening)) return null;
  try {
    return fromFile(JSON.parse(text.slice(opening.length).replace(/;\s*$/, '')));
  } catch {
    return null;
  }
}

/** What questions are answered from; null where the counts cannot be read. */
export function fromFile(file: StopsFile): StopContext | null {
  const counts = decodeCounts(file.counts);
  return counts === null ? null : { ...file, counts };
}
