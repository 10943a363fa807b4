import type { Found } from '../domain/findings/finding.ts';
import type { Table } from '../domain/tables/table.ts';
import { returnsFolder } from '../folder/return-path.ts';
import { once } from './same-findings.ts';

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

/** How many are named where many are awaited. */
const mostNamed = 5;

/**
 * Each finding once; those about returns of the force that never came as one, where they are more than one: a new folder
 * awaits them all, and has to be told so once.
 */
export function toldOnce(all: readonly Found[]): readonly Found[] {
  const findings = once(all);
  const awaited = findings.filter(
    ({ code, place }) => code === 'return-not-supplied' && place.file.startsWith(returnsFolder),
  );
  const [first, second] = awaited;
  if (first === undefined || second === undefined) return findings;
  return findings.flatMap((finding) =>
    finding === first ? [together(awaited)] : awaited.includes(finding) ? [] : [finding],
  );
}

function together(awaited: readonly Found[]): Found {
  const ids = awaited.flatMap(({ about = [] }) => about);
  const named = ids.slice(0, mostNamed).join(', ');
  const more = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : '';
  return {
    code: 'return-not-supplied',
    severity: 'note',
    place: { file: returnsFolder },
    says: `no return has been supplied yet for ${ids.length} datasets, and their tables and charts are shown as gaps: ${named}${more}`,
    fix: 'Put each return into its folder when the force sends it (templates/ has the columns), and take sections that nobody will fill out of the contents.',
    about: ids,
  };
}
