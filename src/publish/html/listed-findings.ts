import type { Finding } from '../../domain/findings/finding.ts';

/** A finding in the list of a page: its number there, from 1, and its anchor. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly number: number;
  readonly anchor: string;
}

/** For each figure, the listed findings that its number is marked with. */
export type FindingMarks = ReadonlyMap<string, readonly ListedFinding[]>;

/** Findings in the order in which a page lists them. `prefix` keeps anchors apart where lists share a page. */
export function listFindings(findings: readonly Finding[], prefix = ''): readonly ListedFinding[] {
  return findings.map((finding, index) => ({
    finding,
    number: index + 1,
    anchor: `${prefix}note-${index + 1}`,
  }));
}

/** Marks for the figures that findings are about. A note of the checks marks none: nothing is wrong. */
export function markFigures(listed: readonly ListedFinding[]): FindingMarks {
  const marks = new Map<string, ListedFinding[]>();
  for (const entry of listed.filter(({ finding }) => isMarked(finding))) {
    for (const id of new Set(entry.finding.about)) {
      const known = marks.get(id);
      if (known === undefined) marks.set(id, [entry]);
      else known.push(entry);
    }
  }
  return marks;
}

/** A warning until the body has answered it; an error always, because it is published only with an answer. */
function isMarked({ severity, note }: Finding): boolean {
  return severity === 'error' || (severity === 'warning' && note === undefined);
}

/** Findings by what they are about: ids of figures, measures and datasets. */
export function indexFindings(
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const id of new Set(finding.about)) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [finding]);
      else known.push(finding);
    }
  }
  return found;
}

/** The findings about any of these ids, each once, worst first. */
export function findingsAbout(
  index: ReadonlyMap<string, readonly Finding[]>,
  ids: readonly string[],
): readonly Finding[] {
  const found = new Set(ids.flatMap((id) => index.get(id) ?? []));
  return [...found].toSorted((a, b) => gravity[a.severity] - gravity[b.severity]);
}

const gravity = { error: 0, warning: 1, note: 2 } as const;
