import type { Outcome } from '../outcome.ts';
import { readCsv } from './csv.ts';
import { recogniseFile } from './file-kind.ts';
import type { Sheet } from './grid.ts';
import { type Limits, ofReturns } from './limits.ts';
import { empty, tooLarge } from './refusals.ts';

/** The sheets of a CSV, XLSX or ODS file; a CSV has one, without a name. Never throws for bad bytes. */
export async function readGrid(
  path: string,
  bytes: Uint8Array,
  limits: Limits = ofReturns,
): Promise<Outcome<readonly Sheet[]>> {
  if (bytes.length === 0) return empty();
  if (bytes.length > limits.bytes) return tooLarge();
  const file = recogniseFile(path, bytes);
  if (!file.ok) return file;
  if (file.value.kind === 'csv') return readCsv(bytes, limits);
  if (file.value.kind === 'xlsx') {
    const { readXlsx } = await import('./xlsx.ts');
    return readXlsx(file.value.zip);
  }
  const { readOds } = await import('./ods.ts');
  return readOds(file.value.zip);
}
