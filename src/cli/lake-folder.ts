import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { openDataKinds } from '../domain/open-data/open-data.ts';
import { isPattern } from '../lake/sql.ts';
import { UserError } from '../shelf/user-error.ts';

const own = new Set(['journal.ndjson', 'quarantine', 'stops', ...openDataKinds]);

/** The absolute path of the lake to write to, which is made where there is none. */
export function lakeFolder(path: string): string {
  const folder = resolve(path);
  if (isPattern(folder)) {
    throw new UserError(`The path of a lake may not contain *, ?, [, ], { or }: ${folder}.`);
  }
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) mkdirSync(folder, { recursive: true });
  else if (!found.isDirectory()) throw new UserError(`${path} is a file; a lake is a folder.`);
  const stranger = readdirSync(folder).find((name) => !own.has(name) && !name.startsWith('.'));
  if (stranger === undefined) return folder;
  throw new UserError(
    `${path} holds “${stranger}”, which is no part of a lake: give the lake a folder of its own.`,
  );
}
