import type { Publication } from '../../src/domain/publication/publication.ts';
import { makeRegister } from '../../src/domain/registers/make-register.ts';
import { openRegister } from '../../src/domain/registers/open-register.ts';
import type { Register } from '../../src/domain/registers/register.ts';
import type { Dataset, RegisterView } from '../../src/domain/tables/dataset.ts';
import type { Table } from '../../src/domain/tables/table.ts';
import { publication } from '../builders/published/publication.ts';
import { given, type RowValues, table } from '../builders/published/tables.ts';

/** A register that no law asks for: every kind of column that a register may have. */
export const paymentsView = {
  order: { column: 'paid_on', descending: true },
  filters: ['category', 'period'],
  columns: ['paid_on', 'recipient', 'category', 'amount', 'purpose', 'agreed_at', 'document'],
  sum: 'amount',
} satisfies RegisterView;

export const payments: Dataset & { readonly register: RegisterView } = {
  id: 'made-up-payments',
  title: 'Made-up payments',
  description: 'Payments that were never made, to people who are not.',
  frequency: 'monthly',
  basis: 'a made-up order, paragraph 9(z)',
  columns: [
    { kind: 'period', name: 'period', title: 'Month', description: '', grains: ['month'] },
    { kind: 'text', name: 'paid_on', title: 'Paid on', description: '', format: 'date' },
    { kind: 'text', name: 'recipient', title: 'Recipient', description: '' },
    {
      kind: 'code',
      name: 'category',
      title: 'Category',
      description: '',
      codes: [
        { code: 'estates', label: 'Estates' },
        { code: 'cars', label: 'Cars' },
        { code: 'advice', label: 'Advice' },
      ],
    },
    {
      kind: 'number',
      name: 'amount',
      title: 'Amount',
      description: '',
      unit: { kind: 'decimal', one: 'pound', many: 'pounds' },
      decimals: 2,
      blank: 'unavailable',
    },
    { kind: 'text', name: 'purpose', title: 'Purpose', description: '', optional: true },
    { kind: 'text', name: 'agreed_at', title: 'Agreed at', description: '', format: 'time' },
    { kind: 'text', name: 'document', title: 'Document', description: '', format: 'address' },
    { kind: 'text', name: 'reference', title: 'Reference', description: '' },
  ],
  key: ['reference'],
  identities: [],
  disclosure: 'none',
  register: paymentsView,
};

/** What a test says of a payment; the rest is filled in. */
export interface MadeUpPayment {
  readonly period?: string;
  readonly paidOn?: string;
  readonly recipient?: string;
  readonly category?: string;
  readonly amount?: RowValues['numbers'][string];
  readonly purpose?: string;
  readonly agreedAt?: string;
  readonly document?: string;
}

export function payment(values: MadeUpPayment, reference: number): RowValues {
  const { period = '2024-05', paidOn = '2024-05-03', recipient = 'Nobody Limited' } = values;
  const { category = 'estates', amount = given(600), purpose = '', agreedAt = '' } = values;
  return {
    period,
    codes: { category },
    numbers: { amount },
    texts: {
      paid_on: paidOn,
      recipient,
      purpose,
      agreed_at: agreedAt,
      document: values.document ?? '',
      reference: String(reference),
    },
  };
}

export function paymentsTable(rows: readonly MadeUpPayment[], dataset: Dataset = payments): Table {
  const labels = { category: { estates: 'Estates', cars: 'Cars', advice: 'Advice' } };
  return table(dataset, rows.map(payment), labels);
}

/** The register of these payments, opened as pages and scripts open it. */
export function registerOf(
  rows: readonly MadeUpPayment[],
  view: RegisterView = paymentsView,
): Register {
  return opened(paymentsTable(rows), view);
}

function opened(of: Table, view: RegisterView = paymentsView): Register {
  const register = openRegister(JSON.parse(JSON.stringify(makeRegister(of, view))));
  if (register === null) throw new Error('the register cannot be opened');
  return register;
}

/** Some payments that differ in everything. */
export const somePayments: readonly MadeUpPayment[] = [
  {
    recipient: 'Café Zoë & Daughters',
    amount: given(1234.5),
    paidOn: '2024-05-03',
    purpose: 'Tea for the panel',
    agreedAt: '18:30',
    document: 'https://www.example.org/spending/tea.pdf',
  },
  {
    recipient: 'O’Nobody and Sons',
    category: 'cars',
    amount: given(999.99),
    paidOn: '2024-04-30',
    period: '2024-04',
    purpose: 'Two made-up tyres',
    document: 'https://example.org/a/very/long/way/to/a/document/that/stands/at/its/end.pdf',
  },
  { recipient: 'Acme', category: 'advice', amount: given(null, 'suppressed'), paidOn: '' },
  { recipient: 'acme', category: 'advice', amount: given(20000, 'provisional') },
  { recipient: '', category: 'cars', amount: given(null, 'unavailable'), document: 'on request' },
];

/** So many payments that no two are alike. */
export function manyPayments(count: number): readonly MadeUpPayment[] {
  return Array.from({ length: count }, (_, at): MadeUpPayment => {
    const month = (at % 12) + 1;
    const two = (number: number): string => String(number).padStart(2, '0');
    return {
      period: `2023-${two(month)}`,
      paidOn: `2023-${two(month)}-${two((at % 28) + 1)}`,
      recipient: `Made-up supplier ${(at * 7919) % 1000}`,
      category: ['estates', 'cars', 'advice'][at % 3] ?? 'estates',
      amount: given(((at * 104729) % 900000) / 100 + 500),
      purpose: `Made-up purpose number ${at}`,
    };
  });
}

/** The publication of the other tests, with this register beside its returns. */
export function withRegister(
  rows: readonly MadeUpPayment[],
  changes: Partial<Publication> = {},
): Publication {
  const base = publication(changes);
  return { ...base, tables: [...base.tables, paymentsTable(rows)] };
}
