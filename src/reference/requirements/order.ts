import type { Known, Requirement } from '../../domain/law/requirement.ts';
import { instruments } from './instruments.ts';

/** What the instrument of an item and its heading tell, unless the item says otherwise. */
type Told = 'instrument' | 'inForce' | 'prominent' | 'group';

type Given = Omit<Requirement, Told> & Partial<Pick<Requirement, 'prominent' | 'inForce'>>;

type GivenBeside = Given & Pick<Requirement, 'instrument'>;

/** Items of the Specified Information Order, under one heading. */
export function ofTheOrder(group: string, items: readonly Given[]): readonly Requirement[] {
  return items.map((item) => completed(group, { instrument: 'si-2011-3050', ...item }));
}

/** Items that other instruments make, under one heading. */
export function besideTheOrder(
  group: string,
  items: readonly GivenBeside[],
): readonly Requirement[] {
  return items.map((item) => completed(group, item));
}

/** An item stands from the day of the instrument that made or inserted it. */
function completed(group: string, item: GivenBeside): Requirement {
  const maker = instruments.find(({ id }) => id === (item.insertedBy ?? item.instrument));
  if (maker === undefined) throw new Error(`${item.id} has no instrument.`);
  return { group, inForce: { from: maker.inForce }, prominent: false, ...item };
}

/** Read in the instrument itself, or in a record of Parliament about it. */
export function read(...sources: string[]): Known {
  return { certainty: 'confirmed', sources };
}

/** Stated by an office or in guidance; the instrument’s own words were not seen. */
export function stated(...sources: string[]): Known {
  return { certainty: 'reported', sources };
}

/** Found nowhere. */
export function believed(confidence: 'high' | 'medium' | 'low', note?: string): Known {
  return {
    certainty: 'general-knowledge',
    confidence,
    sources: [],
    ...(note === undefined ? {} : { note }),
  };
}

export function remarked(known: Known, note: string): Known {
  return { ...known, note };
}
