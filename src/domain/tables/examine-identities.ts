import type { Flaw } from '../findings/flaw.ts';
import { examineSelector, lacksCode, lacksNumber } from './column-references.ts';
import type { Dataset, Identity } from './dataset.ts';

/** Identities of a dataset that name columns or codes that it has not, or that bear the name of another. */
export function examineIdentities(dataset: Dataset): readonly Flaw[] {
  const ids = dataset.identities.map(({ id }) => id);
  return dataset.identities.flatMap((identity, at) => {
    const path = ['identities', at];
    const twice = ids.indexOf(identity.id) === at ? [] : [named(identity.id, [...path, 'id'])];
    const numbers = numbersOf(identity).flatMap((name) => lacksNumber(name, dataset, path));
    const codes =
      'dimension' in identity
        ? lacksCode(identity.dimension, codesOf(identity), dataset, path)
        : [];
    const rows = examineSelector(identity.where, dataset, [...path, 'where']);
    return [...twice, ...numbers, ...codes, ...rows];
  });
}

function named(id: string, path: Flaw['path']): Flaw {
  return { path, says: `two identities are called “${id}”`, fix: 'Give one of them another id.' };
}

/** The columns of numbers that an identity is about. */
export function numbersOf(identity: Identity): readonly string[] {
  switch (identity.kind) {
    case 'columns-add':
      return [identity.total, ...identity.parts.map(nameOf)];
    case 'percentage':
      return [identity.percentage, identity.numerator, identity.denominator];
    case 'at-most':
      return [...[identity.part].flat(), ...identity.whole];
    default:
      return identity.columns;
  }
}

function codesOf(identity: Extract<Identity, { readonly dimension: string }>): readonly string[] {
  if (identity.kind === 'rows-add') {
    return [identity.total, ...(identity.parts ?? []).map(nameOf)];
  }
  return identity.kind === 'rows-part' ? [identity.part, identity.whole] : [];
}

function nameOf(part: string | { readonly minus: string }): string {
  return typeof part === 'string' ? part : part.minus;
}
