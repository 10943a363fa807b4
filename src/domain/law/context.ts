import type { Area, BodyType } from '../places/area.ts';
import type { IsoDate } from '../time/period.ts';
import type { Evidence, LegalEvent } from './evidence.ts';
import type { RequirementPart } from './requirement.ts';

/** The body that the law binds on a day. */
export interface LawfulBody {
  readonly name: string;
  readonly type: BodyType;
  /** What its kind is called: `Police and Crime Commissioner`. */
  readonly title: string;
  /** Only an elected local policing body must publish what section 11 and the Order say. */
  readonly elected: boolean;
  readonly country: Area['country'];
  readonly from: IsoDate;
  /** Last day in office; left out while it lasts. */
  readonly to?: IsoDate;
}

/** How far a body’s records go, and what it has set itself. */
export interface Records {
  /** Last day that they go up to; null where they are kept to the day. */
  readonly knownTo: IsoDate | null;
  /** From this day all that is published is recorded: only then does silence say anything. */
  readonly completeFrom: IsoDate | null;
  /** Calendar months for which looking once is enough. */
  readonly reviewMonths: number;
  /** Days after the end of the period, or after the event, that the body gives itself; by requirement. */
  readonly targetDays: ReadonlyMap<string, number>;
  readonly notApplicable: readonly NotApplicable[];
}

export interface NotApplicable {
  readonly requirement: string;
  readonly reason: string;
  /** First day; null where it is not told. */
  readonly from: IsoDate | null;
  /** Last day; null while it holds. */
  readonly to: IsoDate | null;
}

/** All that duties are worked out from. */
export interface LawContext {
  readonly on: IsoDate;
  readonly body: LawfulBody;
  readonly records: Records;
  readonly events: readonly LegalEvent[];
  readonly evidence: readonly Evidence[];
  /** The national priorities of the day. */
  readonly priorities: readonly RequirementPart[];
}
