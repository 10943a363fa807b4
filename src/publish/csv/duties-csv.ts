import type { DutyRegister, Standing } from '../../domain/law/duty.ts';
import { lateOf } from '../../domain/law/late.ts';
import type { Known } from '../../domain/law/requirement.ts';
import { sayWhen } from '../../domain/law/when.ts';
import type { IsoDate } from '../../domain/time/period.ts';
import { evidenceAddress } from '../evidence-address.ts';
import { type CsvCell, writeCsv } from './csv.ts';
import { dutyFields } from './duty-fields.ts';

/**
 * `duties/duties.csv`: one row an item of the law, in the order of the law. A cell is empty where there is none of what its
 * column names; the columns are in `duty-fields.ts`.
 */
export function dutiesCsv({ standings }: Pick<DutyRegister, 'standings'>): string {
  return writeCsv([dutyFields.map(({ name }) => name), ...standings.map(cellsOf)]);
}

function cellsOf(standing: Standing): readonly CsvCell[] {
  const { requirement, status, says, duty, parts } = standing;
  const meeting = [...(duty?.evidence ?? []), ...parts.flatMap((part) => part.duty.evidence)];
  const late = lateOf(standing);
  return [
    requirement.id,
    requirement.paragraph,
    requirement.title,
    requirement.group,
    status,
    says,
    sayWhen(requirement.timing),
    duty?.period?.id ?? null,
    duty?.event?.title ?? null,
    duty?.event?.on ?? null,
    duty?.legal?.date ?? null,
    duty?.legal?.by ?? null,
    duty?.target?.date ?? null,
    late?.since ?? null,
    late?.days ?? null,
    late?.against ?? null,
    inOrder(meeting.map(({ published }) => published)).at(0) ?? null,
    inOrder(meeting.map(({ confirmed }) => confirmed)).at(-1) ?? null,
    [...new Set(meeting.map(({ place }) => evidenceAddress(place)))].join(' ') || null,
    certaintyOf(requirement.item),
    certaintyOf(requirement.time),
  ];
}

function inOrder(dates: readonly (IsoDate | null)[]): readonly IsoDate[] {
  return dates.filter((date) => date !== null).toSorted();
}

/** General knowledge is no source: a program should not take it for one. */
function certaintyOf({ certainty }: Known): string {
  return certainty === 'general-knowledge' ? 'not-confirmed' : certainty;
}
