import type { Area } from '../../domain/places/area.ts';
import type { MonthRange } from '../../domain/stops/answers/stop-question.ts';
import type { StopFilter } from '../../domain/stops/counts/stop-counts.ts';
import type { EthnicBasis } from '../../domain/stops/rates/ethnic-basis.ts';
import type { Code } from '../../domain/tables/dataset.ts';
import { areas, findArea, suggestAreas } from '../../reference/areas/index.ts';
import { stopCodesOf } from '../../reference/police-uk/stop-codes.ts';
import { UserError } from '../../shelf/user-error.ts';
import { oneOf } from '../command.ts';
import { readCode } from './code-option.ts';

/** What `--by` may say; `ethnicity` is that of `--ethnicity`. */
const groupings = [
  'ethnicity',
  'age',
  'month',
  'reason',
  'outcome',
  'gender',
  'legislation',
  'csp',
  'found',
  'type',
  'weekday',
  'hour',
] as const;

export type StopGrouping = (typeof groupings)[number];

/** Options that narrow, in the order in which they are told. */
const narrowing = [
  { name: 'csp', kind: 'a community safety partnership of this area' },
  { name: 'reason', kind: 'a reason for a search' },
  { name: 'legislation', kind: 'a power to search' },
  { name: 'outcome', kind: 'an outcome of a search' },
  { name: 'gender', kind: 'a gender on record' },
  { name: 'age', kind: 'an age band on record' },
] as const;

type Narrowing = (typeof narrowing)[number]['name'];

export const optionNames: readonly string[] = [
  'lake',
  'area',
  'from',
  'to',
  'ethnicity',
  'by',
  'format',
  ...narrowing.map(({ name }) => name),
];

/** One condition that narrows the searches. */
export interface Condition {
  readonly name: Narrowing;
  readonly value: Code;
}

export interface StopsRequest {
  readonly lake: string;
  /** One area, or null for a table of all. */
  readonly area: Area | null;
  readonly from: string;
  readonly to: string;
  readonly basis: EthnicBasis;
  readonly by: StopGrouping;
  readonly conditions: readonly Condition[];
  readonly filter: StopFilter & MonthRange;
  readonly format: 'table' | 'csv' | 'json';
}

type Options = Readonly<Record<string, string | undefined>>;

/** Reads the options; what is wrong with them is a `UserError` with one sentence. */
export function readRequest(options: Options): StopsRequest {
  const lake = needed(options, 'lake', 'the folder of the lake');
  const area = readArea(needed(options, 'area', 'bedfordshire, another area, or all'));
  const from = readMonth('from', needed(options, 'from', 'the first month, such as 2024-01'));
  const to = readMonth('to', needed(options, 'to', 'the last month, such as 2024-03'));
  if (from > to) throw new UserError(`--from ${from} is after --to ${to}.`);
  const by = oneOf('by', options.by, groupings);
  const basis = oneOf('ethnicity', options.ethnicity, ['self', 'officer']);
  const format = oneOf('format', options.format, ['table', 'csv', 'json']);
  if (area === null && by !== 'ethnicity') {
    throw new UserError('With --area all the table is by force: leave --by out.');
  }
  const conditions = readConditions(options, area);
  const codes = Object.fromEntries(conditions.map(({ name, value }) => [name, value.code]));
  return { lake, area, from, to, basis, by, conditions, filter: { from, to, ...codes }, format };
}

function needed(options: Options, name: string, what: string): string {
  const value = options[name];
  if (value !== undefined && value !== '') return value;
  throw new UserError(`Say --${name}: ${what}.`);
}

function readArea(text: string): Area | null {
  if (text.toLowerCase() === 'all') return null;
  const area = findArea(text);
  if (area !== undefined) return area;
  const near = suggestAreas(text).map(({ id }) => id);
  const hint = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
  throw new UserError(
    `“${text}” is none of the ${areas.length} police force areas of England and Wales.${hint}`,
  );
}

function readMonth(name: string, text: string): string {
  if (/^(?!0000)\d{4}-(0[1-9]|1[0-2])$/.test(text)) return text;
  throw new UserError(`--${name} is a month such as 2024-01, not “${text}”.`);
}

function readConditions(options: Options, area: Area | null): readonly Condition[] {
  const codes = stopCodesOf(area?.id ?? '');
  return narrowing.flatMap(({ name, kind }) => {
    const text = options[name];
    if (text === undefined) return [];
    if (name === 'csp' && area === null) {
      throw new UserError('--csp is a partnership of one area: name the area too.');
    }
    return [{ name, value: readCode(text, { name, kind, codes: codes[name] }) }];
  });
}
