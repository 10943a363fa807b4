import type { AreaBody } from '../../domain/places/area.ts';

/** When a body held office, and how that is known. */
type Term = Omit<AreaBody, 'type' | 'name'>;

/**
 * All first commissioners took office on one day, 22 November 2012. The commissioner's name is fixed
 * by section 1(3) of the Police Reform and Social Responsibility Act 2011, whatever the office calls
 * itself.
 */
const firstTerm: Term = {
  from: '2012-11-22',
  basis:
    'Police Reform and Social Responsibility Act 2011, section 1, commenced by SI 2012/2892, article 2',
  certainty: 'confirmed',
};

export function commissioner(place: string, term: Partial<Term> = {}): AreaBody {
  return {
    type: 'police-and-crime-commissioner',
    name: `Police and Crime Commissioner for ${place}`,
    ...firstTerm,
    ...term,
  };
}

/** The same office under the name that section 1(3B) gives it once it is the fire authority too. */
export function fireCommissioner(place: string, term: Term): AreaBody {
  return {
    type: 'police-fire-and-crime-commissioner',
    name: `Police, Fire and Crime Commissioner for ${place}`,
    ...term,
  };
}

/** `place` is the mayor's, which may be named otherwise than the police area. */
export function mayor(place: string, term: Term): AreaBody {
  return { type: 'mayor', name: `Mayor of ${place}`, ...term };
}
