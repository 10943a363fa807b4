import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseRegisterQuestion,
  type RegisterQuestion,
  wholeRegister,
  writeRegisterQuestion,
} from '../../src/domain/registers/register-question.ts';
import { registerOf, somePayments } from './made-up-register.ts';

const register = registerOf(somePayments);
const parse = (query: string) => parseRegisterQuestion(query, register);

/** Questions as they may stand in an address: words without space at their ends, codes that occur. */
const questions: fc.Arbitrary<RegisterQuestion> = fc.record({
  words: fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((words) => words.trim().replaceAll(/\s+/g, ' ').slice(0, 100).trim().toWellFormed()),
  only: fc.record(
    { category: fc.constantFrom('cars', 'advice'), period: fc.constantFrom('2024-04', '2024-05') },
    { requiredKeys: [] },
  ),
  sort: fc.option(
    fc.record({ column: fc.constantFrom('amount', 'paid_on'), descending: fc.boolean() }),
  ),
  page: fc.integer({ min: 1, max: 9999 }),
});

describe('a question about a register', () => {
  it('is the whole register where nothing is asked', () => {
    expect(parse('')).toEqual({ question: wholeRegister, problems: [] });
    expect(parse('?q=&category=&sort=')).toEqual({ question: wholeRegister, problems: [] });
    expect(writeRegisterQuestion(wholeRegister, register)).toBe('');
  });

  it('says words, values, order and page', () => {
    expect(parse('?q=+made-up++tea &category=cars&period=2024-04&sort=-amount&page=3')).toEqual({
      question: {
        words: 'made-up tea',
        only: { category: 'cars', period: '2024-04' },
        sort: { column: 'amount', descending: true },
        page: 3,
      },
      problems: [],
    });
  });

  it('reads what it has written', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const written = writeRegisterQuestion(question, register);
        expect(parse(written)).toEqual({ question: { ...question }, problems: [] });
      }),
    );
  });

  it.each([
    ['category=boats', '“boats” stands nowhere under “Category”: rows with any are shown.'],
    ['sort=colour', '“colour” is no column to sort by: the rows are in the order of the register.'],
    ['sort=-reference', '“-reference” is no column to sort by'],
    ['page=0', '“0” is no page: this is the first.'],
    ['page=1e3', '“1e3” is no page: this is the first.'],
    [
      'colour=red',
      '“colour” is nothing that one can ask for here: it is q, sort, page, category or',
    ],
    [`q=${'a'.repeat(201)}`, 'Only the first 200 characters of what is searched for are used.'],
  ])('tells and leaves out what it cannot use: %s', (query, says) => {
    const { question, problems } = parse(query);
    expect(problems).toEqual([expect.stringContaining(says)]);
    expect({ ...question, words: '' }).toEqual(wholeRegister);
  });

  it('is made of anything at all, with a sentence for what is not understood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
        const { question } = parse(query);
        const again = parse(writeRegisterQuestion(question, register));
        expect(again).toEqual({ question, problems: [] });
      }),
    );
  });
});
