import type { StopAnswer } from '../../domain/stops/answer-value.ts';
import { narrowing } from '../../domain/stops/asked-dimension.ts';
import { type CsvCell, writeCsv } from '../csv/csv.ts';

const columns = [
  'area',
  'from',
  'to',
  'only',
  'ethnicity',
  'by',
  'group',
  'group_label',
  'across',
  'across_group',
  'across_group_label',
  'measure',
  'value',
  'low',
  'high',
  'source',
];

/** The table of an answer as a tidy file: one row a number, with months, filter and source in each. */
export function answerCsv(answer: StopAnswer, area: string, source: string): string {
  const { question, table } = answer;
  const { filter, by, across, ethnicity } = question;
  const only = narrowing.flatMap((name) => {
    const code = filter[name];
    return code === undefined ? [] : [`${name}=${code}`];
  });
  const before = [area, filter.from, filter.to, only.join('; '), ethnicity, by];
  const rows = (table?.rows ?? []).flatMap(({ code, header, cells }) =>
    cells.flatMap(({ value, low, high }, index): CsvCell[][] => {
      const column = table?.columns[index];
      if (column === undefined || (value === null && low === undefined)) return [];
      const { id, group } = column;
      const second = group === undefined ? ['', '', ''] : [across, group, column.title];
      return [[...before, code, header, ...second, id, value, low ?? null, high ?? null, source]];
    }),
  );
  return writeCsv([columns, ...rows]);
}
