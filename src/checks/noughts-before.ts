import type { Finding } from '../domain/findings/finding.ts';
import type { Table } from '../domain/tables/table.ts';
import { cellPlace } from './place.ts';
import { numberColumns } from './series.ts';

/** Numbers that begin with a nought, as no number does: two digits changed places, or the cell holds a code. */
export function checkNoughtsBefore(table: Table): readonly Finding[] {
  return numberColumns(table).flatMap(({ name }) =>
    table.rows
      .filter((row) => /^[-−]?0\d/.test(row.numbers[name]?.given ?? ''))
      .map((row) => ({
        code: 'number-with-nought-before',
        severity: 'warning' as const,
        place: cellPlace(row, name),
        says: `${row.numbers[name]?.given} begins with a nought, and is read as ${row.numbers[name]?.value}`,
        fix: 'Ask the force whether two digits changed places.',
        about: [table.dataset.id],
      })),
  );
}
