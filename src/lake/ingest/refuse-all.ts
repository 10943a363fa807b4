import type { SupplyFile } from '../../domain/open-data/supply.ts';
import type { Ingested } from './ingest.ts';
import type { SetAside } from './take-file.ts';

/** No row can be taken: it is the wrong file, and nothing of it is kept. */
export function refuseAll({ place, force }: SupplyFile, setAside: readonly SetAside[]): Ingested {
  const [first] = setAside;
  const refused = { ok: false, code: 'supply-nothing-good', place } as const;
  if (setAside.every(({ code }) => code === 'force')) {
    const says = `the name says ${force}, but no row does: they say “${first?.value ?? ''}”`;
    const fix = 'Give the file the name of the force that its rows are of.';
    return { kind: 'refused', refusal: { ...refused, code: 'supply-other-force', says, fix } };
  }
  const says = `none of its ${setAside.length} rows can be read; of the first, ${first?.column ?? 'the cells'} is “${first?.value ?? ''}”`;
  const fix = 'Take the file as data.police.uk serves it.';
  return { kind: 'refused', refusal: { ...refused, says, fix } };
}

/** Whether the rows are of the force and the month that the name says, however little can be read of them. */
export function isRightFile(setAside: readonly SetAside[]): boolean {
  return setAside.some(({ code }) => code !== 'force' && code !== 'month');
}
