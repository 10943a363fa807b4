import type { Figure } from '../domain/figures/figure.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { Check, CheckContext, CheckedSection } from './context.ts';
import { type Sentence, sentencesIn } from './sentences.ts';

const asTotal = /\b(?:total|sum) of $/i;
const asAverage = /\b(?:average|mean) of $/i;
const isOfEach = /\b(?:average|mean|each)\b/i;

/**
 * What a sentence prints is what it says: no total where an average is, no average where a count is, and a number at all. “A
 * total of”, just before an average, is the word of another column; a blank in a return leaves a sentence without its number.
 */
export const checkValuesNamed: Check = (context) =>
  context.sections.flatMap((section) =>
    sentencesIn(section).flatMap((sentence) => checkSentence(sentence, section, context)),
  );

function checkSentence(
  { text, bound }: Sentence,
  section: CheckedSection,
  { figures, measures }: CheckContext,
): readonly Finding[] {
  const before = text.split(/\uE000\d+\uE000/);
  return bound.flatMap(({ isValue, figures: [id] }, at) => {
    const figure = isValue ? figures.byId.get(id ?? '') : undefined;
    const measure = measures.get(figure?.measure ?? '');
    if (figure === undefined || measure === undefined) return [];
    const wrong = wrongWord(before[at] ?? '', measure);
    if (wrong !== null) return [tell(figure, wrong, section)];
    return figure.status === 'unavailable' ? [tell(figure, missing(measure), section)] : [];
  });
}

function wrongWord(words: string, { title, formula, unit }: Measure): Said | null {
  const isAverage = isOfEach.test(title);
  if (asTotal.test(words) && isAverage) {
    return {
      code: 'average-or-total',
      says: `the sentence calls “${title}” a total`,
      fix: 'Call it an average, or bind the total.',
    };
  }
  const isCount = 'cell' in formula && unit.kind === 'count' && !isAverage;
  if (asAverage.test(words) && isCount) {
    return {
      code: 'average-or-total',
      says: `the sentence calls “${title}” an average`,
      fix: 'Bind the average, or call it what it is.',
    };
  }
  return null;
}

interface Said {
  readonly code: string;
  readonly says: string;
  readonly fix: string;
}

function missing({ title }: Measure): Said {
  return {
    code: 'value-not-given',
    says: `a sentence prints “${title}”, and the return gives no number for it`,
    fix: 'Ask the force what the number is, or say in words that there is none.',
  };
}

function tell(
  { id, provenance }: Figure,
  { code, says, fix }: Said,
  { section, file }: CheckedSection,
): Finding {
  const line = section.claims.find(({ figures }) => figures[0] === id)?.line;
  const cells = provenance.cells.map((cell) => ({
    file: cell.file,
    row: cell.row,
    column: cell.column,
  }));
  const [first] = cells;
  return {
    code,
    severity: 'warning',
    place: { file, section: section.id, ...(line === undefined ? {} : { line }) },
    says,
    fix:
      first === undefined
        ? fix
        : `${fix} It is in ${first.file}, row ${first.row}, column ${first.column}.`,
    ...(cells.length === 0 ? {} : { rests: cells }),
    about: [id],
  };
}
