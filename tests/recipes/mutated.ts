import { readGrid } from '../../src/intake/files/read-grid.ts';
import { understandFile } from '../intake/corpus/score.ts';
import { writeWorkbook } from '../intake/corpus/workbook.ts';
import { faultsOf } from './faults.ts';
import { chances, mutate, type Original, originals } from './mutations.ts';

/** What came of one workbook that something happened to. */
export interface Mutated {
  readonly original: Original;
  readonly faults: readonly string[];
  readonly isTaken: boolean;
}

/** Changes a table by chance, or the bytes of its workbook, and reads it. */
export async function readMutated(seed: number): Promise<Mutated> {
  const chance = chances(seed);
  const original = originals[seed % originals.length];
  if (original === undefined) throw new Error('There is no table to change.');
  const rows = mutate(original, chance);
  const bytes = writeWorkbook([{ name: 'Return', rows }]);
  if (chance() < 0.1) for (let hit = 0; hit < 3; hit += 1) spoil(bytes, chance);
  const file = 'return.xlsx';
  const understanding = await understandFile(file, bytes);
  const grid = await readGrid(file, bytes);
  const [sheet] = grid.ok ? grid.value : [];
  return {
    original,
    faults: sheet === undefined ? [] : faultsOf(understanding, sheet, original.table),
    isTaken: understanding.questions.length === 0,
  };
}

function spoil(bytes: Uint8Array, chance: () => number): void {
  bytes[Math.floor(chance() * bytes.length)] = Math.floor(chance() * 256);
}
