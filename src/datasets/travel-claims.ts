import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { category, date, extra, needed, pounds, reference, words } from './columns/register.ts';

/** Allowances and expenses of office holders, of any amount. One row an item of a claim. */
export const travelClaims: Dataset = {
  id: 'travel-claims',
  title: 'Allowances and expenses of office holders',
  description:
    'Each allowance and each item paid for the travel, accommodation or subsistence of an office holder, however small. It has the fields that the Home Office listed for such claims.',
  frequency: 'quarterly',
  columns: [
    {
      kind: 'period',
      name: 'quarter',
      title: 'Quarter',
      description: 'The financial quarter that the item is published with.',
      grains: ['quarter'],
      optional: true,
    },
    category(
      'name',
      'Name',
      'Name of the office holder, as in the list of office holders.',
      'open',
    ),
    reference('Number of the item. Where one claim has several, number them: 24-017/2.'),
    date('date', 'Date', 'The day of the expense.', needed),
    category('type', 'Type of expense', 'What sort of expense it is.', [
      { code: 'travel', label: 'Travel', also: ['Mileage', 'Train', 'Rail', 'Taxi', 'Parking'] },
      { code: 'accommodation', label: 'Accommodation', also: ['Hotel'] },
      { code: 'subsistence', label: 'Subsistence', also: ['Meals', 'Food'] },
      { code: 'other', label: 'Other expense', also: ['Other'] },
    ]),
    words('description', 'Purpose', 'What the expense was for, in a few words.', needed),
    words(
      'paid_to',
      'Recipient',
      'Who was paid: the office holder, or the seller where the body paid.',
    ),
    pounds('claimed', 'Claimed', 'The amount that was claimed, or that the body paid itself.', {
      minimum: 0,
    }),
    pounds('reimbursed', 'Reimbursed', 'The amount that was paid.', { minimum: 0 }),
    pounds('not_reimbursed', 'Not reimbursed', 'The amount that was claimed and not paid.', {
      minimum: 0,
      blank: 'zero',
    }),
    words(
      'reason_not_reimbursed',
      'Why it was not reimbursed',
      'The reason, where some of the claim was not paid.',
    ),
    words(
      'value_for_money',
      'Why it was value for money',
      'The reasons for which the spending was expected to be value for money.',
    ),
    words(
      'origin',
      'From',
      'Of a journey: the town it began in, never the address of a home.',
      extra,
    ),
    words('destination', 'To', 'Of a journey: the town it led to.', extra),
    words(
      'journey',
      'Journey',
      'Of a journey: its category, for example a single or a return.',
      extra,
    ),
    words('class', 'Class', 'Of a journey: the class, for example standard.', extra),
    {
      kind: 'number',
      name: 'miles',
      title: 'Mileage',
      description: 'Of a journey by car: the miles claimed for.',
      unit: { kind: 'decimal', one: 'mile', many: 'miles' },
      decimals: 1,
      minimum: 0,
      blank: 'not-applicable',
      optional: true,
    },
    {
      kind: 'number',
      name: 'nights',
      title: 'Length of stay',
      description: 'Of a stay: the nights.',
      unit: count('night'),
      decimals: 0,
      minimum: 0,
      blank: 'not-applicable',
      optional: true,
    },
    words(
      'stay',
      'Category of stay',
      'Of a stay: its category, for example a hotel in London.',
      extra,
    ),
  ],
  key: ['quarter', 'name', 'reference'],
  identities: [
    {
      kind: 'columns-add',
      id: 'claimed-is-reimbursed-and-not',
      total: 'claimed',
      parts: ['reimbursed', 'not_reimbursed'],
      tolerance: 0,
      says: 'What was claimed is what was reimbursed and what was not.',
    },
  ],
  disclosure: 'none',
  basis:
    'Specified Information Order, paragraphs 1(d) and 3(h); fields by the note of the Home Office on paragraph 1(d), as offices repeat it',
  register: {
    order: { column: 'date', descending: true },
    filters: ['quarter', 'name', 'type'],
    columns: ['date', 'name', 'type', 'description', 'claimed', 'reimbursed', 'not_reimbursed'],
    sum: 'reimbursed',
  },
};
