import { formatNumber, formatValue } from '../domain/figures/format.ts';
import { type Status, shorthand, statusMeaning } from '../domain/figures/status.ts';
import { type Scale, unitLabel } from '../domain/figures/unit.ts';
import type {
  Code,
  Column,
  Dataset,
  NumberColumn,
  PeriodGrain,
  ScaleBy,
  TextColumn,
} from '../domain/tables/dataset.ts';
import { howToWrite } from './cells/how-to-write.ts';
import { grains } from './cells/period-cell.ts';
import { decimalPlaces } from './cells/plain-number.ts';
import { keepsAllDigits } from './cells/quantity.ts';
import { allOf, anyOf, counted } from './wording.ts';

const frequencies: Readonly<Record<Dataset['frequency'], string>> = {
  monthly: 'Handed over every month.',
  quarterly: 'Handed over every quarter.',
  yearly: 'Handed over every year.',
  'when-it-changes': 'Handed over when it changes.',
};

const lasting =
  'A row of a later return takes the place of an earlier one for the same thing, so hand over what is new or has changed.';

const blankCells: Readonly<Record<NumberColumn['blank'], string>> = {
  refused: 'It may not be empty.',
  zero: 'An empty cell counts as 0.',
  unavailable: 'An empty cell counts as not available.',
  'not-applicable': 'An empty cell counts as not applicable.',
};

/** The header of an empty return: the names of the columns in one line, for the clerk to fill. */
export function templateCsv(dataset: Dataset): string {
  return `${dataset.columns.map((column) => quoted(column.name)).join(',')}\n`;
}

function quoted(name: string): string {
  return /[",\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}

/** What a return must hold, in plain text for the clerk who fills it in. */
export function describeDataset(dataset: Dataset): string {
  const opening = [
    dataset.title,
    dataset.description,
    [frequencies[dataset.frequency], rowsOf(dataset), ...(dataset.lasting ? [lasting] : [])].join(
      ' ',
    ),
  ];
  const columns = dataset.columns.map((column) => `${column.name}\n${indented(describe(column))}`);
  return `${[...opening, 'Columns', ...columns, ...closing(dataset)].join('\n\n')}\n`;
}

function rowsOf(dataset: Dataset): string {
  const titles = dataset.columns
    .filter(({ name }) => dataset.key.includes(name))
    .map(({ title }) => title);
  return titles.length === 0 ? 'One row.' : `One row for each ${allOf(titles)}.`;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}

function describe(column: Column): readonly string[] {
  const { title, description, also = [] } = column;
  const called = also.length === 0 ? [] : [`Read under the heading ${anyOf(also)} as well.`];
  const opening = [`${title}. ${description}`, ...called];
  switch (column.kind) {
    case 'period':
      return [...opening, describePeriods(column.grains), ...leavePeriodOut(column.optional)];
    case 'code':
      return [...opening, ...describeCodes(column.codes)];
    case 'number':
      return [
        ...opening,
        describeNumber(column),
        blankCells[column.blank],
        ...leaveOut(column.optional),
      ];
    case 'text':
      return [...opening, ...describeWords(column), ...leaveOut(column.optional)];
  }
}

function describeWords({ format, blank, instead = [] }: TextColumn): readonly string[] {
  const how = format === undefined ? 'Words.' : howToWrite[format];
  const labels = anyOf(instead.map(({ label }) => `“${label}”`));
  return [
    how,
    ...(instead.length === 0 ? [] : [`In their place may stand ${labels}.`]),
    ...(blank === 'refused' ? [blankCells.refused] : []),
  ];
}

function describePeriods(allowed: readonly PeriodGrain[]): string {
  const ways = allowed.map((grain) => `${grains[grain].name} like ${grains[grain].example}`);
  return `Write ${anyOf(ways)}.`;
}

function describeCodes(codes: readonly Code[] | 'open'): readonly string[] {
  if (codes === 'open') return ['A name in words.'];
  const width = Math.max(...codes.map(({ code }) => code.length));
  return [
    'One of these, by its code or its label:',
    ...codes.map((code) => describeCode(code, width)),
  ];
}

function describeCode({ code, label, also = [] }: Code, width: number): string {
  const others = also.length === 0 ? '' : ` (or ${anyOf(also)})`;
  return `  ${code.padEnd(width)}  ${label}${others}`;
}

function describeNumber(column: NumberColumn): string {
  const { unit, decimals, minimum, maximum } = column;
  if (unit.kind === 'scale') return describeScales(unit, column.scaleBy);
  if (unit.kind === 'money') return describeMoney(column);
  const kind =
    decimals === 0
      ? 'A whole number'
      : `A number ${keepsAllDigits(column) ? 'shown with' : 'with at most'} ${counted(decimals, 'decimal place')}`;
  const least =
    minimum === undefined ? '' : `, at least ${formatNumber(minimum, decimalPlaces(minimum))}`;
  const most =
    maximum === undefined ? '' : `, at most ${formatNumber(maximum, decimalPlaces(maximum))}`;
  const how = unit.kind === 'seconds' ? ' Or a length of time like 2m 2s or 0:02:02.' : '';
  return `${kind} (${unitLabel(unit)})${least}${most}.${how}`;
}

function describeMoney({ unit, decimals, minimum }: NumberColumn): string {
  const how =
    decimals === 0
      ? 'A whole number of pounds like 1234 or £1,234'
      : 'An amount in pounds like 1234.50 or £1,234.50';
  if (minimum === undefined) return `${how}; what was paid back like -12.00 or (12.00).`;
  return `${how}, at least ${formatValue(minimum, unit, decimals)}.`;
}

function leavePeriodOut(optional: boolean | undefined): readonly string[] {
  return optional === true
    ? ['The column may be left out: the rows are then about the period of the return.']
    : [];
}

/** `One of Outstanding, Good …; for 2018/19 one of Outstanding …`. */
function describeScales(unit: Scale, scaleBy: ScaleBy | undefined): string {
  const others = Object.values(scaleBy?.scales ?? {}).filter(
    ({ labels }) => labels.join() !== unit.labels.join(),
  );
  const also = others.map(({ of, labels }) => `; for ${of} one of ${anyOf(labels)}`);
  return `One of ${anyOf(unit.labels)}${also.join('')}.`;
}

function leaveOut(optional: boolean | undefined): readonly string[] {
  return optional === true ? ['The column may be left out.'] : [];
}

/** How to say that there is no number, where the return has numbers. */
function closing(dataset: Dataset): readonly string[] {
  if (!dataset.columns.some((column) => column.kind === 'number')) return [];
  const alone = (['suppressed', 'unavailable', 'not-applicable'] as const).map(describeStatus);
  const after = (['provisional', 'revised'] as const).map(describeStatus);
  return [
    `In place of a number may stand\n${indented(alone)}`,
    `After a number may stand\n${indented(after)}`,
  ];
}

function describeStatus(status: Status): string {
  return `${shorthand[status]}  ${statusMeaning[status]}`;
}
