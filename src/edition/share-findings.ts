import type { CheckedSection } from '../checks/context.ts';
import type { FigureIndex } from '../domain/figures/figure-index.ts';
import type { Found } from '../domain/findings/finding.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { Edition } from '../domain/publication/publication.ts';
import type { Text } from '../domain/statements/statement.ts';
import { findingCode } from '../reference/finding-codes/index.ts';

/** What a section shows, as findings name it. */
interface Showing {
  readonly id: string;
  readonly figures: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  /** Returns that its figures are taken from, and rows of them, as `file row`. */
  readonly files: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
}

/** Tells whether an id names a figure or a measure. */
interface Known {
  readonly figures: FigureIndex;
  readonly measures: ReadonlyMap<string, Measure>;
}

/** A finding with the ids of the sections that it is about, in reading order. */
export interface SharedFinding {
  readonly finding: Found;
  readonly sections: readonly string[];
}

/** Finds the sections that each finding is about; the first becomes part of its place. */
export function shareFindings(
  findings: readonly Found[],
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

/** The edition with the findings that readers may see, each in every section that it is about. */
export function withFindings(
  edition: Edition<Text>,
  shared: readonly SharedFinding[],
  published: readonly Found[],
): Edition<Text> {
  const tellable = new Set(published);
  const visible = shared.filter(({ finding }) => tellable.has(finding) && isForReaders(finding));
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
function isForReaders({ code, severity, note }: Found): boolean {
  return severity !== 'note' || note !== undefined || findingCode(code)?.onPage === true;
}

function showingOf({ section, shown }: CheckedSection, { figures }: Known): Showing {
  const found = [...shown].flatMap((id) => figures.byId.get(id) ?? []);
  const cells = found.flatMap(({ provenance }) => provenance.cells);
  return {
    id: section.id,
    figures: shown,
    measures: new Set(found.map(({ measure }) => measure)),
    files: new Set(cells.map(({ file }) => file)),
    rows: new Set(cells.map(({ file, row }) => `${file} ${row}`)),
  };
}

/**
 * A finding is about the section it stands in, and those that show a figure or measure it names.
 * Where it names none that is known, it is about those that show anything of its row; or, of a row
 * that nothing is shown of, of its file.
 */
function sectionsAbout(
  { place, about = [] }: Found,
  showing: readonly Showing[],
  known: Known,
): readonly string[] {
  const named = about.filter((id) => known.figures.byId.has(id) || known.measures.has(id));
  const whose = (holds: (section: Showing) => boolean) => showing.filter(holds).map(({ id }) => id);
  if (place.section !== undefined || named.length > 0) {
    return whose(
      ({ id, figures, measures }) =>
        id === place.section || named.some((name) => figures.has(name) || measures.has(name)),
    );
  }
  const ofRow = whose(({ rows }) => rows.has(`${place.file} ${place.row}`));
  return ofRow.length > 0 ? ofRow : whose(({ files }) => files.has(place.file));
}
