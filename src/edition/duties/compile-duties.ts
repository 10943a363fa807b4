import { checkDuties } from '../../checks/duties.ts';
import type { FigureIndex } from '../../domain/figures/figure-index.ts';
import type { Found } from '../../domain/findings/finding.ts';
import { type AskedOn, askedOf } from '../../domain/law/asked.ts';
import type { LawContext, NotApplicable, Records } from '../../domain/law/context.ts';
import type { DutyRegister } from '../../domain/law/duty.ts';
import { partsOf } from '../../domain/law/parts.ts';
import { dutyRegister } from '../../domain/law/register.ts';
import type { RequirementPart } from '../../domain/law/requirement.ts';
import type { Area } from '../../domain/places/area.ts';
import type { Edition } from '../../domain/publication/publication.ts';
import type { Text } from '../../domain/statements/statement.ts';
import type { Table } from '../../domain/tables/table.ts';
import { addDays } from '../../domain/time/calendar-months.ts';
import { formatDate, type IsoDate } from '../../domain/time/period.ts';
import type { DutiesSource } from '../../folder/duties.ts';
import { prioritiesOn } from '../../reference/priorities.ts';
import { announcedChanges } from '../../reference/requirements/announced.ts';
import { requirements } from '../../reference/requirements/index.ts';
import { editionEvidence } from './edition-evidence.ts';
import { inspectionsTold } from './inspection-events.ts';
import { lawfulBody } from './lawful-body.ts';
import { recordedIn } from './recorded.ts';
import { tableEvidence } from './table-evidence.ts';
import { withNotice } from './with-notice.ts';

/** What the register of duties is made from. */
export interface DutiesGiven {
  readonly area: Area;
  /** Newest first. */
  readonly editions: readonly Edition<Text>[];
  readonly tables: ReadonlyMap<string, Table>;
  readonly figures: FigureIndex;
  readonly source: DutiesSource | null;
  /** From this day the body handles complaints itself at first, by notice under section 13A. */
  readonly firstHandling: IsoDate | undefined;
  readonly documents: ReadonlySet<string>;
  /** The day that is asked about, where one is. */
  readonly on: IsoDate | undefined;
  /** The day otherwise. */
  readonly today: IsoDate;
}

export interface CompiledDuties {
  readonly register: DutyRegister;
  readonly findings: readonly Found[];
}

/** The register of duties of a folder, on a day. */
export function compileDuties(given: DutiesGiven): CompiledDuties {
  const { area, editions, tables, source } = given;
  const records = recordsOf(given);
  const on = dayOf(given, records);
  const priorities = prioritiesOf(on);
  const parts = (requirement: Parameters<typeof partsOf>[0]) =>
    partsOf(requirement, { priorities });
  const shown = tableEvidence(tables, requirements, editions);
  const recorded =
    source === null
      ? { evidence: [], events: [], findings: [] }
      : recordedIn(source, {
          requirements,
          partsOf: parts,
          editions,
          datasets: [...tables.values()].map(({ dataset }) => dataset),
          returned: returnedIn(tables),
          documents: given.documents,
        });
  const inspections = inspectionsTold(tables.get('peel-grades'), editions, recorded.events);
  const context: LawContext = {
    on,
    body: lawfulBody(area, on),
    records,
    priorities,
    events: [...recorded.events, ...shown.events, ...inspections.events],
    evidence: [
      ...editionEvidence(editions, requirements, parts, given.figures),
      ...shown.evidence,
      ...inspections.evidence,
      ...recorded.evidence,
    ],
  };
  const register = dutyRegister(withNotice(requirements, area), announcedChanges, context);
  return { register, findings: [...recorded.findings, ...checkDuties(register)] };
}

function returnedIn(tables: DutiesGiven['tables']): ReadonlySet<string> {
  const withRows = [...tables.values()].filter(({ rows }) => rows.length > 0);
  return new Set(withRows.map(({ dataset }) => dataset.id));
}

/** A body that keeps no records after a day is asked about that day, unless somebody asks about another. */
function dayOf({ on, today }: DutiesGiven, { knownTo }: Records): IsoDate {
  return on ?? (knownTo !== null && knownTo < today ? knownTo : today);
}

/** What the law asks of the body on a day, as the register of that day has it. */
export function askedBy(given: Pick<DutiesGiven, 'area' | 'source' | 'firstHandling'>): AskedOn {
  const records = recordsOf(given);
  return (on) => askedOf(requirements, { on, body: lawfulBody(given.area, on), records });
}

function recordsOf({
  source,
  firstHandling,
}: Pick<DutiesGiven, 'source' | 'firstHandling'>): Records {
  const file = source?.file;
  return {
    knownTo: file?.['known-to'] ?? null,
    completeFrom: file?.['complete-from'] ?? null,
    reviewMonths: file?.['review-months'] ?? 12,
    targetDays: new Map(Object.entries(file?.targets ?? {})),
    notApplicable: [
      ...(file?.['not-applicable'] ?? []).map(({ requirement, reason, from }) => ({
        requirement,
        reason,
        from: from ?? null,
        to: null,
      })),
      ...(firstHandling === undefined ? [] : [beforeNotice(firstHandling)]),
    ],
  };
}

/** A body has to assess its own first handling of complaints only from its notice on. */
function beforeNotice(from: IsoDate): NotApplicable {
  const reason = `It handles complaints itself at first only from ${formatDate(from)}.`;
  return { requirement: '7c-b-iii', reason, from: null, to: addDays(from, -1) };
}

/** Each national priority of the day is a part of what is stated about them. */
function prioritiesOf(on: IsoDate): readonly RequirementPart[] {
  return (prioritiesOn(on)?.priorities ?? []).map(({ id, title }) => ({
    id: `priority-${id}`,
    title,
  }));
}
