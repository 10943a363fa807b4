import type { Finding, Place } from '../domain/findings/finding.ts';
import type { Refusal } from './outcome.ts';
import { counted } from './wording.ts';

/** A clerk mends a kind of mistake, not a hundred mistakes of one kind. */
const mostListed = 100;

/** Beyond these it is the wrong file, and reading on would help nobody. */
const mostCounted = 1000;

/** Gathers what is wrong with one file, in the order of the file, and stops listing after a hundred. */
export class Problems {
  readonly #file: string;
  readonly #sheet: string | undefined;
  readonly #listed: Finding[] = [];
  #count = 0;

  constructor(file: string, sheet?: string) {
    this.#file = file;
    this.#sheet = sheet;
  }

  get count(): number {
    return this.#count;
  }

  /** True when the rest of the file need not be read. */
  get areTooMany(): boolean {
    return this.#count >= mostCounted;
  }

  add(refusal: Refusal, at: { readonly row?: number; readonly column?: string } = {}): void {
    this.#count += 1;
    if (this.#count > mostListed) return;
    this.#listed.push({ ...refusal, severity: 'error', place: { ...this.#place(), ...at } });
  }

  list(): readonly Finding[] {
    const rest = this.#count - this.#listed.length;
    if (rest === 0) return this.#listed;
    const says = this.areTooMany
      ? `there are at least ${counted(rest, 'more problem')} after these ${mostListed}`
      : `there ${rest === 1 ? 'is' : 'are'} ${counted(rest, 'more problem')} after these ${mostListed}`;
    const closing: Finding = {
      code: 'more-problems',
      severity: 'error',
      place: this.#place(),
      says,
      fix: 'Mend these first; the rest may be of the same kind.',
    };
    return [...this.#listed, closing];
  }

  #place(): Place {
    return { file: this.#file, ...(this.#sheet === undefined ? {} : { sheet: this.#sheet }) };
  }
}
