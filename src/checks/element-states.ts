import type { Finding } from '../domain/findings/finding.ts';
import {
  figuresInPassage,
  holdsSomething,
  type MarkedPassage,
  markedPassages,
  wordsInPassage,
} from '../domain/publication/marked-passages.ts';
import { figuresShown } from '../domain/publication/shown.ts';
import { formatPeriod, formatPeriodShort } from '../domain/time/period.ts';
import { elementNeeds, type Need } from '../reference/element-needs.ts';
import type { Element } from '../reference/elements.ts';
import type { Check, CheckContext, CheckedSection } from './context.ts';
import { elementsOf, gapsIn, isMet, isShown } from './elements.ts';
import { linePlace } from './place.ts';

/** How it stands with something that an edition has to hold. */
export interface ElementState {
  readonly element: Element;
  readonly met: boolean;
  /** Sections that hold it, with the place on the section’s page where the author has marked one. */
  readonly where: readonly { readonly section: string; readonly anchor?: string }[];
  /** Sections that say it is missing. */
  readonly missingIn: readonly string[];
  /** What its passages still need, each after the name of the passage. */
  readonly needs: readonly string[];
}

/** For each thing that the edition has to hold, whether it does and where: for a register of duties. */
export function elementStates(context: CheckContext): readonly ElementState[] {
  const gaps = gapsIn(context);
  return elementsOf(context).map((element) => {
    const met = isMet(element, context);
    return {
      element,
      met,
      where: met ? placesOf(element, context) : [],
      missingIn: gaps
        .filter(({ lacks }) => !met && lacks.includes(element.id))
        .map(({ section }) => section.section.id),
      needs: needsIn(element.id, context).map(({ need }) => need.says),
    };
  });
}

function placesOf({ id, evidence }: Element, context: CheckContext): ElementState['where'] {
  const { sections } = context;
  const marked = passagesIn(context).filter(({ passage }) => passage.mark === id);
  if (marked.length > 0) {
    return marked.map(({ section }) => ({ section: section.section.id, anchor: id }));
  }
  const measures = evidence === 'words' ? [] : (evidence.measures ?? []);
  return sections
    .filter(
      (one) =>
        one.section.meets?.includes(id) ||
        measures.some((measure) => isShown(measure, context, one)),
    )
    .map(({ section }) => ({ section: section.id }));
}

/** A marked passage says what it holds, and does not hold all of it. */
export const checkElementNeeds: Check = (context) =>
  elementsOf(context).flatMap(({ id }) =>
    needsIn(id, context).map(({ need, section, passage }) => incomplete(need, section, passage)),
  );

/** A marked passage in which nothing stands, and which does not say why. */
export const checkEmptyPassages: Check = (context) =>
  passagesIn(context)
    .filter(({ passage }) => passage.blocks.length === 0)
    .map(({ section, passage }) => ({
      code: 'element-empty',
      severity: 'error' as const,
      place: markPlace(section, passage),
      says: `“${passage.title}” is marked with ${passage.mark}, and nothing stands under it`,
      fix: `Write it, or say in a gap that it is missing, with “lacks: [${passage.mark}]”.`,
      about: [passage.mark],
    }));

interface PassageIn {
  readonly section: CheckedSection;
  readonly passage: MarkedPassage;
}

function passagesIn({ sections }: CheckContext): readonly PassageIn[] {
  return sections.flatMap((section) =>
    markedPassages(section.section).map((passage) => ({ section, passage })),
  );
}

/** What passages that are marked with an element need still; an empty one is told of as such. */
function needsIn(id: string, context: CheckContext) {
  const needs = elementNeeds.filter(({ element }) => element === id);
  const passages = passagesIn(context).filter(
    ({ passage }) => passage.mark === id && holdsSomething(passage),
  );
  return needs.flatMap((need) =>
    passages
      .filter(({ passage }) => !isSatisfied(need, passage, context))
      .map(({ section, passage }) => ({ need, section, passage })),
  );
}

/** A number in words does not tell its period by itself; a table and a chart do. */
function isDated(
  { blocks }: MarkedPassage,
  words: string,
  measures: readonly string[],
  { figures }: CheckContext,
): boolean {
  const prose = blocks.filter(({ kind }) => kind === 'prose');
  return [...figuresShown({ headline: [], blocks: prose })].every((id) => {
    const figure = figures.byId.get(id);
    if (figure === undefined || !measures.includes(figure.measure)) return true;
    const names = [formatPeriod(figure.period), formatPeriodShort(figure.period)];
    return names.some((name) => words.includes(name.toLowerCase()));
  });
}

function isSatisfied(
  { shows, dated, dataset, words }: Need,
  passage: MarkedPassage,
  context: CheckContext,
) {
  const { figures, tables } = context;
  const text = ` ${wordsInPassage(passage).toLowerCase()}`;
  if (dated !== undefined) return isDated(passage, text, dated, context);
  const shown = [...figuresInPassage(passage)].map((id) => figures.byId.get(id));
  if (shows?.some((id) => shown.some((one) => one?.measure === id && one.value !== null))) {
    return true;
  }
  if (dataset !== undefined && (tables.get(dataset)?.rows.length ?? 0) > 0) return true;
  return words?.some((word) => text.includes(` ${word}`)) ?? false;
}

function incomplete(need: Need, section: CheckedSection, passage: MarkedPassage): Finding {
  return {
    code: 'element-incomplete',
    severity: 'warning',
    place: markPlace(section, passage),
    says: `“${passage.title}” ${need.says}`,
    fix: need.fix,
    about: [passage.mark],
  };
}

function markPlace(section: CheckedSection, { mark }: MarkedPassage) {
  return linePlace(section, `{#${mark}}`);
}
