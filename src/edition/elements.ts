import type { Found, Place } from '../domain/findings/finding.ts';
import { nearest } from '../domain/text/nearest.ts';

/** Names in `meets` or `lacks` that nothing is called. */
export function unknownElements(
  named: readonly string[],
  known: readonly string[],
  place: Place,
): readonly Found[] {
  return named
    .filter((id) => !known.includes(id))
    .map((id) => {
      const [near] = nearest(id, known, 1);
      return {
        code: 'element-unknown',
        severity: 'error',
        place,
        says: `“${id}” is neither something that an edition has to hold, nor a dataset, nor a measure`,
        fix: near === undefined ? `These are known: ${known.join(', ')}.` : `Did you mean ${near}?`,
      };
    });
}
