import { type Attested, unusedAttested } from '../domain/claims/unbound/attested.ts';
import type { Passage } from '../domain/claims/unbound/passage.ts';
import { findUnbound, type Unbound } from '../domain/claims/unbound/unbound.ts';
import type { Found } from '../domain/findings/finding.ts';
import { findLine, type Lines } from './line-finder.ts';

/** Numbers and words of comparison that nothing bears out, and attested texts that stand nowhere. */
export function unboundFindings(
  file: string,
  passages: readonly Passage[],
  attested: readonly Attested[],
  head: Lines,
): readonly Found[] {
  const unbound = passages.flatMap((passage) => findUnbound(passage, attested));
  return [
    ...passages.flatMap((passage) => unreadBraces(passage, file)),
    ...unbound.map((found) => unboundFinding(found, file)),
    ...unusedAttested(passages, attested).map((entry) => ({
      code: 'attested-unused',
      severity: 'warning' as const,
      place: { file, line: findLine(entry.text, head) },
      says: `“${entry.text}” is attested, but stands nowhere in the section`,
      fix: 'Write it as it stands in the text, or take it out of the list.',
    })),
  ];
}

/** In YAML a brace is a character like any other, and would be printed. */
function unreadBraces({ text, lineAt }: Passage, file: string): readonly Found[] {
  const position = text.search(/\{/);
  if (position === -1) return [];
  return [
    {
      code: 'not-allowed',
      severity: 'error',
      place: { file, line: lineAt(position) },
      says: 'braces are read in the words of a section, and not in titles, captions, notes or gaps',
      fix: 'Say it in the words beside the block.',
    },
  ];
}

function unboundFinding({ kind, text, line }: Unbound, file: string): Found {
  const place = { file, line };
  if (kind === 'number') {
    return {
      code: 'number-unbound',
      severity: 'warning',
      place,
      says: `the number “${text}” is typed, and bound to no figure`,
      fix: 'Write the figure’s name in braces, or attest the words with their source.',
    };
  }
  return {
    code: 'word-unbound',
    severity: 'warning',
    place,
    says: `“${text}” claims something that no figure bears out`,
    fix: 'Bind it, as in {homicide | lower than previous}, or attest the words with their source.',
  };
}
