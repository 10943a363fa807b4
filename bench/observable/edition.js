import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** The edition, as JSON text, of the body that Framework names on the command line of a loader. */
export function readEdition() {
  const { values } = parseArgs({ options: { body: { type: 'string' } } });
  return readFileSync(new URL(`bodies/${values.body}.json`, import.meta.url), 'utf8');
}
