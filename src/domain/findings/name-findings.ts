import type { Found } from './finding.ts';

/** How a finding is called by whoever answers it: its code, and what it is about. */
export interface FindingName {
  readonly code: string;
  /** What `about:` of a public note says; undefined where its code alone tells it. */
  readonly about: string | undefined;
  /** As it is typed: `identity-columns-add:victim-survey`. Told of one finding of a check and no other. */
  readonly text: string;
}

/**
 * What a finding may be told by besides its code, nearest first: the figures, measures, datasets or elements that it is
 * about, and its section. Of one that names none, nothing.
 */
function subjectsOf({ about = [], place: { section } }: Found): readonly string[] {
  return [...about, ...(section === undefined ? [] : [section])];
}

/** Whether a finding has the code, and is about what is named. */
export function isAbout(finding: Found, code: string, about: string | undefined): boolean {
  return finding.code === code && (about === undefined || subjectsOf(finding).includes(about));
}

/**
 * A name for each finding of a check. It is the same in the next check for as long as the finding is: where nothing
 * that it is about tells it from the others of its code, or would be too long to be typed, a few signs made of its
 * place and words do.
 */
export function nameFindings<Each extends Found>(
  findings: readonly Each[],
): ReadonlyMap<Each, FindingName> {
  const byCode = Map.groupBy(findings, ({ code }) => code);
  return new Map(findings.map((one) => [one, nameOf(one, byCode.get(one.code) ?? [])]));
}

function nameOf(finding: Found, alike: readonly Found[]): FindingName {
  const { code } = finding;
  const subjects = subjectsOf(finding);
  const own = subjects.find(
    (subject) => alike.filter((other) => subjectsOf(other).includes(subject)).length === 1,
  );
  const about = own ?? subjects[0];
  const named = about === undefined ? code : `${code}:${about}`;
  const isAlone = own !== undefined || (about === undefined && alike.length === 1);
  const text = isAlone ? named : `${named}:${signs(finding)}`;
  return { code, about, text: text.length > longestName ? `${code}:${signs(finding)}` : text };
}

/** Longer names do not stand on one line of a terminal, in brackets below their finding. */
const longestName = 64;

/** Six hexadecimal digits of place and words (FNV-1a): to be typed, and no proof of anything. */
function signs({ place, says }: Found): string {
  const text = JSON.stringify([place.file, place.sheet, place.row, place.column, place.line, says]);
  let hash = 0x81_1c_9d_c5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0;
  }
  return hash.toString(16).padStart(8, '0').slice(-6);
}
