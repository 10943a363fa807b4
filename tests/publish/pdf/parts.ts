import type { Publication } from '../../../src/domain/publication/publication.ts';

/** A publication whose editions begin with their second group. */
export function withoutFirstGroup(whole: Publication): Publication {
  const editions = whole.editions.map((edition) => ({
    ...edition,
    groups: edition.groups.slice(1),
  }));
  return { ...whole, editions };
}
