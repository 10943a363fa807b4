import type { Figure } from '../domain/figures/figure.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { Check, CheckContext, CheckedSection } from './context.ts';
import { lineWith } from './place.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { shownFigures } from './shown-figures.ts';

const headcount = /\bhead ?-?counts?\b/i;
const fullTime = /\bfull[- ]time[- ]equivalents?\b|\bFTEs?\b/i;
/** What is said not to be so. */
const denied = /\b(?:not|no|nor|unlike|rather than|instead of|neither)\b/i;

/**
 * Officers in full-time equivalents are not called a headcount, nor people full-time equivalents: one on half time is a
 * half in one and a whole one in the other. A sentence is held against the figures in it, or where it has none against those of
 * its section.
 */
export const checkHeadcounts: Check = (context) =>
  context.sections.flatMap((section) => {
    const all = shownFigures(section, context);
    return sentencesIn(section).flatMap((sentence) =>
      checkSentence(sentence, all, section, context),
    );
  });

function checkSentence(
  { text, bound }: Sentence,
  all: readonly Figure[],
  section: CheckedSection,
  { figures }: CheckContext,
): readonly Finding[] {
  const says = { headcount: headcount.exec(text), fullTime: fullTime.exec(text) };
  if (denied.test(text) || (says.headcount === null) === (says.fullTime === null)) return [];
  const own = bound.flatMap(({ figures: ids }) => ids).flatMap((id) => figures.byId.get(id) ?? []);
  const about = own.length > 0 ? own : all;
  const isFullTime = about.some(({ unit }) => unit.kind === 'fte');
  const isPeople = about.some(({ unit }) => unit.kind === 'count');
  if (isFullTime === isPeople) return [];
  const word = (isFullTime ? says.headcount : says.fullTime)?.[0];
  if (word === undefined) return [];
  const at = text.indexOf(word);
  return [
    {
      code: 'headcount-or-full-time',
      severity: 'warning',
      place: {
        file: section.file,
        section: section.section.id,
        ...lineWith(text, { word, at }, section.text),
      },
      says: isFullTime
        ? `“${word}” is said of figures that are in full-time equivalents, in which an officer on half time is a half`
        : `“${word}” is said of figures that count people, each of them once`,
      fix: isFullTime ? 'Call them full-time equivalents.' : 'Call them people, or a headcount.',
      about: about.slice(0, 1).map(({ id }) => id),
    },
  ];
}
