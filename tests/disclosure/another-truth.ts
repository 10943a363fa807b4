import { buildModel } from '../../src/domain/disclosure/model.ts';
import type { Protection } from '../../src/domain/disclosure/protect.ts';
import { combineForms } from '../../src/domain/measures/linear-form.ts';
import type { FolderFiles } from '../../src/folder/files.ts';
import type { Folder } from '../../src/folder/read.ts';
import { definitions } from '../builders/example.ts';

/**
 * Other whole numbers for the hidden cells of a folder, which fit everything that is published: as
 * far towards the least or the greatest as they can be together.
 */
export function anotherTruth(
  { tables }: Folder,
  protection: Protection,
  towards: 'least' | 'greatest',
): ReadonlyMap<string, number> {
  const people = tables.filter(({ dataset }) => dataset.disclosure === 'people');
  const { cells, facts } = buildModel(people, [], protection.profile);
  // Cells, and the spans of time that some of them are made of.
  const keys = [...new Set([...cells.keys(), ...facts.flatMap(({ form }) => [...form.keys()])])];
  const numberOf = new Map(keys.map((key, number) => [key, number]));
  const rows = [...facts, ...protection.published].map(({ form, lower, upper }) => ({
    terms: new Map([...form].map(([key, times]) => [numberOf.get(key) ?? -1, times])),
    lower,
    upper,
  }));
  const problem = definitions.solver.open({
    lower: keys.map((key) => (protection.cells.has(key) ? 1 : 0)),
    upper: keys.map(() => Number.POSITIVE_INFINITY),
    rows,
    whole: true,
  });
  // Weights of their own for every other cell, so that sums that are fixed do not cancel out.
  const hidden = [...protection.cells.keys()].filter((_, position) => position % 2 === 0);
  const objective = combineForms(
    hidden.map((key, position) => [new Map([[key, 1]]), position + 1]),
  );
  const terms = new Map([...objective].map(([key, times]) => [numberOf.get(key) ?? -1, times]));
  const found = problem.optimise(terms, towards);
  problem.close();
  if (found.outcome !== 'optimal') throw new Error('No other numbers fit what is published.');
  const { point } = found;
  return new Map(
    [...protection.cells.keys()].map((key) => [
      key,
      Math.round(point[numberOf.get(key) ?? -1] ?? 0),
    ]),
  );
}

/** The files of a folder with other numbers in some cells of its CSV returns. */
export function withNumbers(files: FolderFiles, numbers: ReadonlyMap<string, number>): FolderFiles {
  return {
    ...files,
    read: (path) => {
      const bytes = files.read(path);
      const changes = [...numbers].filter(([key]) => key.startsWith(`${path}|`));
      return changes.length === 0 ? bytes : replaceCells(bytes, changes);
    },
  };
}

function replaceCells(
  bytes: Uint8Array,
  changes: readonly (readonly [string, number])[],
): Uint8Array {
  const lines = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .map((line) => line.split(','));
  for (const [key, value] of changes) {
    const [, , row = '', column = ''] = key.split('|');
    const line = lines[Number(row) - 1] ?? [];
    line[lines[0]?.indexOf(column) ?? -1] = String(value);
  }
  return new TextEncoder().encode(lines.map((line) => line.join(',')).join('\n'));
}
