import type { AnswerCell, StopAnswer } from '../../domain/stops/answers/answer-value.ts';
import { narrowing } from '../../domain/stops/answers/asked-dimension.ts';
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
    cells.flatMap((cell, index): CsvCell[][] => {
      const column = table?.columns[index];
      if (column === undefined) return [];
      const { id, group } = column;
      const second = group === undefined ? ['', '', ''] : [across, group, column.title];
      return measuresIn(id, cell).map(({ measure, value, low, high }) => [
        ...before,
        code,
        header,
        ...second,
        measure,
        value,
        low,
        high,
        source,
      ]);
    }),
  );
  return writeCsv([columns, ...rows]);
}

interface CsvMeasure {
  readonly measure: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A cell may hold a number and the same as a percentage: two measures, each in its own unit. */
function measuresIn(id: string, cell: AnswerCell): readonly CsvMeasure[] {
  const { value, low = null, high = null, percent } = cell;
  const own = value === null && low === null ? [] : [{ measure: id, value, low, high }];
  if (percent === undefined) return own;
  const known = percent.low === percent.high ? percent.low : null;
  return [...own, { measure: `${id}_percent`, value: known, ...percent }];
}
