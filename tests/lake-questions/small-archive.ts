import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const header =
  'Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing';

/** Wordings of data.police.uk for the groups. */
export const white = 'White - English/Welsh/Scottish/Northern Irish/British';
export const black = 'Black/African/Caribbean/Black British - African';
export const notStated = 'Other ethnic group - Not stated';

/** So many searches alike. What is left out is a search of a man of 18 to 24 for drugs, without an answer. */
export interface Searches {
  readonly number: number;
  readonly self?: string;
  readonly officer?: string;
  readonly type?: 'Person search' | 'Vehicle search';
  readonly age?: string;
  readonly reason?: string;
  readonly linked?: '' | 'True' | 'False';
}

/** A folder with one stop-and-search file a force and month: `{ 'bedfordshire 2024-01': […] }`. */
export function smallArchive(files: Readonly<Record<string, readonly Searches[]>>): string {
  const folder = temporaryFolder('archive');
  for (const [name, searches] of Object.entries(files)) {
    const [force = '', month = ''] = name.split(' ');
    mkdirSync(join(folder, month), { recursive: true });
    const rows = searches.flatMap((one) =>
      Array.from({ length: one.number }, () => rowOf(one, month)),
    );
    writeFileSync(
      join(folder, month, `${month}-${force}-stop-and-search.csv`),
      `${[header, ...rows].join('\r\n')}\r\n`,
    );
  }
  return folder;
}

function rowOf(searches: Searches, month: string): string {
  const {
    type = 'Person search',
    self = '',
    officer = '',
    age = '18-24',
    reason = 'Controlled drugs',
    linked = '',
  } = searches;
  const person = type === 'Vehicle search' ? ['', '', '', ''] : ['Male', age, self, officer];
  return [
    type,
    `${month}-10T12:30:00+00:00`,
    'False',
    '',
    '',
    '',
    ...person,
    'Misuse of Drugs Act 1971 (section 23)',
    reason,
    'A no further action disposal',
    linked,
    'False',
  ].join(',');
}
