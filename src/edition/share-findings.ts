import type { CheckedSection } from '../checks/context.ts';
import type { FigureIndex } from '../domain/figures/figure-index.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { Edition, Section } from '../domain/publication/publication.ts';
import { findingCode } from '../reference/finding-codes/index.ts';

/** What a section shows, as findings name it. */
interface Showing {
  readonly id: string;
  readonly figures: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  /** Returns that its tables are filled from. */
  readonly files: ReadonlySet<string>;
}

/** Tells whether an id names a figure or a measure. */
interface Known {
  readonly figures: FigureIndex;
  readonly measures: ReadonlyMap<string, Measure>;
}

/** The findings, each with the first section that it is about, where there is one. */
export function placeFindings(
  findings: readonly Finding[],
  sections: readonly CheckedSection[],
  known: Known,
): readonly Finding[] {
  const showing = sections.map((section) => showingOf(section, known));
  return findings.map((finding) => {
    if (finding.place.section !== undefined) return finding;
    const first = showing.find((section) => concerns(finding, section, known));
    if (first === undefined) return finding;
    return { ...finding, place: { ...finding.place, section: first.id } };
  });
}

/** The edition with the findings that readers see, each in every section that it is about. */
export function shareFindings(
  edition: Edition,
  findings: readonly Finding[],
  sections: readonly CheckedSection[],
  known: Known,
): Edition {
  const visible = findings.filter(isForReaders);
  const showing = new Map(
    sections.map((section) => [section.section.id, showingOf(section, known)]),
  );
  const withFindings = (section: Section): Section => {
    const about = showing.get(section.id);
    if (about === undefined) return section;
    return { ...section, findings: visible.filter((finding) => concerns(finding, about, known)) };
  };
  return {
    ...edition,
    groups: edition.groups.map((group) => ({
      ...group,
      sections: group.sections.map(withFindings),
    })),
  };
}

/** Notes ask something of the office, not of readers, unless it has answered them in public. */
function isForReaders({ code, severity, note }: Finding): boolean {
  return severity !== 'note' || note !== undefined || findingCode(code)?.onPage === true;
}

function showingOf({ section, shown }: CheckedSection, { figures }: Known): Showing {
  const measures = [...shown].flatMap((id) => figures.byId.get(id)?.measure ?? []);
  const files = section.blocks.flatMap((block) =>
    'table' in block ? block.table.sources.flatMap((source) => source.files) : [],
  );
  return { id: section.id, figures: shown, measures: new Set(measures), files: new Set(files) };
}

/**
 * A finding concerns the sections that show a figure or measure it is about. Where it names none, it
 * concerns those that are filled from its file.
 */
function concerns({ place, about = [] }: Finding, section: Showing, known: Known): boolean {
  const named = about.filter((id) => known.figures.byId.has(id) || known.measures.has(id));
  if (named.some((id) => section.figures.has(id) || section.measures.has(id))) return true;
  if (place.section !== undefined) return place.section === section.id;
  return named.length === 0 && section.files.has(place.file);
}
