import type { Mark } from './grid.ts';

/** Words of a cell that look alike. */
export interface Run {
  readonly text: string;
  readonly mark: Mark['kind'] | null;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = '₀₁₂₃₄₅₆₇₈₉';
const stroke = '\u{336}';

/**
 * Runs joined so that their text alone still says what a person sees: a digit set high or low is another sign than the
 * digit, a letter that is struck out has its stroke, and what is not shown is left out. So 16 with a footnote mark is never
 * 161, whoever reads it.
 */
export function joinRuns(runs: readonly Run[]): MarkedText {
  const marks = runs.flatMap(({ text, mark }) =>
    mark === null || text.trim() === '' ? [] : [{ kind: mark, text: text.trim() }],
  );
  return { text: runs.map(runAsSeen).join(''), marks };
}

function runAsSeen({ text, mark }: Run): string {
  switch (mark) {
    case 'raised':
      return text.replace(/\d/g, (digit) => raised.charAt(Number(digit)));
    case 'lowered':
      return text.replace(/\d/g, (digit) => lowered.charAt(Number(digit)));
    case 'struck':
      return text.replace(/\S/gu, (letter) => `${letter}${stroke}`);
    case 'unseen':
      return '';
    case null:
      return text;
  }
}
