import { formatPeriod } from '../../domain/time/period.ts';
import { shownOf } from '../../intake/files/grid.ts';
import { spotName } from '../../intake/layout/board.ts';
import type { Source, TidyRow } from '../../intake/layout/tidy.ts';
import type { Proposal } from '../../intake/layout/understanding.ts';
import { counted, echo } from '../../intake/wording.ts';
import { width, wrap } from '../report.ts';

/** Rows that are shown in full. */
const mostRows = 4;

/** The newest rows as understood, each value beside the cell that shows it. */
export function rowLines(proposal: Proposal): readonly string[] {
  const { rows } = proposal;
  const shown = newestFirst(rows).slice(0, mostRows);
  if (shown.length === 0) return [];
  const rest = rows.length - shown.length;
  return [
    '',
    '  As understood, beside the cells',
    ...shown.flatMap((row) => linesOf(row, proposal)),
    ...(rest === 0 ? [] : [`    and ${counted(rest, 'more row')}; --format json has them all`]),
  ];
}

function newestFirst(rows: readonly TidyRow[]): readonly TidyRow[] {
  return rows.toSorted((a, b) => (b.period?.end ?? '').localeCompare(a.period?.end ?? ''));
}

function linesOf(row: TidyRow, { dataset }: Proposal): readonly string[] {
  const about = [
    ...(row.period === null ? [] : [formatPeriod(row.period)]),
    ...Object.entries(row.groups).map(([column, code]) => labelOf(dataset.columns, column, code)),
  ]
    .filter((said) => said !== '')
    .join(', ');
  const values = dataset.columns.flatMap(({ name, title }) => {
    const source = row.numbers.get(name) ?? row.texts.get(name);
    return source === undefined ? [] : [valueLine(title, source)];
  });
  return [...wrap(about, width - 4).map((line) => `    ${line}`), ...values];
}

function labelOf(columns: Proposal['dataset']['columns'], column: string, code: string): string {
  const found = columns.find(({ name }) => name === column);
  if (found?.kind !== 'code' || found.codes === 'open') return code;
  return found.codes.find((one) => one.code === code)?.label ?? code;
}

const titleWidth = 44;

function valueLine(title: string, source: Source): string {
  const name = title.length > titleWidth ? `${title.slice(0, titleWidth - 1)}…` : title;
  const { text } = source.cell;
  const shown = shownOf(source.cell);
  const value = shown === '' && text === '' ? '(blank)' : echo(text === '' ? shown : text);
  const seen = shown === text ? '' : ` shows ${echo(shown)}`;
  return `      ${name.padEnd(titleWidth)} ${spotName(source).padEnd(6)} ${value}${seen}`;
}
