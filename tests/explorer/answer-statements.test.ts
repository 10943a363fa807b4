import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStatement } from '../../src/domain/statements/statement.ts';
import { askedDimensions, narrowing } from '../../src/domain/stops/answers/asked-dimension.ts';
import { answerStops } from '../../src/domain/stops/answers/stop-answer.ts';
import { parseQuestion } from '../../src/domain/stops/answers/stop-question.ts';
import { english } from '../../src/locale/en/index.ts';
import { stopsEnglish } from '../../src/locale/en/stops-english.ts';
import { spoken } from '../../src/locale/spoken.ts';
import { arbitraryCounts } from './arbitrary-counts.ts';
import { contextOf } from './stop-context.ts';

const codes = ['blank', 'drugs', 'weapons', 'yes', 'no', 'arrest', '10-17', 'male', 'E22000001'];
const choice = (...choices: readonly string[]) => fc.constantFrom('', 'nonsense', ...choices);

/** Questions of every kind, also such as no search fits, and such as cannot be used. */
const anyQuery = fc
  .record({
    by: choice(...askedDimensions),
    across: choice(...askedDimensions),
    ethnicity: choice('self', 'officer'),
    show: choice('numbers', 'percentages'),
    from: choice('2023-01', '2023-11', '1999-01'),
    to: choice('2023-01', '2024-03'),
    narrowed: fc.option(fc.tuple(fc.constantFrom(...narrowing), fc.constantFrom(...codes))),
  })
  .map(({ narrowed, ...asked }) =>
    new URLSearchParams([
      ...Object.entries(asked),
      ...(narrowed === null ? [] : [narrowed]),
    ]).toString(),
  );

const said = fc.tuple(arbitraryCounts, anyQuery).map(([counts, query]) => {
  const { question, problems } = parseQuestion(query, counts);
  return { answer: answerStops(question, contextOf(counts, { area: 'bedfordshire' })), problems };
});

describe('an answer that no language has said', () => {
  it('holds no word but the codes and labels of the counts', () => {
    fc.assert(
      fc.property(said, (value) => {
        expect(textsIn(value).filter((text) => /[a-z] [a-z]|[A-Z][a-z]/.test(text))).toEqual([]);
      }),
    );
  });

  it('is said whole by the words that a page loads, as by all words', () => {
    fc.assert(
      fc.property(said, (value) => {
        const words = spoken(value, stopsEnglish);
        expect(words).toEqual(spoken(value, english));
        expect(holdsStatement(words)).toBe(false);
        expect(textsIn(words).filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
      }),
    );
  });
});

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function holdsStatement(value: unknown): boolean {
  if (isStatement(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsStatement);
}
