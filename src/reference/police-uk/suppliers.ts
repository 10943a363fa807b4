import { areas } from '../areas/index.ts';

/** Who sends records to data.police.uk. `area` is false of a force that polices no area of its own. */
export interface Supplier {
  /** As in the names of files: `bedfordshire`. */
  readonly id: string;
  /** As the column "Falls within" names it, or nearly. */
  readonly name: string;
  readonly area: boolean;
}

/** The 43 territorial forces, whose ids are those of their areas, and the British Transport Police. */
export const suppliers: readonly Supplier[] = [
  ...areas.map(({ id, force }) => ({ id, name: force, area: true })),
  { id: 'btp', name: 'British Transport Police', area: false },
];

/** Suppliers that the duties to publish do not concern, and why, in a sentence without a full stop. */
export const outside: ReadonlyMap<string, string> = new Map([
  [
    'northern-ireland',
    'the Police Service of Northern Ireland is outside England and Wales, and has no elected local policing body',
  ],
]);
