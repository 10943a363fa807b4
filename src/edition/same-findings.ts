import type { Found } from '../domain/findings/finding.ts';

/** What makes a finding the same one, whichever section tells it and whether or not it is answered. */
export function contentOf({ code, severity, place, says }: Found): string {
  return JSON.stringify([code, severity, { ...place, section: undefined }, says]);
}

/**
 * Several blocks and editions may have the same thing to say: it is told once, with the section and
 * the public note that one of them has given it.
 */
export function once(findings: readonly Found[]): readonly Found[] {
  const byContent = new Map<string, Found>();
  for (const finding of findings) {
    const content = contentOf(finding);
    const former = byContent.get(content);
    if (former === undefined || (former.note === undefined && finding.note !== undefined)) {
      byContent.set(content, finding);
    }
  }
  return [...byContent.values()];
}

/** Of what is found in the returns, what is found in the published numbers as well. */
export function inBoth(findings: readonly Found[], published: readonly Found[]): readonly Found[] {
  const known = new Set(published.map(contentOf));
  return findings.filter((finding) => known.has(contentOf(finding)));
}
