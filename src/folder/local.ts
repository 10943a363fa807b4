import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readSteadily } from './disk.ts';
import { UnreadableFile } from './files.ts';
import { readYaml } from './yaml.ts';

/** What holds for one copy of a publication folder alone. It is never published. */
const localFile = 'local.yaml';

const localSchema = v.strictObject({
  /** Where the folder is published to: a path from the folder on. */
  shelf: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty())),
});

export type Local =
  | { readonly ok: true; readonly shelf?: string | undefined }
  /** Why the file cannot be read, as a sentence. */
  | { readonly ok: false; readonly says: string };

/** Reads `local.yaml` of a folder; a folder without one says nothing. No link is followed, and no pipe waited for. */
export function readLocal(directory: string): Local {
  const path = join(directory, localFile);
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return { ok: true };
  try {
    return parseLocal(new TextDecoder().decode(readSteadily(path)), path);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return {
      ok: false,
      says: `${path} ${error.message}: put a file in its place, or take it out.`,
    };
  }
}

function parseLocal(text: string, path: string): Local {
  const reading = readYaml(text, localSchema, { file: localFile, linesBefore: 0 });
  if (reading.ok) return { ok: true, shelf: reading.value.shelf };
  const [first] = reading.findings;
  const line = first?.place.line === undefined ? '' : `, line ${first.place.line}`;
  const says = first?.says ?? 'it cannot be read';
  return { ok: false, says: `${path}${line}: ${says}. It has one line, like “shelf: ../public”.` };
}
