import type { Dataset } from '../../domain/tables/dataset.ts';
import type { Row } from '../../domain/tables/table.ts';
import { toldAlike } from '../../domain/tables/told-alike.ts';
import { formatPeriod } from '../../domain/time/period.ts';
import type { Compared, Restated } from '../../folder/earlier-returns.ts';
import type { Proposal } from '../../intake/layout/understanding.ts';
import { counted, echo } from '../../intake/wording.ts';
import { width, wrap } from '../report.ts';

/** How many changes are told one by one. */
const mostTold = 10;

/** What the return says beside those that the folder has: new, restated, gone. */
export function comparedLines({ dataset }: Proposal, compared: Compared | null): readonly string[] {
  if (compared === null) return [];
  const { fresh, restated, gone, path, revision } = compared;
  const told = [
    ...(fresh.length === 0 ? [] : [`New: ${counted(fresh.length, 'row')}.`]),
    ...restated.slice(0, mostTold).map((one) => restatement(one, dataset)),
    ...more(restated.length, 'number restated', 'numbers restated'),
    ...gone.slice(0, mostTold).map((row) => `Gone: ${about(row)}.`),
    ...more(gone.length, 'row gone', 'rows gone'),
    ...(revision > 1 && path !== null
      ? [`The folder has a return of this period: this is its revision ${revision}.`]
      : []),
    ...(path === null ? ['The folder has this return already.'] : []),
  ];
  const lines = told.flatMap((line) => wrap(line, width - 4));
  return ['', '  Beside the returns of the folder', ...lines.map((line) => `    ${line}`)];
}

function restatement({ row, column, before, now }: Restated, { columns }: Dataset): string {
  const own = columns.find(({ name }) => name === column);
  const [was, is] =
    own?.kind === 'number' ? toldAlike([before, now], own) : [echo(before.given), echo(now.given)];
  return `Restated: ${about(row)}, ${own?.title ?? column}: ${was} was handed over, now ${is}.`;
}

function about({ period, codes }: Row): string {
  return [formatPeriod(period), ...Object.values(codes)].join(', ');
}

function more(count: number, one: string, many: string): readonly string[] {
  return count > mostTold
    ? [`And ${counted(count - mostTold, `more ${one}`, `more ${many}`)}.`]
    : [];
}
