import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedDimensions } from '../../src/domain/stops/answers/asked-dimension.ts';
import {
  parseQuestion,
  usualQuestion,
  writeQuestion,
} from '../../src/domain/stops/answers/stop-question.ts';
import { inEnglish } from '../builders/in-english.ts';
import { madeUpCounts } from '../builders/stop-counts.ts';

const counts = madeUpCounts([
  { month: '2022-01', searches: 1 },
  { month: '2022-06', reason: 'weapons', searches: 1 },
  { month: '2024-03', csp: 'E22000001', age: '10-17', searches: 1 },
]);

const value = fc.oneof(
  fc.constantFrom(...askedDimensions, 'self', 'officer', 'percentages', 'weapons', '10-17', ''),
  fc.constantFrom('2022-01', '2024-03', '2022-06', '1999-12', '2024-13'),
  fc.string(),
);
const name = fc.oneof(
  fc.constantFrom('by', 'across', 'from', 'to', 'csp', 'reason', 'age', 'ethnicity', 'show'),
  fc.string(),
);
const anyQuery = fc.oneof(
  fc.string(),
  fc.array(fc.tuple(name, value)).map((pairs) => new URLSearchParams(pairs).toString()),
);

const problemsOf = (query: string) => inEnglish(parseQuestion(query, counts).problems);

describe('a question in an address', () => {
  it('is read from anything, and is written so that it is read as the same', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { question } = parseQuestion(query, counts);
        const written = writeQuestion(question, counts);
        expect(parseQuestion(written, counts)).toEqual({ question, problems: [] });
      }),
    );
  });

  it('is the usual one where nothing is asked, and needs no words then', () => {
    expect(parseQuestion('', counts).question).toEqual(usualQuestion(counts));
    expect(writeQuestion(usualQuestion(counts), counts)).toBe('');
  });

  it('is read with the question mark of an address too', () => {
    expect(parseQuestion('?by=age', counts).question.by).toBe('age');
  });

  it('has months in its rows', () => {
    expect(parseQuestion('by=age&across=month', counts).question).toMatchObject({
      by: 'month',
      across: 'age',
    });
  });

  it('takes the twelve months before a month that is long past', () => {
    expect(parseQuestion('to=2022-06', counts).question.filter).toEqual({
      from: '2022-01',
      to: '2022-06',
    });
  });

  it.each([
    ['by=crime', '“crime” is no answer to “by”: it is ethnicity, month,'],
    ['reason=<b>', '“<b>” stands nowhere in these records as reason for the search'],
    ['from=May', '“May” is no month: one is written as 2024-03.'],
    ['from=2021-12', 'The records are about January 2022 to March 2024; December 2021 is not'],
    ['from=2024-03&to=2022-06', 'March 2024 is after June 2022:'],
    ['colour=red', '“colour” is nothing that one can ask for'],
  ])('says in a sentence what of it cannot be used: %s', (query, sentence) => {
    expect(problemsOf(query)).toEqual([expect.stringContaining(sentence)]);
  });

  it('repeats no more than the beginning of what cannot be used', () => {
    expect(problemsOf(`age=${'x'.repeat(3000)}`)[0]?.length).toBeLessThan(150);
  });

  it('takes months that are kept together whole, and says so', () => {
    const coarse = madeUpCounts([
      { month: '2022-01..2022-03', searches: 1 },
      { month: '2024-03', searches: 1 },
    ]);
    const read = parseQuestion('from=2022-02', { ...coarse, from: '2022-01', to: '2024-03' });
    expect(read.question.filter.from).toBe('2022-01');
    expect(inEnglish(read.problems)).toEqual([
      'February 2022 is kept together with the months beside it: January to March 2022.',
    ]);
  });
});
