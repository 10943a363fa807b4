import { ethnicGroups } from '../../domain/places/area.ts';
import {
  type StopContext,
  type StopGap,
  stopGapStatuses,
} from '../../domain/stops/answers/answer-value.ts';
import { decodeCounts } from '../../domain/stops/counts/compact.ts';

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

/** Reads the text of a data file; null where it is none, was cut off, or was changed by hand. */
export function readDataFile(text: string): StopContext | null {
  if (!text.startsWith(opening)) return null;
  try {
    const file: unknown = JSON.parse(text.slice(opening.length).replace(/;\s*$/, ''));
    return isStopsFile(file) ? fromFile(file) : null;
  } catch {
    return null;
  }
}

function isStopsFile(read: unknown): read is StopsFile {
  if (typeof read !== 'object' || read === null) return false;
  const file: Partial<Record<keyof StopsFile, unknown>> = read;
  const { area, counts, coarse, gaps, population2021 } = file;
  if (typeof area !== 'string' || typeof counts !== 'string') return false;
  if (!Array.isArray(coarse) || !coarse.every((says) => typeof says === 'string')) return false;
  if (!Array.isArray(gaps) || !gaps.every(isGap)) return false;
  const people = new Map(Object.entries(population2021 ?? {}));
  return ethnicGroups.every((group) => Number.isInteger(people.get(group)));
}

function isGap(read: unknown): boolean {
  if (typeof read !== 'object' || read === null) return false;
  const { month, status, says }: Partial<Record<keyof StopGap, unknown>> = read;
  return (
    typeof month === 'string' &&
    typeof says === 'string' &&
    stopGapStatuses.some((known) => known === status)
  );
}

/** What questions are answered from; null where the counts cannot be read. */
export function fromFile(file: StopsFile): StopContext | null {
  const counts = decodeCounts(file.counts);
  return counts === null ? null : { ...file, counts };
}
