import { type CorpusCell, type CorpusMerge, type CorpusSheet, number } from './cells.ts';
import { monthAndYear, type PeriodStyle, periodCell } from './periods.ts';
import type { CorpusTable, TableRow } from './tables.ts';

type Rows = readonly (readonly CorpusCell[])[];

/** A sheet without its name. */
export type Laid = Pick<CorpusSheet, 'rows' | 'merges'>;

/** How numbers are written: as they are, with a format, or as text. */
export type NumberStyle = 'plain' | 'formatted' | 'text';

function cellOf(
  table: CorpusTable,
  row: TableRow | undefined,
  column: string,
  style: NumberStyle,
): CorpusCell {
  const value = row?.numbers[column] ?? null;
  if (value === null) return null;
  const isPercent = table.percent?.includes(column) === true;
  if (style === 'text') return isPercent ? `${value}%` : value.toLocaleString('en-GB');
  if (style === 'plain') return number(value);
  return isPercent
    ? number(value / 100, '0.0%')
    : number(value, Number.isInteger(value) ? '#,##0' : '#,##0.0');
}

function labelOf(table: CorpusTable, column: string, code: string): CorpusCell {
  const label = table.groups[column]?.[code] ?? code;
  return /^\d+$/.test(label) ? number(Number(label)) : label;
}

const groupTitles: Readonly<Record<string, string>> = {
  service: 'Service',
  hub: 'Hub',
  rank: 'Rank',
  group: 'Where they serve',
  victims: 'Victims',
};

/** One line a row, as a template asks for it, the columns in this order or another. */
export function flat(
  table: CorpusTable,
  periods: PeriodStyle,
  numbers: NumberStyle,
  order: 'as-is' | 'reversed' = 'as-is',
): Laid {
  const groups = Object.keys(table.groups);
  const columns = Object.keys(table.numbers);
  const time = table.periodColumn === undefined ? [] : ['Month'];
  const header = [
    ...time.map(() => (table.periodColumn === 'month' ? 'Month' : 'Period')),
    ...groups.map((name) => groupTitles[name] ?? name),
    ...columns.map((name) => table.numbers[name] ?? name),
  ];
  const body = table.rows.map((row) => [
    ...time.map(() => periodCell(row.period ?? '', periods)),
    ...groups.map((name) => labelOf(table, name, row.groups[name] ?? '')),
    ...columns.map((name) => cellOf(table, row, name, numbers)),
  ]);
  const rows: Rows = [header, ...body];
  return { rows: order === 'as-is' ? rows : rows.map((row) => row.toReversed()) };
}

function periodsOf({ rows }: CorpusTable): readonly string[] {
  return [...new Set(rows.flatMap(({ period }) => (period === undefined ? [] : [period])))];
}

function find(
  { rows }: CorpusTable,
  period: string | undefined,
  groups: Readonly<Record<string, string>>,
): TableRow | undefined {
  return rows.find(
    (row) =>
      row.period === period &&
      Object.entries(groups).every(([name, code]) => row.groups[name] === code),
  );
}

/** Every combination of groups that the table has, each once. */
function combinations({ rows }: CorpusTable): readonly Readonly<Record<string, string>>[] {
  return [...new Map(rows.map(({ groups }) => [JSON.stringify(groups), groups])).values()];
}

/** Periods across the page; below them a row for each group and number. A group is named once. */
export function across(table: CorpusTable, periods: PeriodStyle, numbers: NumberStyle): Laid {
  const times = periodsOf(table);
  const columns = Object.keys(table.numbers);
  const names = Object.keys(table.groups);
  const header = [...names.map(() => null), null, ...times.map((id) => periodCell(id, periods))];
  const body = combinations(table).flatMap((groups) =>
    columns.flatMap((column, index) => {
      const cells = times.map((time) => cellOf(table, find(table, time, groups), column, numbers));
      const isNone = names.length > 0 && cells.every((cell) => cell === null);
      const labels = names.map((name) =>
        index === 0 ? labelOf(table, name, groups[name] ?? '') : null,
      );
      return isNone ? [] : [[...labels, table.numbers[column] ?? '', ...cells]];
    }),
  );
  return { rows: [header, ...body] };
}

/** The same under two rows of headings: financial years, merged, over months. */
export function acrossYears(table: CorpusTable, numbers: NumberStyle, merged: boolean): Laid {
  const laid = across(table, 'iso', numbers);
  const start = Object.keys(table.groups).length + 1;
  const times = periodsOf(table).map(monthAndYear);
  const years = times.map(([, year], index) => (times[index - 1]?.[1] === year ? null : year));
  const pad = Array.from({ length: start }, () => null);
  const rows = [
    [...pad, ...years],
    [...pad, ...times.map(([month]) => month)],
    ...laid.rows.slice(1),
  ];
  return merged ? { rows, merges: mergesOver(0, start, years) } : { rows };
}

/** A merge over each heading and the blanks that follow it. */
function mergesOver(
  row: number,
  start: number,
  headings: readonly (CorpusCell | null)[],
): readonly CorpusMerge[] {
  return headings.flatMap((heading, index): readonly CorpusMerge[] => {
    if (heading === null) return [];
    const next = headings.findIndex((other, at) => at > index && other !== null);
    const last = (next === -1 ? headings.length : next) - 1;
    return last === index ? [] : [[row, start + index, row, start + last]];
  });
}

/** Periods across; the name of a group on a row of its own, over its numbers. */
export function sections(table: CorpusTable, periods: PeriodStyle, numbers: NumberStyle): Laid {
  const times = periodsOf(table);
  const [name = ''] = Object.keys(table.groups);
  const header = ['Measure', ...times.map((id) => periodCell(id, periods))];
  const body = Object.keys(table.groups[name] ?? {}).flatMap((code) => {
    const rows = Object.keys(table.numbers).flatMap((column) => {
      const cells = times.map((time) =>
        cellOf(table, find(table, time, { [name]: code }), column, numbers),
      );
      return cells.every((cell) => cell === null) ? [] : [[table.numbers[column] ?? '', ...cells]];
    });
    return [[labelOf(table, name, code)], ...rows];
  });
  return { rows: [header, ...body] };
}

/** The last group across the page, the numbers side by side under each; down the page the rest. */
export function pairs(
  table: CorpusTable,
  periods: PeriodStyle,
  numbers: NumberStyle,
  merged: boolean,
): Laid {
  const names = Object.keys(table.groups);
  const last = names.at(-1) ?? '';
  const columns = Object.keys(table.numbers);
  const codes = Object.keys(table.groups[last] ?? {});
  const outer = names.slice(0, -1);
  const times = table.periodColumn === undefined ? [undefined] : periodsOf(table);
  const lead = [
    ...(table.periodColumn === undefined ? [] : ['Month']),
    ...outer.map((name) => groupTitles[name] ?? name),
  ];
  const heads = codes.flatMap((code) =>
    columns.map((_, index) => (index === 0 ? labelOf(table, last, code) : null)),
  );
  const seen = new Map(
    combinations(table).map((groups) => [
      JSON.stringify(outer.map((name) => groups[name])),
      groups,
    ]),
  );
  const body = times.flatMap((time) =>
    [...seen.values()].map((groups) => [
      ...(time === undefined ? [] : [periodCell(time, periods)]),
      ...outer.map((name) => labelOf(table, name, groups[name] ?? '')),
      ...codes.flatMap((code) =>
        columns.map((column) =>
          cellOf(table, find(table, time, { ...groups, [last]: code }), column, numbers),
        ),
      ),
    ]),
  );
  const rows: Rows = [
    [...lead.map(() => null), ...heads],
    [...lead, ...codes.flatMap(() => columns.map((column) => table.numbers[column] ?? ''))],
    ...body,
  ];
  return merged ? { rows, merges: mergesOver(0, lead.length, heads) } : { rows };
}

/** A table for each group, its name over it: one below the other. */
export function tablesPerGroup(
  table: CorpusTable,
  periods: PeriodStyle,
  numbers: NumberStyle,
): readonly Laid[] {
  const [name = ''] = Object.keys(table.groups);
  return Object.keys(table.groups[name] ?? {}).map((code) => {
    const own: CorpusTable = {
      ...table,
      groups: Object.fromEntries(Object.entries(table.groups).filter(([other]) => other !== name)),
      rows: table.rows.filter(({ groups }) => groups[name] === code),
    };
    return { rows: [[labelOf(table, name, code)], ...flat(own, periods, numbers).rows] };
  });
}
