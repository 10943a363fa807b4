import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Identity } from '../../src/domain/tables/dataset.ts';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/**
 * Rooms whose sources make findings. Datasets and reference data have codes of another kind; so have files of
 * data.police.uk, which are refused when the lake is filled and never reach a publication. The readers of documents name
 * things that are counted.
 */
const rooms = ['checks', 'domain/claims', 'domain/disclosure', 'edition', 'folder', 'intake'];

/** Rules of registers are data, each with the code of what it finds; a shelf is looked at in two files. */
const alone = [
  'reference/register-rules.ts',
  'shelf/enclosed-by-former.ts',
  'shelf/told-of-former.ts',
];

/** Where a code stands in a source: as a field, or first in a call that makes a finding of it. */
const patterns = [
  /\bcode: '([a-z-]+)'/g,
  /\bfinding\(\s*\w+,\s*'([a-z-]+)'/g,
  /(?:[a-zA-Z]|#)\w*\(\s*'([a-z]+(?:-[a-z]+)+)',/g,
];

/** What looks like a code in these calls and is a status, a dataset or a name. */
const others = new Set(['unavailable', 'not-applicable']);

const identities: Readonly<Record<Identity['kind'], true>> = {
  'columns-add': true,
  'rows-add': true,
  percentage: true,
  'at-most': true,
  'rows-part': true,
  'rows-same': true,
};

/** Every code that the sources write out, and those of identities, which are put together. */
export function emittedCodes(): readonly string[] {
  const inRooms = rooms.flatMap((room) =>
    readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !/^(police-uk|documents)\//.test(path))
      .map((path) => readFileSync(join(source, room, path), 'utf8')),
  );
  const texts = [...inRooms, ...alone.map((path) => readFileSync(join(source, path), 'utf8'))];
  const written = texts.flatMap((text) =>
    patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, code]) => code ?? '')),
  );
  const made = Object.keys(identities).map((kind) => `identity-${kind}`);
  return [...new Set([...written, ...made])].filter((code) => !others.has(code));
}
