import type { Dataset } from '../domain/tables/dataset.ts';
import { category, extra, pounds, words } from './columns/register.ts';

/** What the body expects to get and to spend in a year. One row a line of the budget. */
export const budget: Dataset = {
  id: 'budget',
  title: 'Budget',
  description:
    'The budget of the body for a financial year: its total, the precept, other sources of revenue, and what it proposes to spend. It has to be published before the year begins.',
  frequency: 'yearly',
  columns: [
    {
      kind: 'period',
      name: 'year',
      title: 'Financial year',
      description: 'The financial year that the budget is for.',
      grains: ['financial-year'],
      ahead: true,
    },
    category('side', 'Revenue or expenditure', 'What is expected to come in, or to go out.', [
      { code: 'revenue', label: 'Revenue', also: ['Income', 'Funding'] },
      { code: 'expenditure', label: 'Proposed expenditure', also: ['Expenditure', 'Spending'] },
    ]),
    category(
      'line',
      'Line',
      'Total on either side; Precept, and each other source of revenue by its name, money from reserves among them; each thing that money is to be spent on.',
      'open',
    ),
    pounds('amount', 'Amount', 'In whole pounds.', { decimals: 0 }),
    words('remark', 'Remark', 'Anything that a reader has to know of the line.', extra),
  ],
  key: ['year', 'side', 'line'],
  identities: [
    {
      kind: 'rows-add',
      id: 'lines-add-to-total',
      dimension: 'line',
      total: 'total',
      columns: ['amount'],
      // Each line may be rounded to the pound.
      tolerance: 5,
      says: 'The lines of either side of the budget add to its total.',
    },
    {
      kind: 'rows-add',
      id: 'budget-balances',
      dimension: 'side',
      total: 'expenditure',
      parts: ['revenue'],
      columns: ['amount'],
      where: { line: 'total' },
      tolerance: 5,
      says: 'The proposed expenditure is the revenue, money from reserves included.',
    },
  ],
  disclosure: 'none',
  basis: 'Specified Information Order, paragraph 3(a) to (d)',
  register: { order: { column: 'year', descending: true }, filters: ['year', 'side'] },
};
