import type { Found } from '../domain/findings/finding.ts';
import type { Table } from '../domain/tables/table.ts';

/**
 * The same finding for every block that a dataset would fill: it is told once. Nobody has promised the return, and its
 * gaps tell readers, so it is a note.
 */
export function notSupplied({ dataset }: Table): Found {
  const { published } = dataset;
  return {
    code: 'return-not-supplied',
    severity: 'note',
    place: { file: `${published ?? `returns/${dataset.id}`}/` },
    says: `no return for “${dataset.title}” has been supplied yet, and its tables and charts are shown as gaps`,
    fix:
      published === undefined
        ? `Put the force’s return here; templates/${dataset.id}.csv has its columns.`
        : 'Put the published file here as it is.',
    about: [dataset.id],
  };
}
