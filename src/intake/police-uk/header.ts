import type { OpenDataKind } from '../../domain/open-data/open-data.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';

const place = ['Longitude', 'Latitude', 'Location', 'LSOA code', 'LSOA name'] as const;
const crime = ['Crime ID', 'Month', 'Reported by', 'Falls within', ...place] as const;

/** The columns of each kind of file (law and methods, 3.2). Stop and search has latitude first. */
const columns: Readonly<Record<OpenDataKind, readonly string[]>> = {
  street: [...crime, 'Crime type', 'Last outcome category', 'Context'],
  outcomes: [...crime, 'Outcome type'],
  'stop-and-search': [
    'Type',
    'Date',
    'Part of a policing operation',
    'Policing operation',
    'Latitude',
    'Longitude',
    'Gender',
    'Age range',
    'Self-defined ethnicity',
    'Officer-defined ethnicity',
    'Legislation',
    'Object of search',
    'Outcome',
    'Outcome linked to object of search',
    'Removal of more than just outer clothing',
  ],
};

/**
 * Reads the first line of a file and returns its columns in their own order, under the names that
 * data.police.uk gives them. Any order is taken, since the two kinds with places do not agree on one; a
 * column that is missing, double or unknown is not, because the rows would be read as something else. No
 * column may be left out: an archive writes the months before it anew (law and methods, 3.1), with all of
 * these and blanks where a force did not say, so that a file without one was changed by someone.
 *
 * @param line - Without its line break; with or without a byte-order mark.
 */
export function readHeaderLine(line: string, kind: OpenDataKind): Outcome<readonly string[]> {
  const found = line
    .replace(/^\uFEFF/, '')
    .replace(/\r$/, '')
    .split(',')
    .map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    );
  const named = found.map(
    (cell) => columns[kind].find((name) => name.toLowerCase() === cell.toLowerCase()) ?? null,
  );
  const unknown = named.indexOf(null);
  if (unknown !== -1) return wrong(kind, `it has a column “${shortened(found[unknown] ?? '')}”`);
  const names = named.filter((name) => name !== null);
  const missing = columns[kind].find((name) => !names.includes(name));
  if (missing !== undefined) return wrong(kind, `it has no column “${missing}”`);
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== undefined) return wrong(kind, `it has the column “${double}” twice`);
  return accept(names);
}

function shortened(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
}

function wrong(kind: OpenDataKind, says: string): Outcome<never> {
  return refuse(
    'supply-header',
    `the first line is not that of ${kind === 'outcomes' ? 'an' : 'a'} ${kind} file: ${says}`,
    'Take the file as data.police.uk serves it, with its first line.',
  );
}
