import type { Figure } from '../domain/figures/figure.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { total } from '../domain/measures/group.ts';
import { stem } from '../domain/text/match-words.ts';
import type { Check, CheckContext, CheckedSection } from './context.ts';
import { type Sentence, sentencesIn } from './sentences.ts';

/**
 * Behind a number stand the words for what it counts, up to the next number or the end of the clause: “47 under the Right to
 * Ask”. Where they hold what tells another group or measure from its own, and nothing of what tells its own from that one, one was
 * taken for the other.
 */
export const checkNamedGroups: Check = (context) => {
  const words = wordsOnce();
  return context.sections.flatMap((section) =>
    sentencesIn(section)
      .flatMap((sentence) => valuesWithClauses(sentence))
      .flatMap(({ id, clause }) => {
        const figure = context.figures.byId.get(id);
        if (figure === undefined) return [];
        const other = otherNamed(figure, wordsOf(clause), words, context);
        return other === undefined ? [] : [tell(figure, clause, other, section)];
      }),
  );
};

/** Each figure whose value is printed, with the words behind it; none where there are no words. */
function valuesWithClauses({ text, bound }: Sentence) {
  const clauses = text.split(/\uE000\d+\uE000/).slice(1);
  return bound.flatMap(({ isValue, figures: [id] }, at) => {
    const clause = clauses[at]?.split(/[.,;:()]/)[0]?.trim();
    return isValue && id !== undefined && clause ? [{ id, clause }] : [];
  });
}

type Words = (text: string) => ReadonlySet<string>;

/** The stems of a name, worked out once for each name. */
function wordsOnce(): Words {
  const known = new Map<string, ReadonlySet<string>>();
  return (text) => {
    const words = known.get(text) ?? wordsOf(text);
    known.set(text, words);
    return words;
  };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set((text.match(/[\p{L}\d]+/gu) ?? []).map(stem));
}

interface Names {
  readonly own: string;
  readonly other: string;
}

/** The name that the words tell from the figure’s own, where they do not tell its own from that one. */
function otherNamed(
  figure: Figure,
  said: ReadonlySet<string>,
  words: Words,
  context: CheckContext,
): Names | undefined {
  const names = [...groupsBeside(figure, context), ...measuresBeside(figure, words, context)];
  return names.find(({ own, other }) => {
    const its = [...words(other)].filter((word) => !words(own).has(word));
    const alone = [...words(own)].filter((word) => !words(other).has(word));
    const isTold = its.length > 0 && its.every((word) => said.has(word));
    return isTold && alone.length > 0 && !alone.some((word) => said.has(word));
  });
}

function groupsBeside(
  { measure, dimensions }: Figure,
  { figures }: CheckContext,
): readonly Names[] {
  return dimensions
    .filter(({ code }) => code !== total)
    .flatMap(({ name, label }) => {
      const others = figures
        .ofMeasure(measure)
        .flatMap((one) => one.dimensions.filter((dimension) => dimension.name === name))
        .filter(({ code, label: its }) => code !== total && its !== label);
      return [...new Set(others.map((one) => one.label))].map((other) => ({ own: label, other }));
    });
}

/** Measures of one return whose names are as long and have two words or more in common. */
function measuresBeside(
  { measure }: Figure,
  words: Words,
  { measures }: CheckContext,
): readonly Names[] {
  const own = measures.get(measure);
  if (own === undefined) return [];
  const mine = words(own.title);
  return [...measures.values()]
    .filter(({ dataset, id }) => dataset === own.dataset && id !== own.id)
    .filter(({ title }) => {
      const its = words(title);
      return its.size === mine.size && [...its].filter((word) => mine.has(word)).length >= 2;
    })
    .map(({ title }) => ({ own: own.title, other: title }));
}

function tell(
  { id }: Figure,
  clause: string,
  { own, other }: Names,
  { section, file }: CheckedSection,
): Finding {
  const line = section.claims.find(({ figures }) => figures[0] === id)?.line;
  return {
    code: 'group-named-otherwise',
    severity: 'warning',
    place: { file, section: section.id, ...(line === undefined ? {} : { line }) },
    says: `behind the figure for “${own}” stands “${clause}”, which names “${other}”`,
    fix: 'Bind the figure that the words are about, or write what this one counts.',
    about: [id],
  };
}
