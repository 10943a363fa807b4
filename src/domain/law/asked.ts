import type { IsoDate } from '../time/period.ts';
import type { LawContext } from './context.ts';
import { notApplicable } from './not-applicable.ts';
import type { Requirement } from './requirement.ts';

/** What the law asks of a body on a day. */
export interface Asked {
  /** Whether the body must publish specified information at all: only an elected local policing body must. */
  readonly isBound: boolean;
  /** Whether an item is asked of it. What the register of duties calls not applicable is asked of it nowhere else. */
  readonly asks: (requirement: string) => boolean;
}

/** Everything is asked: for what is looked at without a body. */
export const allAsked: Asked = { isBound: true, asks: () => true };

/** What a day’s register would not call “not applicable”, by the same rule. An item that is not listed is asked. */
export function askedOf(
  requirements: readonly Requirement[],
  context: Pick<LawContext, 'on' | 'body' | 'records'>,
): Asked {
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  return {
    isBound: context.body.elected,
    asks: (id) => {
      const requirement = byId.get(id);
      return requirement === undefined || notApplicable(requirement, context) === null;
    },
  };
}

/** The same for any day. */
export type AskedOn = (on: IsoDate) => Asked;
