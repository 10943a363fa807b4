import type { DutyRegister, DutyStatus } from '../../domain/law/duty.ts';
import { countStatuses } from '../../domain/law/register.ts';

/** How many items stand in each status, and how many apply at all. */
export function countDuties(
  register: DutyRegister,
): Readonly<Record<DutyStatus, number>> & { readonly all: number } {
  const counts = countStatuses(register);
  return { ...counts, all: register.standings.length - counts['not-applicable'] };
}
