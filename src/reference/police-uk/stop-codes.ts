import type { StopCodes } from '../../domain/stops/arrange.ts';
import type { Code } from '../../domain/tables/dataset.ts';
import { ageBands, genders, officerGroups, searchTypes, selfGroups } from './people.ts';
import { legislations, reasons, searchOutcomes } from './searches.ts';

/** Nothing recorded, in whatever column. It is not the same as an answer that somebody refused. */
const blank: Code = { code: 'blank', label: 'Not recorded' };

/** Searches at places outside the force’s area, and those whose place is not known. */
const nowhere: readonly Code[] = [
  { code: 'elsewhere', label: 'Outside the area' },
  { code: 'unknown', label: 'Place not known' },
];

/** What the codes of each dimension of searches are called, in the order in which they are shown. */
export function stopCodes(partnerships: readonly Code[]): StopCodes {
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
      { code: 'yes', label: 'Linked' },
      { code: 'no', label: 'Not linked' },
      blank,
    ],
    csp: [...partnerships, ...nowhere],
  };
}

/** Days of the week as the lake numbers them, in UK local time. */
export const weekdays: readonly Code[] = [
  { code: '1', label: 'Monday' },
  { code: '2', label: 'Tuesday' },
  { code: '3', label: 'Wednesday' },
  { code: '4', label: 'Thursday' },
  { code: '5', label: 'Friday' },
  { code: '6', label: 'Saturday' },
  { code: '7', label: 'Sunday' },
];

/** Hours of the day in UK local time: `09:00` is from nine to just before ten. */
export const hours: readonly Code[] = Array.from({ length: 24 }, (_, hour) => ({
  code: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}));
