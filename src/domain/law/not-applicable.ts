import { formatDate } from '../time/period.ts';
import type { LawContext } from './context.ts';
import type { Binds, Requirement } from './requirement.ts';

/** Why an item does not bind the body on the day, as a sentence; null where it does. */
export function notApplicable(
  { id, inForce, binds }: Requirement,
  { on, body, records }: Pick<LawContext, 'on' | 'body' | 'records'>,
): string | null {
  if (on < body.from) return `The ${body.name} took office on ${formatDate(body.from)}.`;
  if (body.to !== undefined && on > body.to) {
    return `The ${body.name} ended on ${formatDate(body.to)}.`;
  }
  if (inForce.from === null) return 'Enacted, and not in force by what was read.';
  if (on < inForce.from) return `In force only from ${formatDate(inForce.from)}.`;
  if (inForce.to !== undefined && on > inForce.to) {
    return `In force only until ${formatDate(inForce.to)}.`;
  }
  if (binds?.types === undefined && !body.elected) {
    return `It binds elected local policing bodies; the ${body.name} is none.`;
  }
  if (binds !== undefined && !isBound(binds, body)) {
    return `It does not bind this body: ${binds.only}.`;
  }
  const declared = records.notApplicable.find(
    ({ requirement, from, to }) =>
      requirement === id && (from === null || from <= on) && (to === null || on <= to),
  );
  return declared === undefined ? null : `The body says so: ${sentence(declared.reason)}`;
}

function isBound({ types, country }: Binds, body: LawContext['body']): boolean {
  return (types?.includes(body.type) ?? true) && (country ?? body.country) === body.country;
}

function sentence(reason: string): string {
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}
