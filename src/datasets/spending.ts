import type { Dataset } from '../domain/tables/dataset.ts';
import { date, extra, needed, pounds, reference, whose, words } from './columns/register.ts';

/** Each item of spending over £500. One row an item. */
export const spending: Dataset = {
  id: 'spending',
  title: 'Spending over £500',
  description:
    'Each item of spending of more than £500, of the body and of the chief officer. Who was paid, for what, and why it was expected to be value for money. Crime and disorder reduction grants and the travel and accommodation of office holders are published apart.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'period',
      name: 'month',
      title: 'Month',
      description: 'The month that the item is published with.',
      grains: ['month'],
      optional: true,
    },
    whose('Whose spending', 'Who spent the money.'),
    reference(
      'Number of the item in the ledger. Where one invoice is split, number the parts: 5001234/2.',
    ),
    date('date', 'Date', 'The day of the payment, or on which the invoice was booked.', {
      ...needed,
      also: ['Date paid', 'Payment date', 'Date of payment', 'Invoice date', 'Posting date'],
    }),
    words(
      'recipient',
      'Recipient',
      'Who was paid. Of a person whose name may not be public, write what they are: Police pensioner.',
      {
        ...needed,
        also: ['Supplier', 'Supplier name', 'Payee', 'Vendor', 'Vendor name', 'Paid to'],
      },
    ),
    words('purpose', 'Purpose', 'What it was spent on.', {
      ...needed,
      also: ['Description', 'Narrative', 'Details', 'Goods or services'],
    }),
    pounds(
      'amount',
      'Amount',
      'What the item came to, without value added tax that is paid back; below zero where money was paid back.',
      { also: ['Net amount', 'Amount net of VAT', 'Amount excluding VAT', 'Amount paid'] },
    ),
    words(
      'value_for_money',
      'Why it was value for money',
      'The reasons for which the spending was expected to be value for money: a tender, a framework, three quotes.',
    ),
    words('category', 'Category', 'The heading of the ledger that it stands under.', {
      ...extra,
      also: ['Ledger heading', 'Expense type', 'Expenditure type', 'Account description'],
    }),
  ],
  key: ['month', 'whose', 'reference'],
  identities: [],
  // Money counts nobody; names that may not be public are not to be written at all.
  disclosure: 'none',
  basis: 'Specified Information Order, paragraph 3(g), as replaced in 2012 and amended in 2013',
  register: {
    order: { column: 'date', descending: true },
    filters: ['month', 'whose'],
    columns: ['date', 'whose', 'recipient', 'purpose', 'amount', 'value_for_money'],
    sum: 'amount',
  },
};
