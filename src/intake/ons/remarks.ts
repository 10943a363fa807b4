import type { Finding, Place, Severity } from '../../domain/findings/finding.ts';
import type { Refusal } from '../outcome.ts';
import { counted } from '../wording.ts';

/** One file of another publisher: after these it is not what it was taken for. */
const mostListed = 50;

/**
 * Gathers what is to be said about one published file. An error means that nothing could be read
 * from the file; a warning that a part of it was left out, or contradicts another part.
 */
export class Remarks {
  readonly #file: string;
  readonly #listed: Finding[] = [];
  #count = 0;

  constructor(file: string) {
    this.#file = file;
  }

  add(severity: Severity, refusal: Refusal, at: Omit<Place, 'file'> = {}): void {
    this.#count += 1;
    if (this.#count > mostListed) return;
    this.#listed.push({ ...refusal, severity, place: { file: this.#file, ...at } });
  }

  list(): readonly Finding[] {
    const rest = this.#count - this.#listed.length;
    if (rest === 0) return this.#listed;
    const closing: Finding = {
      code: 'more-problems',
      severity: 'warning',
      place: { file: this.#file },
      says: `there ${rest === 1 ? 'is' : 'are'} ${counted(rest, 'more problem')} after these ${mostListed}`,
      fix: 'Fetch the file again from its publisher, or ask for a reader of its new layout.',
    };
    return [...this.#listed, closing];
  }
}

/** The sheet of a place, for a file that has sheets. */
export function inSheet(name: string | undefined): { sheet?: string } {
  return name === undefined ? {} : { sheet: name };
}
