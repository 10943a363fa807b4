import type { Fact } from '../../src/domain/disclosure/facts.ts';
import type { LinearForm } from '../../src/domain/measures/linear-form.ts';

/** A cell that is not published: the whole numbers that it is tried with. */
export interface Unknown {
  readonly key: string;
  readonly least: number;
  readonly most: number;
}

/** The least and the most of a sum over all whole numbers that fit: by trying every one of them. */
export function tryAll(
  unknowns: readonly Unknown[],
  facts: readonly Fact[],
  target: LinearForm,
): { readonly least: number; readonly most: number } {
  const sums = facts.filter(({ form }) => form.size > 1);
  const bounds = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };
  const values = new Map<string, number>();
  const place = (position: number): void => {
    if (!sums.every((fact) => mayHold(fact, values, unknowns, position))) return;
    const unknown = unknowns[position];
    if (unknown === undefined) {
      const value = amount(target, values);
      bounds.least = Math.min(bounds.least, value);
      bounds.most = Math.max(bounds.most, value);
      return;
    }
    for (let value = unknown.least; value <= unknown.most; value += 1) {
      values.set(unknown.key, value);
      place(position + 1);
    }
    values.delete(unknown.key);
  };
  place(0);
  return bounds;
}

/** False where no choice of what is still open can make the fact hold. */
function mayHold(
  { form, lower, upper }: Fact,
  values: ReadonlyMap<string, number>,
  unknowns: readonly Unknown[],
  placed: number,
): boolean {
  let least = amount(form, values);
  let most = least;
  for (const { key, least: low, most: high } of unknowns.slice(placed)) {
    const times = form.get(key) ?? 0;
    least += Math.min(times * low, times * high);
    most += Math.max(times * low, times * high);
  }
  return least <= upper && most >= lower;
}

function amount(form: LinearForm, values: ReadonlyMap<string, number>): number {
  return [...form].reduce((sum, [key, times]) => sum + times * (values.get(key) ?? 0), 0);
}
