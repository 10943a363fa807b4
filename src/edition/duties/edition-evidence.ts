import type { FigureIndex } from '../../domain/figures/figure-index.ts';
import type { Evidence } from '../../domain/law/evidence.ts';
import type { Requirement, RequirementPart } from '../../domain/law/requirement.ts';
import { holdsSomething, markedPassages } from '../../domain/publication/marked-passages.ts';
import type { Edition, Section } from '../../domain/publication/publication.ts';
import { figuresShown } from '../../domain/publication/shown.ts';
import type { Text } from '../../domain/statements/statement.ts';
import { elements } from '../../reference/elements.ts';
import { firstPublic } from './dated.ts';

/** What the sections of editions show: by their own word, `meets`, by a marked passage, or by figures. */
export function editionEvidence(
  editions: readonly Edition<Text>[],
  requirements: readonly Requirement[],
  partsOf: (requirement: Requirement) => readonly RequirementPart[],
  figures: FigureIndex,
): readonly Evidence[] {
  return editions.flatMap((edition) => {
    const sections = edition.groups.flatMap((group) => group.sections);
    const shown = new Map(sections.map((section) => [section, figuresShown(section)]));
    const holds = (id: string) =>
      sections.filter(
        (section) =>
          section.meets?.includes(id) ||
          isMarked(id, section) ||
          showsElement(id, shown.get(section), figures),
      );
    return requirements.flatMap((requirement) => [
      ...sections
        .filter(
          (section) => section.meets?.includes(requirement.id) || isMarked(requirement.id, section),
        )
        .map((section) => sectionEvidence(edition, section, requirement.id)),
      ...partsOf(requirement).flatMap(({ id }) =>
        holds(id).map((section) => sectionEvidence(edition, section, requirement.id, id)),
      ),
    ]);
  });
}

/** A passage that holds it in words stands under a heading marked with it; a figure has to be shown. */
function isMarked(id: string, section: Section<Text>): boolean {
  const element = elements.find((one) => one.id === id);
  if (element !== undefined && element.evidence !== 'words') return false;
  return markedPassages(section).some((one) => one.mark === id && holdsSomething(one));
}

/** Of what is a figure, the figures speak for themselves: one with a value stands in the section. */
function showsElement(
  id: string,
  shown: ReadonlySet<string> | undefined,
  figures: FigureIndex,
): boolean {
  const element = elements.find((one) => one.id === id);
  if (element === undefined || element.evidence === 'words') return false;
  return (element.evidence.measures ?? []).some((measure) =>
    figures
      .ofMeasure(measure)
      .some(({ id: figure, value }) => value !== null && shown?.has(figure)),
  );
}

function sectionEvidence(
  edition: Edition<Text>,
  section: Section<Text>,
  requirement: string,
  part?: string,
): Evidence {
  const { id, title } = section;
  const { date, monthOnly } = firstPublic(edition);
  const anchor = markedPassages(section).find(({ mark }) => mark === (part ?? requirement))?.mark;
  return {
    requirement,
    ...(part === undefined ? {} : { part }),
    place: { kind: 'section', edition: edition.id, section: id, title, ...(anchor && { anchor }) },
    published: date,
    confirmed: date,
    periods: [],
    monthOnly,
  };
}
