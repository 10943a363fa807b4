import type { CheckedSection } from '../checks/context.ts';
import type { FigureIndex } from '../domain/figures/figure-index.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { Edition } from '../domain/publication/publication.ts';
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

/** A finding with the ids of the sections that it is about, in reading order. */
export interface SharedFinding {
  readonly finding: Finding;
  readonly sections: readonly string[];
}

/** Finds the sections that each finding is about; the first becomes part of its place. */
export function shareFindings(
  findings: readonly Finding[],
  sections: readonly CheckedSection[],
  known: Known,
): readonly SharedFinding[] {
  const showing = sections.map((section) => showingOf(section, known));
  return findings.map((finding) => {
    const about = sectionsAbout(finding, showing, known);
    const [first] = about;
    if (first === undefined || finding.place.section !== undefined) {
      return { finding, sections: about };
    }
    return {
      finding: { ...finding, place: { ...finding.place, section: first } },
      sections: about,
    };
  });
}

/** The edition with the findings that readers see, each in every section that it is about. */
export function withFindings(edition: Edition, shared: readonly SharedFinding[]): Edition {
  const visible = shared.filter(({ finding }) => isForReaders(finding));
  const about = (id: string) =>
    visible.flatMap(({ finding, sections }) => (sections.includes(id) ? [finding] : []));
  return {
    ...edition,
    groups: edition.groups.map((group) => ({
      ...group,
      sections: group.sections.map((section) => ({ ...section, findings: about(section.id) })),
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
 * A finding is about the sections that show a figure or measure it names. Where it names none that
 * is known, it is about the section it stands in, or those that are filled from its file.
 */
function sectionsAbout(
  { place, about = [] }: Finding,
  showing: readonly Showing[],
  known: Known,
): readonly string[] {
  const named = about.filter((id) => known.figures.byId.has(id) || known.measures.has(id));
  return showing
    .filter((section) => {
      if (place.section === section.id) return true;
      if (named.some((id) => section.figures.has(id) || section.measures.has(id))) return true;
      return place.section === undefined && named.length === 0 && section.files.has(place.file);
    })
    .map(({ id }) => id);
}
