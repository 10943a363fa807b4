import type { Finding } from '../domain/findings/finding.ts';
import {
  holdsSomething,
  type MarkedPassage,
  markedPassages,
} from '../domain/publication/marked-passages.ts';
import { type Element, type Evidence, elements } from '../reference/elements.ts';
import type { Check, CheckContext, CheckedSection } from './context.ts';
import { linePlace } from './place.ts';

/** What is missing because nobody has handed it in or written it, and whose gaps say so. */
export const nobodyPromised = 'nobody-promised';

/** A gap in a section, and what it says is missing. */
interface Gap {
  readonly section: CheckedSection;
  readonly title: string;
  readonly lacks: readonly string[];
}

export function gapsIn({ sections }: CheckContext): readonly Gap[] {
  return sections.flatMap((section) =>
    section.section.blocks.flatMap((block) =>
      block.kind === 'gap' ? [{ section, title: block.title, lacks: block.lacks ?? [] }] : [],
    ),
  );
}

/**
 * What this edition has to hold: not what only bodies with a function that this one has not must, and nothing that the
 * register of duties calls not applicable.
 */
export function elementsOf({ month, firstHandling, law }: CheckContext): readonly Element[] {
  const handles = firstHandling !== undefined && firstHandling <= month.end;
  return elements.filter(
    ({ only, requirement }) =>
      (only !== 'first-handling' || handles) &&
      (requirement === undefined || law.asks(requirement)),
  );
}

/** What law, guidance or the body’s own word asks for is there, or a gap says that it is not. */
export const checkElements: Check = (context) => {
  const missing = elementsOf(context).filter((element) => !isMet(element, context));
  const gaps = gapsIn(context);
  const byGap = Map.groupBy(missing, (element) => declaredIn(gaps, element, context));
  const declared = [...byGap].flatMap(([gap, lacked]) => (gap === undefined ? [] : lacked));
  const silent = (byGap.get(undefined) ?? []).length > 0;
  if (!silent && declared.length > 1 && isFresh(context))
    return [missingAtFirst(declared, context)];
  return [...byGap].flatMap(([gap, lacked]) =>
    gap === undefined
      ? lacked
          .filter(({ id }) => !isMarked(id, context, () => true))
          .map((element) => missingInSilence(element, context))
      : missingInGap(gap, lacked, context),
  );
};

/** A gap that has been filled since is a gap no more. */
export const checkFilledGaps: Check = (context) =>
  gapsIn(context).flatMap((gap) => {
    const met = elements.filter(
      (element) => gap.lacks.includes(element.id) && isMet(element, context),
    );
    const supplied = gap.lacks.filter((id) => (context.tables.get(id)?.rows.length ?? 0) > 0);
    const titles = [
      ...met.map(({ title }) => title),
      ...supplied.map((id) => `the return for “${context.tables.get(id)?.dataset.title}”`),
    ];
    return titles.map((title) => ({
      code: 'gap-filled',
      severity: 'warning' as const,
      place: linePlace(gap.section, gap.title),
      says: `the gap “${gap.title}” says that something is missing which is there: ${title}`,
      fix: 'Show it, and take the gap out.',
    }));
  });

/** True where the edition’s words or figures hold it. */
export function isMet({ id, evidence }: Element, context: CheckContext): boolean {
  if (context.sections.some(({ section }) => section.meets?.includes(id))) return true;
  return evidence === 'words' ? isMarked(id, context, holdsSomething) : holds(evidence, context);
}

/** Whether a passage of such a kind is marked with it. */
function isMarked(
  id: string,
  { sections }: CheckContext,
  isSuch: (passage: MarkedPassage) => boolean,
): boolean {
  return sections.some(({ section }) =>
    markedPassages(section).some((passage) => passage.mark === id && isSuch(passage)),
  );
}

function holds({ measures, withoutCode, text }: Evidence, context: CheckContext): boolean {
  return (
    (measures === undefined || measures.some((id) => isShown(id, context))) &&
    (withoutCode === undefined ||
      !rows(withoutCode.dataset, context).some(
        ({ codes }) => codes[withoutCode.column] === withoutCode.code,
      )) &&
    (text === undefined ||
      rows(text.dataset, context).every(({ texts }) => (texts[text.column] ?? '') !== ''))
  );
}

function rows(dataset: string, { tables }: CheckContext) {
  return tables.get(dataset)?.rows ?? [];
}

/** Whether a figure of the measure that has a value is shown: in the edition, or in one section. */
export function isShown(
  measure: string,
  { figures, sections }: CheckContext,
  section?: CheckedSection,
): boolean {
  const valued = figures.ofMeasure(measure).filter(({ value }) => value !== null);
  const among = section === undefined ? sections : [section];
  return valued.some(({ id }) => among.some(({ shown }) => shown.has(id)));
}

/** The gap that names it; or else one that lacks a measure or a dataset that would show it. */
function declaredIn(
  gaps: readonly Gap[],
  { id, evidence }: Element,
  { measures }: CheckContext,
): Gap | undefined {
  const asked = evidence === 'words' ? [] : (evidence.measures ?? []);
  const datasets = asked.map((measure) => measures.get(measure)?.dataset ?? '');
  for (const names of [[id], asked, datasets]) {
    const gap = gaps.find(({ lacks }) => names.some((name) => lacks.includes(name)));
    if (gap !== undefined) return gap;
  }
  return undefined;
}

/** Before the first return nothing is missing in particular: the edition is an outline. */
function isFresh({ tables }: CheckContext): boolean {
  return [...tables.values()].every(({ rows }) => rows.length === 0);
}

/** All of it once; each part is told of where it belongs from the first return on. */
function missingAtFirst(lacked: readonly Element[], { file }: CheckContext): Finding {
  const lawful = lacked.filter(({ force }) => force === 'law');
  const bases = [...new Set(lawful.map(({ basis }) => basis))];
  const law = lawful.length === 0 ? '' : `, ${lawful.length} of them by law (${bases.join('; ')})`;
  return {
    code: 'required-element-missing',
    cause: nobodyPromised,
    severity: lawful.length === 0 ? 'note' : 'warning',
    place: { file },
    says: `no return has come yet, and the edition does not hold ${lacked.length} things that are asked for${law}`,
    fix: 'Their gaps say so to readers; begin with the returns that you have, and the words that need none.',
    about: lacked.map(({ id }) => id),
  };
}

/** What should have come with a return that is there is told by itself: somebody can be asked for it. */
function missingInGap(
  gap: Gap,
  lacked: readonly Element[],
  context: CheckContext,
): readonly Finding[] {
  const due = lacked.filter((element) => isDue(element, context));
  const others = lacked.filter((element) => !due.includes(element));
  return [
    ...(due.length === 0 ? [] : [missingIn(gap, due)]),
    ...(others.length === 0 ? [] : [{ ...missingIn(gap, others), cause: nobodyPromised }]),
  ];
}

/** Whether a return is there that would show it. */
function isDue({ evidence }: Element, context: CheckContext): boolean {
  if (evidence === 'words') return false;
  const { measures = [], withoutCode, text } = evidence;
  const datasets = measures.map((id) => context.measures.get(id)?.dataset ?? '');
  const named = [withoutCode?.dataset, text?.dataset].filter((id) => id !== undefined);
  return [...datasets, ...named].some((id) => rows(id, context).length > 0);
}

function missingIn({ section, title }: Gap, lacked: readonly Element[]): Finding {
  const bases = [...new Set(lacked.map(({ basis }) => basis))];
  return {
    code: 'required-element-missing',
    severity: 'warning',
    place: linePlace(section, title),
    says: `the edition does not hold ${listed(lacked.map((one) => one.title))} (${bases.join('; ')})`,
    fix: 'The gap says so to readers; supply what is missing as soon as it is there.',
    about: lacked.map(({ id }) => id),
  };
}

function missingInSilence({ id, title, basis, force }: Element, context: CheckContext): Finding {
  return {
    code: 'required-element-missing',
    severity: force === 'law' ? 'error' : 'warning',
    place: { file: context.file },
    says: `the edition neither holds ${title} nor says that it is missing (${basis})`,
    fix: `Supply it, or say in a gap that it is missing, with “lacks: [${id}]”.`,
    about: [id],
    ...(force === 'law' ? {} : { cause: `silent ${id}` }),
  };
}

function listed(titles: readonly string[]): string {
  return titles.length < 2
    ? (titles[0] ?? '')
    : `${titles.slice(0, -1).join('; ')}; nor ${titles.at(-1)}`;
}
