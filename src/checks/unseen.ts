import {
  type InspectedDocument,
  type Unseen,
  type UnseenKind,
  unseenByKind,
} from '../domain/documents/unseen.ts';
import { formatNumber } from '../domain/figures/format.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { findingsOf, howToRemove, thingWords } from './unseen-words.ts';

/**
 * What documents hold that a reader of their pages does not see: one finding a file and kind. They are for the office
 * alone: told in public, they would say where to look.
 */
export function checkUnseen(documents: readonly InspectedDocument[]): readonly Finding[] {
  return documents.flatMap((document) => [...unseenIn(document), ...unreadIn(document)]);
}

function unseenIn({ path, family, unseen }: InspectedDocument): readonly Finding[] {
  return kinds.flatMap((kind) => {
    const held = unseen.filter(({ thing }) => includes(unseenByKind[kind], thing));
    if (held.length === 0) return [];
    const { code, lead } = findingsOf[kind];
    return [
      {
        code,
        severity: 'warning',
        place: { file: path },
        says: `${lead} ${held.map(describe).join('; ')}`,
        fix: howToRemove(family, kind),
      },
    ];
  });
}

const kinds = [
  'properties',
  'remarks',
  'changes',
  'hidden',
  'enclosed',
  'pictures',
  'earlier',
] as const satisfies readonly UnseenKind[];

function includes(things: readonly string[], thing: string): boolean {
  return things.includes(thing);
}

/** `3 comments (sheet “Notes”, sheet “June”)`: how many and where, and never what they say. */
function describe({ thing, count, examples, further }: Unseen): string {
  const [one, many] = thingWords[thing];
  const counted = `${formatNumber(count, 0)} ${count === 1 ? one : many}`;
  if (examples.length === 0) return counted;
  const rest = further === 0 ? '' : ` and ${formatNumber(further, 0)} more`;
  return `${counted} (${examples.join(', ')}${rest})`;
}

function unreadIn({ path, unread }: InspectedDocument): readonly Finding[] {
  return unread.map(({ says, fix }) => ({
    code: 'document-not-read',
    severity: 'warning',
    place: { file: path },
    says,
    fix,
  }));
}
