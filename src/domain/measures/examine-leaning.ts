import type { Flaw } from '../findings/flaw.ts';
import { measuresNamed } from './depends.ts';
import type { Measure } from './measure.ts';

/** How many measures may be worked out for one figure: each of them as often as it is named. */
const mostNamed = 200;

/** Where a measure names others that lead back to it, too many, or one of `own` that cannot be. */
export function examineLeaning(
  measure: Measure,
  find: (id: string) => Measure | undefined,
  own: ReadonlySet<string>,
): readonly Flaw[] {
  const broken = measuresNamed(measure).find((id) => own.has(id) && find(id) === undefined);
  if (broken !== undefined) {
    const says = `it is made of the measure “${broken}”, in whose definition there is a mistake`;
    return [{ path: ['formula'], says, fix: 'Correct that one first.' }];
  }
  const many = new Leanings(find).count(measure);
  if (many === null) return [round];
  return many > mostNamed ? [tooMany] : [];
}

/** Counts the measures that have to be worked out for one, each looked into once. */
class Leanings {
  readonly #find: (id: string) => Measure | undefined;
  /** Null of one that is being looked into: whoever comes back to it has gone round. */
  readonly #counts = new Map<string, number | null>();

  constructor(find: (id: string) => Measure | undefined) {
    this.#find = find;
  }

  /** How many, each as often as it is named; null where some lead round. */
  count(measure: Measure): number | null {
    const known = this.#counts.get(measure.id);
    if (known !== undefined) return known;
    this.#counts.set(measure.id, null);
    let sum = 0;
    for (const id of measuresNamed(measure)) {
      const next = this.#find(id);
      const under = next === undefined ? 0 : this.count(next);
      if (under === null) return null;
      sum += 1 + under;
    }
    this.#counts.set(measure.id, sum);
    return sum;
  }
}

const round: Flaw = {
  path: ['formula'],
  says: 'the formula leads back to its own measure, or to others that lead round in a ring',
  fix: 'Work one of them out from columns instead.',
};

const tooMany: Flaw = {
  path: ['formula'],
  says: 'the formula leads through too many other measures to be worked out or followed',
  fix: 'Work it out from columns.',
};
