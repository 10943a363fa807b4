import { toldSizes } from '../domain/claims/hidden-size/told-sizes.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import type { Row, Table } from '../domain/tables/table.ts';
import type { Check } from './context.ts';
import { cellPlace } from './place.ts';

/**
 * Words of a return are in its download, whatever a section shows of them: beside a hidden number of their row they may not tell
 * its size. A category that only says something of the row (a band of size) is such a word; one that names the row is not.
 */
export const checkToldInRows: Check = ({ tables }) =>
  [...tables.values()]
    .filter(({ dataset }) => dataset.disclosure !== 'none' && wordsOf(dataset).length > 0)
    .flatMap(inTable);

function inTable(table: Table): readonly Finding[] {
  const names = wordsOf(table.dataset);
  return table.rows.filter(isHidden).flatMap((row) =>
    names.flatMap((name) =>
      toldSizes(saidIn(row, name, table), { names: [], where: 'row' }).map(({ word }) => ({
        code: 'hidden-size-told',
        severity: 'error' as const,
        place: cellPlace(row, name),
        says: `“${word}” tells something of the size of a number that is hidden in the same row`,
        fix: 'Ask the force to leave it out of the return: it is published as it stands.',
      })),
    ),
  );
}

function isHidden({ numbers }: Row): boolean {
  return Object.values(numbers).some(({ status }) => status === 'suppressed');
}

function wordsOf({ columns, key }: Dataset): readonly string[] {
  return columns.flatMap(({ kind, name }) =>
    kind === 'text' || (kind === 'code' && !key.includes(name)) ? [name] : [],
  );
}

function saidIn({ texts, codes }: Row, name: string, { labels }: Table): string {
  const code = codes[name];
  return texts[name] ?? (code === undefined ? '' : (labels[name]?.[code] ?? code));
}
