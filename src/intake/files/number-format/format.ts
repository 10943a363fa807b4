import { type Section, sectionsOf } from './sections.ts';

/** A number format (ECMA-376 part 1, 18.8.31), taken apart once for all cells that have it. */
export interface NumberFormat {
  readonly sections: readonly Section[];
  /** What numbers become: a moment, a number, or words alone. */
  readonly isMoment: boolean;
  readonly isPercentage: boolean;
  /** True where its moments are times of day or lengths of time, without a date. */
  readonly isTime: boolean;
  readonly showsSeconds: boolean;
}

/** Excel's own limit. */
const longestFormat = 255;

/** Formats that follow the machine, as one set to British English shows them, whatever stands behind the mark. */
const ofTheMachine: readonly (readonly [RegExp, string])[] = [
  [/^\[\$-(?:F400|x-systime)\]/i, 'hh:mm:ss'],
  [/^\[\$-(?:F800|x-sysdate)\]/i, 'dd mmmm yyyy'],
];

export function numberFormat(code: string): NumberFormat {
  const [, british = code] = ofTheMachine.find(([mark]) => mark.test(code)) ?? [];
  const sections = sectionsOf(british.slice(0, longestFormat));
  const numeric = sections.slice(0, 3);
  const parts = numeric.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'moment'));
  const letters = parts.map(({ text }) => text.replace(/[[\]]/g, '').charAt(0).toLowerCase());
  return {
    sections,
    isMoment: letters.length > 0,
    isPercentage: numeric.some(({ tokens }) => tokens.some(({ kind }) => kind === 'percent')),
    isTime:
      letters.some((letter) => 'hs'.includes(letter)) &&
      !letters.some((letter) => 'yd'.includes(letter)),
    showsSeconds: letters.includes('s'),
  };
}
