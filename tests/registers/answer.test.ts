import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterChoices } from '../../src/domain/registers/filter-choices.ts';
import type { Register } from '../../src/domain/registers/register.ts';
import { valueIn } from '../../src/domain/registers/register.ts';
import { answerRegister, rowsOnPage } from '../../src/domain/registers/register-answer.ts';
import {
  parseRegisterQuestion,
  type RegisterQuestion,
  wholeRegister,
} from '../../src/domain/registers/register-question.ts';
import { fold } from '../../src/domain/text/fold.ts';
import { given } from '../builders/published/tables.ts';
import {
  type MadeUpPayment,
  manyPayments,
  paymentsView,
  registerOf,
  somePayments,
} from './made-up-register.ts';

const register = registerOf(somePayments);

function ask(query: string, of: Register = register) {
  return answerRegister(of, parseRegisterQuestion(query, of).question);
}

/** What stands in a column of the rows that are found. */
function texts(column: string, query: string, of: Register = register): readonly string[] {
  const found = of.columns.get(column);
  return ask(query, of).rows.map((row) => (found ? valueIn(found, row).text : '?'));
}

const amounts = fc.integer({ min: -1_000_000, max: 100_000_000 }).map((pence) => pence / 100);

const somePayment: fc.Arbitrary<MadeUpPayment> = fc.record({
  recipient: fc.constantFrom('Acme', 'acme', 'Zed', 'Émile', ''),
  category: fc.constantFrom('estates', 'cars', 'advice'),
  period: fc.constantFrom('2024-04', '2024-05', '2023-12'),
  paidOn: fc.constantFrom('2024-05-03', '2023-12-31', ''),
  amount: fc.oneof(
    amounts.map((value) => given(value)),
    fc.constant(given(null, 'suppressed')),
  ),
});

const registers = fc
  .array(somePayment, { minLength: 1, maxLength: 260 })
  .map((rows) => registerOf(rows));

const questions: fc.Arbitrary<RegisterQuestion> = fc.record({
  words: fc.constantFrom('', 'acme', 'emile cars', '2024', 'nothing of this'),
  only: fc.record({ category: fc.constantFrom('estates', 'cars', 'advice') }, { requiredKeys: [] }),
  sort: fc.option(
    fc.record({
      column: fc.constantFrom(...paymentsView.columns),
      descending: fc.boolean(),
    }),
  ),
  page: fc.constant(1),
});

/** The rows of all pages. */
function everyPage(of: Register, question: RegisterQuestion): readonly number[] {
  const { pages } = answerRegister(of, question);
  return Array.from(
    { length: pages },
    (_, at) => answerRegister(of, { ...question, page: at + 1 }).rows,
  ).flat();
}

describe('words that are compared', () => {
  it.each([
    ['Ŵyn’s CAFÉ', 'wyns cafe'],
    ["O'Brien, O’Brien, O`Brien", 'obrien, obrien, obrien'],
    ['ﬁne №5', 'fine no5'],
  ])('are folded: %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('are the same when they are folded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('a search', () => {
  it.each([
    ['cafe zoe', ['Café Zoë & Daughters']],
    ['daughters CAFÉ', ['Café Zoë & Daughters']],
    ['ONobody', ['O’Nobody and Sons']],
    ["o'nobody tyres cars", ['O’Nobody and Sons']],
    ['acme', ['acme', 'Acme']],
    ['1,234.5', ['Café Zoë & Daughters']],
    ['1234.50', ['Café Zoë & Daughters']],
    ['30 april', ['O’Nobody and Sons']],
    ['2024-04-30', ['O’Nobody and Sons']],
    ['6:30pm', ['Café Zoë & Daughters']],
    ['example.org/spending', ['Café Zoë & Daughters']],
    ['[c]', ['Acme']],
    ['acme tyres', []],
  ])('for %s finds the rows in which all of it stands', (words, recipients) => {
    expect(texts('recipient', `q=${encodeURIComponent(words)}`)).toEqual(recipients);
  });

  it('looks nowhere but in what the page shows', () => {
    const hidden = registerOf([{ recipient: 'Acme' }], { ...paymentsView, columns: ['amount'] });
    expect(ask('q=acme', hidden).found).toBe(0);
    expect(ask('q=estates', hidden).found).toBe(0);
    expect(ask('category=estates', hidden).found).toBe(1);
  });
});

describe('the order of rows', () => {
  it('is that of the register where nobody asks for another, rows without a value last', () => {
    expect(texts('paid_on', '')).toEqual([
      '3 May 2024',
      '3 May 2024',
      '3 May 2024',
      '30 April 2024',
      '',
    ]);
  });

  it('is that of numbers, whatever their digits, and of what is hidden or missing last', () => {
    const up = ['999.99', '1,234.50', '20,000.00 [p]', '[x]', '[c]'];
    expect(texts('amount', 'sort=amount')).toEqual(up);
    expect(texts('amount', 'sort=-amount')).toEqual([...up.slice(0, 3).toReversed(), '[x]', '[c]']);
  });

  it('is that of dates', () => {
    expect(texts('paid_on', 'sort=paid_on')[0]).toBe('30 April 2024');
  });

  it('is that of the alphabet, without regard to case and accents, equals as they were', () => {
    expect(texts('recipient', 'sort=recipient')).toEqual([
      'acme',
      'Acme',
      'Café Zoë & Daughters',
      'O’Nobody and Sons',
      '',
    ]);
    expect(texts('recipient', 'sort=-recipient').slice(-3)).toEqual(['acme', 'Acme', '']);
  });

  it('is that of their list for categories', () => {
    expect(texts('category', 'sort=category')).toEqual([
      'Estates',
      'Cars',
      'Cars',
      'Advice',
      'Advice',
    ]);
  });
});

describe('the sum over the rows found', () => {
  it('is added in pence', () => {
    const tenths = registerOf([{ amount: given(1.1) }, { amount: given(2.2) }]);
    expect(ask('', tenths).sum).toMatchObject({ parts: 330, text: '3.30', without: 0 });
  });

  it('says how many rows it is without, and is provisional where a part of it is', () => {
    expect(ask('').sum).toMatchObject({ text: '22,234.49 [p]', without: 2 });
    expect(ask('q=tyres').sum).toMatchObject({ text: '999.99', without: 0 });
  });

  it('is not there where the register has nothing to add up', () => {
    const { sum: _, ...without } = paymentsView;
    expect(ask('', registerOf(somePayments, without)).sum).toBeNull();
  });
});

describe('a filter', () => {
  it('leaves the rows with a value', () => {
    expect(texts('recipient', 'category=cars')).toEqual(['', 'O’Nobody and Sons']);
    expect(texts('recipient', 'period=2024-04')).toEqual(['O’Nobody and Sons']);
  });

  it('is told with the rows that each of its values would leave, all else being as asked', () => {
    expect(ask('category=cars').counts).toEqual({ category: [1, 2, 2], period: [1, 1] });
    expect(ask('period=2024-04').counts).toEqual({ category: [0, 1, 0], period: [4, 1] });
    const both = ask('category=estates&period=2024-04');
    expect(both.counts).toEqual({ category: [0, 1, 0], period: [1, 0] });
  });

  it('offers categories in their order, periods from the latest, and words by the alphabet', () => {
    const view = { ...paymentsView, filters: ['category', 'period', 'recipient'] };
    const { filters } = registerOf(
      [...somePayments, { period: '2024-06', recipient: 'Zed' }],
      view,
    );
    const offered = filters.map((column) => filterChoices(column).map(({ text }) => text));
    expect(offered).toEqual([
      ['Estates', 'Cars', 'Advice'],
      ['Jun 2024', 'May 2024', 'Apr 2024'],
      ['acme', 'Acme', 'Café Zoë & Daughters', 'O’Nobody and Sons', 'Zed'],
    ]);
  });
});

describe('a page', () => {
  const many = registerOf(manyPayments(250));

  it('holds a hundred rows, and the last what is left', () => {
    expect([1, 2, 3].map((page) => ask(`page=${page}`, many).rows.length)).toEqual([100, 100, 50]);
    expect(ask('page=3', many)).toMatchObject({ pages: 3, first: 201, found: 250, of: 250 });
  });

  it('is the last where one is asked for that there is not', () => {
    expect(ask('page=9', many)).toMatchObject({
      question: { page: 3 },
      problems: ['There is no page 9: this is the last, page 3.'],
    });
    expect(ask('q=nothing of this&page=2', many)).toMatchObject({
      rows: [],
      problems: ['There is no page 2: all rows stand on this one.'],
    });
  });
});

describe('whatever is asked of whatever register', () => {
  it('sorting loses no row and finds none twice', () => {
    fc.assert(
      fc.property(registers, questions, (of, question) => {
        const sorted = everyPage(of, question);
        const kept = everyPage(of, { ...question, sort: null });
        expect(sorted.toSorted((a, b) => a - b)).toEqual(kept);
      }),
    );
  });

  it('a filter or a further word only narrows', () => {
    fc.assert(
      fc.property(registers, questions, (of, question) => {
        const all = new Set(everyPage(of, { ...question, words: '', only: {} }));
        const found = everyPage(of, question);
        expect(found.every((row) => all.has(row))).toBe(true);
        const narrower = everyPage(of, { ...question, words: `${question.words} e` });
        expect(narrower.every((row) => found.includes(row))).toBe(true);
      }),
    );
  });

  it('the counts of a filter are what it finds', () => {
    fc.assert(
      fc.property(registers, questions, (of, question) => {
        const { counts } = answerRegister(of, question);
        for (const [at, { code }] of (of.columns.get('category')?.values ?? []).entries()) {
          const { found } = answerRegister(of, { ...question, only: { category: code } });
          expect(counts.category?.[at]).toBe(found);
        }
      }),
    );
  });

  it('its pages hold every row found once, and their sums make the whole', () => {
    fc.assert(
      fc.property(registers, questions, (of, question) => {
        const rows = everyPage(of, question);
        const { found, sum, pages } = answerRegister(of, question);
        expect(new Set(rows).size).toBe(found);
        expect(pages).toBe(Math.max(1, Math.ceil(found / rowsOnPage)));
        const column = of.columns.get('amount');
        const pence = rows.map((row) =>
          column ? Math.round((valueIn(column, row).quantity?.value ?? 0) * 100) : Number.NaN,
        );
        expect(pence.reduce((total, value) => total + value, 0)).toBe(sum?.parts);
      }),
    );
  });

  it('rows that are alike keep the order of the register', () => {
    fc.assert(
      fc.property(registers, fc.boolean(), (of, descending) => {
        const sort = { column: 'category', descending };
        const rows = everyPage(of, { ...wholeRegister, sort });
        const cells = of.columns.get('category')?.cells ?? [];
        const swapped = rows.filter((row, at) => {
          const before = rows[at - 1] ?? -1;
          return before > row && cells[before] === cells[row];
        });
        expect(swapped).toEqual([]);
      }),
    );
  });
});
