import { type Found, severities } from './finding.ts';

/** `2 errors (1 answered in public), 1 warning`, or `nothing found`. */
export function countFindings(findings: readonly Found[]): string {
  const counts = severities.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    const answered = found.filter(({ note }) => note !== undefined).length;
    const counted = `${found.length} ${severity}${found.length === 1 ? '' : 's'}`;
    return [answered === 0 ? counted : `${counted} (${answered} answered in public)`];
  });
  return counts.join(', ') || 'nothing found';
}
