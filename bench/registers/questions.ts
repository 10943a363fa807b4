/** A question as an address says it, and the same in the words of a database. */
export interface BenchQuestion {
  readonly query: string;
  readonly words: readonly string[];
  readonly where: string;
  readonly order: string;
}

/** Few rows found and many, words that are often and that are nowhere, each order and the last page. */
export const questions: readonly BenchQuestion[] = [
  { query: 'q=motors', words: ['motors'], where: '1', order: 'date DESC' },
  {
    query: 'q=heskley+fuel+vehicles',
    words: ['heskley', 'fuel', 'vehicles'],
    where: '1',
    order: 'date DESC',
  },
  { query: 'q=order+17&sort=-amount', words: ['order', '17'], where: '1', order: 'amount DESC' },
  { query: 'q=nowhere', words: ['nowhere'], where: '1', order: 'date DESC' },
  { query: 'sort=recipient', words: [], where: '1', order: 'recipient' },
  { query: 'whose=body&sort=-amount', words: [], where: "whose = 'body'", order: 'amount DESC' },
  {
    query: 'month=2022-03&q=quotes',
    words: ['quotes'],
    where: "month = '2022-03'",
    order: 'date DESC',
  },
];
