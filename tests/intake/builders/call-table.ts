import fc from 'fast-check';
import type { OdsCell } from './ods.ts';
import { odsOfRows } from './ods.ts';
import { type XlsxCell, xlsxOfRows } from './xlsx.ts';

/** One value of a table, to be written as each kind of file would hold it. */
type Value =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'percentage'; readonly tenths: number }
  | { readonly kind: 'time'; readonly seconds: number }
  | { readonly kind: 'month'; readonly month: number };

export type CallTable = readonly (readonly Value[])[];

const words = (text: string): Value => ({ kind: 'words', words: text });

const headings = ['month', 'hub', 'service', 'calls', 'in_time', 'wait', 'complaints', 'remark'];

/** Text without the invisible characters that reading drops, and without white space round it. */
const remark = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((text) => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}\u{fffd}]+/gu, ' ').trim())
  .filter((text) => !/^(#|Err:)/i.test(text));

const mark = fc.constantFrom('[c]', '[x]', '[z]', '12 [p]', '7[r]', '1,204').map(words);
const calls = fc.oneof(
  { weight: 4, arbitrary: fc.nat(1_000_000).map((number): Value => ({ kind: 'number', number })) },
  mark,
);
const share = fc.oneof(
  { weight: 4, arbitrary: fc.nat(1000).map((tenths): Value => ({ kind: 'percentage', tenths })) },
  fc.constantFrom(words(''), words('[x]'), words('88.4 %')),
);
const wait = fc.oneof(
  { weight: 4, arbitrary: fc.nat(86_000).map((seconds): Value => ({ kind: 'time', seconds })) },
  fc.constantFrom(words(''), words('2m 2s'), words('[c]')),
);
const month = fc
  .integer({ min: 1, max: 5 })
  .map((number): Value => ({ kind: 'month', month: number }));
/** Now and then a total, which is asked about: no hub is called so. */
const hub = fc
  .oneof(
    { weight: 19, arbitrary: fc.constantFrom('Luton North', 'Bedford', 'Leighton & Linslade') },
    { weight: 1, arbitrary: fc.constant('Total') },
  )
  .map(words);
const service = fc.constantFrom('999', 'emergency', 'Non-emergency (101)').map(words);

/** Tables of the dataset {@link hubCalls}; some have two rows of one key, and are refused. */
export const callTables: fc.Arbitrary<CallTable> = fc
  .array(fc.tuple(month, hub, service, calls, share, wait, calls, remark.map(words)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((rows) => [headings.map(words), ...rows]);

export function asCsv(table: CallTable): Uint8Array {
  const lines = table.map((row) => row.map((value) => quoted(asText(value))).join(','));
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}

export function asXlsx(table: CallTable): Promise<Uint8Array> {
  return xlsxOfRows(table.map((row) => row.map(asXlsxCell)));
}

export function asOds(table: CallTable): Uint8Array {
  return odsOfRows(table.map((row) => row.map(asOdsCell)));
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function asText(value: Value): string {
  switch (value.kind) {
    case 'words':
      return value.words;
    case 'number':
      return String(value.number);
    case 'percentage':
      return `${value.tenths / 10}%`;
    case 'time':
      return clock(value.seconds);
    case 'month':
      return `2024-0${value.month}`;
  }
}

function asXlsxCell(value: Value): XlsxCell {
  switch (value.kind) {
    case 'words':
      return value.words === '' ? null : value.words;
    case 'number':
      return value.number;
    case 'percentage':
      return { value: value.tenths / 1000, numFmt: '0.0%' };
    case 'time':
      return { value: value.seconds / 86_400, numFmt: '[h]:mm:ss' };
    case 'month':
      return { value: new Date(Date.UTC(2024, value.month - 1, 1)), numFmt: 'mmm yyyy' };
  }
}

function asOdsCell(value: Value): OdsCell {
  switch (value.kind) {
    case 'words':
      return value.words === '' ? null : value.words;
    case 'number':
      return value.number;
    case 'percentage':
      return { percentage: value.tenths / 1000 };
    case 'time':
      return { time: `PT${value.seconds}S`, shown: clock(value.seconds) };
    case 'month':
      return { date: `2024-0${value.month}-01` };
  }
}

function clock(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
