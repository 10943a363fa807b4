import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
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

/** Reads `local.yaml` of a folder; a folder without one says nothing. */
export function readLocal(directory: string): Local {
  const path = join(directory, localFile);
  if (!existsSync(path)) return { ok: true };
  const place = { file: localFile, linesBefore: 0 };
  const reading = readYaml(readFileSync(path, 'utf8'), localSchema, place);
  if (reading.ok) return { ok: true, shelf: reading.value.shelf };
  const [first] = reading.findings;
  return { ok: false, says: `${path}: ${first?.says ?? 'it cannot be read'}. ${first?.fix ?? ''}` };
}
