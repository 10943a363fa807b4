import type { Selector } from '../domain/tables/dataset.ts';

/** What the Specified Information Order says of the rows of registers, as facts to hold them against. */

/** A sum of money above which rows belong in a register, or not above which. */
export interface Threshold {
  readonly dataset: string;
  /** Rows that it holds for. */
  readonly where?: Selector;
  /** The column of the amount. */
  readonly column: string;
  /** In pounds: `over` it, or `upTo` and with it. */
  readonly is: 'over' | 'up-to';
  readonly pounds: number;
  /** What rows are that do not fit: more than the law asks for, or on the wrong one of two lists. */
  readonly otherwise: 'not-asked-for' | 'on-other-list';
  /** Follows the amount: what the Order says. */
  readonly says: string;
  readonly fix: string;
}

/** Two columns of days, of which `later` is never before `earlier`. */
export interface DayOrder {
  readonly dataset: string;
  readonly earlier: string;
  readonly later: string;
  /** The other way round it is a slip, or papers that were late. */
  readonly otherwise: 'impossible' | 'late';
  /** Follows the two days: `ends before it begins`. */
  readonly says: string;
  readonly fix: string;
}

/** Columns that a paragraph asks for, and that are of no use to a reader when they are empty. */
export interface AskedFor {
  readonly dataset: string;
  readonly where?: Selector;
  readonly columns: readonly string[];
  readonly paragraph: string;
  /** Where there is more to say than that words are missing. */
  readonly fix?: string;
}

const paragraph4 = 'Put the contract on the list that its value belongs to.';

export const thresholds: readonly Threshold[] = [
  {
    dataset: 'spending',
    column: 'amount',
    is: 'over',
    pounds: 500,
    otherwise: 'not-asked-for',
    says: 'paragraph 3(g) asks for items of more than £500',
    fix: 'Nothing to do if the office means to publish them; else leave them out.',
  },
  {
    dataset: 'contracts',
    where: { list: 'over-10000' },
    column: 'value',
    is: 'over',
    pounds: 10_000,
    otherwise: 'on-other-list',
    says: 'contracts of £10,000 or less belong on the other list',
    fix: paragraph4,
  },
  {
    dataset: 'contracts',
    where: { list: 'not-over-10000' },
    column: 'value',
    is: 'up-to',
    pounds: 10_000,
    otherwise: 'on-other-list',
    says: 'contracts of more than £10,000 belong on the other list',
    fix: paragraph4,
  },
  {
    dataset: 'tenders',
    column: 'expected_value',
    is: 'over',
    pounds: 10_000,
    otherwise: 'not-asked-for',
    says: 'paragraph 4(c) asks for invitations to tender for contracts of more than £10,000',
    fix: 'Nothing to do if the office means to publish them; else leave them out.',
  },
];

const slip = 'Look for a slip in either of the two days.';

/** Registers of what lasts from one day to another. */
const lasting = [
  'office-holders',
  'office-holder-interests',
  'senior-staff',
  'contracts',
  'property',
];

export const dayOrders: readonly DayOrder[] = [
  ...lasting.map(
    (dataset): DayOrder => ({
      dataset,
      earlier: 'from',
      later: 'to',
      otherwise: 'impossible',
      says: 'ends before it begins',
      fix: slip,
    }),
  ),
  {
    dataset: 'tenders',
    earlier: 'issued',
    later: 'closes',
    otherwise: 'impossible',
    says: 'closes before it is issued',
    fix: slip,
  },
  {
    dataset: 'policies',
    earlier: 'adopted',
    later: 'reviewed',
    otherwise: 'impossible',
    says: 'is reviewed before it is adopted',
    fix: slip,
  },
  {
    dataset: 'meetings',
    earlier: 'date',
    later: 'minutes_published',
    otherwise: 'impossible',
    says: 'has minutes before it is held',
    fix: slip,
  },
  {
    dataset: 'decisions',
    earlier: 'date',
    later: 'published',
    otherwise: 'impossible',
    says: 'is recorded before it is taken',
    fix: slip,
  },
  ...(['agenda_published', 'reports_published'] as const).map(
    (earlier): DayOrder => ({
      dataset: 'meetings',
      earlier,
      later: 'date',
      otherwise: 'late',
      says: 'has its papers only after it was held, when nobody can follow the meeting by them',
      fix: 'Look for a slip in either of the two days; if there is none, say why the papers were late.',
    }),
  ),
];

export const askedFor: readonly AskedFor[] = [
  { dataset: 'office-holders', columns: ['correspondence_address'], paragraph: '1(b)' },
  { dataset: 'senior-staff', columns: ['responsibilities'], paragraph: '2(d)' },
  {
    dataset: 'senior-staff',
    columns: ['name'],
    paragraph: '2(d)',
    fix: 'Write it in the column name; where the person has refused consent, write “Withheld at the person’s wish”.',
  },
  { dataset: 'grants', columns: ['conditions', 'reason'], paragraph: '3(f)' },
  { dataset: 'spending', columns: ['value_for_money'], paragraph: '3(g)' },
  { dataset: 'travel-claims', columns: ['paid_to', 'value_for_money'], paragraph: '3(h)' },
  { dataset: 'contracts', where: { list: 'over-10000' }, columns: ['copy'], paragraph: '4(b)' },
  { dataset: 'tenders', columns: ['copy'], paragraph: '4(c)' },
  {
    dataset: 'meetings',
    where: { access: 'public' },
    columns: ['starts', 'place'],
    paragraph: '5(a)',
  },
  { dataset: 'decisions', columns: ['record'], paragraph: '5(d)' },
];
