import type { PassedOver, SupplyFile, SupplyRefusal } from '../../domain/open-data/supply.ts';
import type { Refusal } from '../outcome.ts';
import type { KnownForces } from './file-name.ts';

/** What is found where files are looked for. */
export type Given = SupplyFile | SupplyRefusal | PassedOver;

/** Where archives are unpacked to, and which forces are known. */
export interface Surroundings {
  readonly forces: KnownForces;
  /** A new path for a temporary file. */
  readonly temporary: () => string;
}

export function refusalAt(place: string, { code, says, fix }: Refusal): SupplyRefusal {
  return { ok: false, code, place, says, fix };
}
