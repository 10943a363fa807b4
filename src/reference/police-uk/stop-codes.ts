import type { StopCodes } from '../../domain/stops/counts/arrange.ts';
import type { Code } from '../../domain/tables/dataset.ts';
import { partnershipsOf } from '../partnerships/index.ts';
import { ageBands, genders, officerGroups, searchTypes, selfGroups } from './people.ts';
import { legislations, reasons, searchOutcomes } from './searches.ts';

/** Where the file says nothing. It is not the same as "not stated", which a person did say. */
const blank: Code = { code: 'blank', label: 'Nothing recorded' };

/** Names and order of what searches are counted by, for the searches of one force. */
export function stopCodesOf(area: string): StopCodes {
  return {
    type: searchTypes,
    self: [...selfGroups, blank],
    officer: [...officerGroups, blank],
    age: [...ageBands, blank],
    gender: [...genders, blank],
    reason: [...reasons, blank],
    legislation: [...legislations, blank],
    outcome: [...searchOutcomes, blank],
    found: [
      { code: 'yes', label: 'Found, and the outcome linked to it' },
      { code: 'no', label: 'Outcome not linked to what was searched for' },
      blank,
    ],
    csp: [
      ...partnershipsOf(area).map(({ code, name }) => ({ code, label: name })),
      { code: 'elsewhere', label: 'Outside the force’s area' },
      { code: 'unknown', label: 'Place not known' },
    ],
  };
}
