import type { Figure } from '../domain/figures/figure.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { total } from '../domain/measures/group.ts';
import { stem } from '../domain/text/match-words.ts';
import type { Check, CheckContext, CheckedSection } from './context.ts';
import { sentencesIn } from './sentences.ts';

/**
 * Behind a number stand the words for what it counts, up to the next number or the end of the clause: “47 under the Right to
 * Ask”. Where they hold what tells another group or measure from its own, and nothing of what tells its own from that one, one was
 * taken for the other.
 */
export const checkNamedGroups: Check = (context) =>
  context.sections.flatMap((section) =>
    sentencesIn(section).flatMap(({ text, bound }) => {
      const clauses = text.split(/\uE000\d+\uE000/).slice(1);
      return bound.flatMap(({ isValue, figures: [id] }, at) => {
        const figure = isValue ? context.figures.byId.get(id ?? '') : undefined;
        const clause = (clauses[at] ?? '').split(/[.,;:()]/)[0] ?? '';
        return figure === undefined ? [] : check(figure, clause, section, context);
      });
    }),
  );

function check(
  figure: Figure,
  clause: string,
  section: CheckedSection,
  context: CheckContext,
): readonly Finding[] {
  const said = wordsOf(clause);
  const other = namesBeside(figure, context).find(({ own, other: name }) => {
    const mine = wordsOf(own);
    const its = [...wordsOf(name)].filter((word) => !mine.has(word));
    const alone = [...mine].filter((word) => !wordsOf(name).has(word));
    const isTold = its.length > 0 && its.every((word) => said.has(word));
    return isTold && alone.length > 0 && !alone.some((word) => said.has(word));
  });
  if (other === undefined) return [];
  const line = section.section.claims.find(({ figures }) => figures[0] === figure.id)?.line;
  return [
    {
      code: 'group-named-otherwise',
      severity: 'warning',
      place: {
        file: section.file,
        section: section.section.id,
        ...(line === undefined ? {} : { line }),
      },
      says: `behind the figure for “${other.own}” stands “${clause.trim()}”, which names “${other.other}”`,
      fix: 'Bind the figure that the words are about, or write what this one counts.',
      about: [figure.id],
    },
  ];
}

/** The name of what a figure is of, beside the names that it could be taken for. */
function namesBeside(figure: Figure, context: CheckContext) {
  return [...groupsBeside(figure, context), ...measuresBeside(figure, context)];
}

function groupsBeside({ measure, dimensions }: Figure, { figures }: CheckContext) {
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

/** Measures of one return that are broken down alike and share most of their names. */
function measuresBeside({ measure }: Figure, { measures }: CheckContext) {
  const own = measures.get(measure);
  if (own === undefined) return [];
  return [...measures.values()]
    .filter(
      (one) => one.dataset === own.dataset && one.id !== own.id && areAlike(one.title, own.title),
    )
    .map(({ title }) => ({ own: own.title, other: title }));
}

function areAlike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= 2 && a.size === b.size;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set((text.match(/[\p{L}\d]+/gu) ?? []).map(stem));
}
