/** Rows of one table and period whose numbers are expected to come in an order. */
export interface ExpectedOrder {
  readonly dataset: string;
  readonly column: string;
  /** The coded column that tells the rows apart, and its codes from the least number to the greatest. */
  readonly by: string;
  readonly order: readonly string[];
  /** Why, as the end of a sentence. */
  readonly says: string;
}

/**
 * What the order of service brings about: a limit of ten seconds is asked for 999 alone (see `standards.ts`), and a line
 * of priority is one that is answered before the rest. No rule forbids another order; it is asked about.
 */
export const expectedOrders: readonly ExpectedOrder[] = [
  {
    dataset: 'calls',
    column: 'average_wait_seconds',
    by: 'service',
    order: ['emergency-999', 'priority-101', 'non-priority-101'],
    says: '999 calls are answered before calls to 101, and those of priority before others',
  },
];
