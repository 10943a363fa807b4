import type { Known, Requirement } from '../../domain/law/requirement.ts';

/** What every item of the Order has in common, unless it says otherwise. */
type Rest = 'instrument' | 'inForce' | 'prominent' | 'group';

type Given = Omit<Requirement, Rest> & Partial<Pick<Requirement, 'prominent'>>;

/** When the amending orders came into force; items stand from the day of the order that inserted them. */
const since: Readonly<Record<string, string>> = {
  'si-2012-2479': '2012-11-22',
  'si-2013-1816': '2013-08-12',
  'si-2021-547': '2021-05-31',
};

/** Items of the Specified Information Order, under one heading. */
export function ofTheOrder(group: string, items: readonly Given[]): readonly Requirement[] {
  return items.map((item) => ({
    instrument: 'si-2011-3050',
    group,
    inForce: { from: since[item.insertedBy ?? ''] ?? '2012-01-16' },
    prominent: false,
    ...item,
  }));
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
