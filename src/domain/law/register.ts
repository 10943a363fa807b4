import type { LawContext } from './context.ts';
import type { AnnouncedChange, DutyRegister, DutyStatus } from './duty.ts';
import type { Requirement } from './requirement.ts';
import { standingOf } from './standing.ts';

/** The register of a body on a day: every item of the law, in its order, with how the body stands to it. */
export function dutyRegister(
  requirements: readonly Requirement[],
  announced: readonly AnnouncedChange[],
  context: LawContext,
): DutyRegister {
  const { on, body, records } = context;
  return {
    on,
    knownTo: records.knownTo,
    completeFrom: records.completeFrom,
    body: { name: body.name, type: body.type, title: body.title },
    announced: announced.filter((change) => change.announced <= on),
    standings: requirements.map((requirement) => standingOf(requirement, context)),
  };
}

/** How many items stand in each status. */
export function countStatuses({
  standings,
}: Pick<DutyRegister, 'standings'>): Readonly<Record<DutyStatus, number>> {
  const counts = { overdue: 0, due: 0, unknown: 0, met: 0, 'not-applicable': 0 };
  for (const { status } of standings) counts[status] += 1;
  return counts;
}
