import type { Dataset } from '../../src/domain/tables/dataset.ts';
import type { Row, Table } from '../../src/domain/tables/table.ts';
import type { Period } from '../../src/domain/time/period.ts';
import { type Random, randomOf } from '../generate/random.ts';

const names = [
  'Brindham',
  'Corvabury',
  'Drellcombe',
  'Fennaford',
  'Heskley',
  'Jorlewick',
  'Moxsted',
];
const trades = ['Motors', 'Estates', 'Advice', 'Software', 'Training', 'Catering', 'Forensics'];
const forms = ['Limited', 'and Sons', 'Partnership', 'CIC', 'plc'];
const things = ['repairs', 'rent', 'licences', 'courses', 'samples', 'meals', 'fuel', 'uniforms'];
const places = [
  'the custody suite',
  'the control room',
  'the north hub',
  'all vehicles',
  'recruits',
];
const reasons = [
  'Three quotes were had, and this was the lowest of them.',
  'Called off from a framework that was tendered for all forces of the region.',
  'Tendered in the open; price and quality counted alike.',
  'The only supplier of the part; the price is that of its list.',
];

/** So many items of spending in three years that nobody ever paid: like a register of a large force. */
export function madeUpSpending(dataset: Dataset, howMany: number): Table {
  const random = randomOf('made-up spending');
  const months = Array.from({ length: 36 }, (_, at) =>
    monthOf(2021 + Math.floor(at / 12), at % 12),
  );
  const suppliers = Array.from({ length: 900 }, (_, at) => nameOf(random, at));
  const rows = Array.from({ length: howMany }, (_, at): Row => {
    const period = months[Math.floor((at * months.length) / howMany)] ?? months[0];
    if (period === undefined) throw new Error('There is no month.');
    const day = String(1 + Math.floor(random.next() * 28)).padStart(2, '0');
    const value = Math.round(random.around(4000, 0.9) * 100) / 100;
    return {
      period,
      codes: { whose: random.next() < 0.1 ? 'body' : 'chief-officer' },
      numbers: { amount: { value, status: 'final', given: String(value) } },
      texts: {
        reference: `${5_000_000 + at}`,
        date: `${period.id}-${day}`,
        recipient: random.pick(suppliers),
        purpose: `${random.pick(trades)}: ${random.pick(things)} for ${random.pick(places)}, order ${Math.floor(random.next() * 4000)}`,
        value_for_money: random.pick(reasons),
      },
      source: sourceOf(period),
      row: at + 2,
    };
  });
  const labels = { body: 'Local policing body', 'chief-officer': 'Chief officer of police' };
  return { dataset, rows, sources: months.map(sourceOf), labels: { whose: labels } };
}

function nameOf(random: Random, at: number): string {
  return `${random.pick(names)} ${random.pick(trades)} ${random.pick(forms)} ${at}`;
}

function monthOf(year: number, at: number): Period {
  const id = `${year}-${String(at + 1).padStart(2, '0')}`;
  return { kind: 'month', id, start: `${id}-01`, end: `${id}-28` };
}

function sourceOf(period: Period): Row['source'] {
  const file = `returns/spending/${period.id}.csv`;
  return { file, sha256: 'a'.repeat(64), period, revision: 1 };
}
