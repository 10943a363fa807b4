import type { Finding } from '../domain/findings/finding.ts';
import { enclosedByFormer } from './enclosed-by-former.ts';
import { readShelf, type ShelvedNewest } from './read-shelf.ts';

/** What the office is to know of the releases on a shelf before it puts another beside them. */
export function toldOfFormer(
  out: string,
  shelf: Pick<ShelvedNewest, 'listed'> | null = readShelf(out),
): readonly Finding[] {
  return [...enclosedByFormer(out, shelf), ...withdrawnFrom(shelf)];
}

/** What a withdrawn release showed cannot be read any more; whoever kept a copy knows it all the same. */
function withdrawnFrom(shelf: Pick<ShelvedNewest, 'listed'> | null): readonly Finding[] {
  const gone = [...(shelf?.listed.values() ?? [])].filter(
    ({ withdrawn }) => withdrawn !== undefined,
  );
  return gone.map(({ id }) => ({
    code: 'release-withdrawn-not-read',
    severity: 'note',
    place: { file: `releases/${id}/` },
    says: `Release ${id} was withdrawn, so what it showed of people is not taken account of`,
    fix: 'Somebody may have kept a copy. Where a number that it showed is hidden now, or the other way round, ask whether both together tell too much.',
  }));
}
