import type { Finding } from '../domain/findings/finding.ts';
import type { Duty, DutyRegister, Standing } from '../domain/law/duty.ts';
import { formatPeriod } from '../domain/time/period.ts';

/** The file in which a body records its duties. */
const file = 'duties.yaml';

/**
 * What is late on the day of the register, which is that of the edition; and how many items nothing is known of. Only
 * a body that vouches for its records can be late by them. Being late elsewhere never stops a publication: it is the cure.
 */
export function checkDuties(register: DutyRegister): readonly Finding[] {
  const late = register.standings.flatMap((standing) =>
    occasionsOf(standing)
      .filter(({ status }) => status === 'overdue')
      .map((duty) => overdue(standing, duty)),
  );
  const unknown = register.standings.filter(({ status }) => status === 'unknown');
  return unknown.length === 0 ? late : [...late, silent(unknown)];
}

const pastLaw = { code: 'duty-overdue', severity: 'warning' } as const;
const pastTarget = { code: 'duty-past-target', severity: 'note' } as const;

/** An item in parts is late by its parts. */
function occasionsOf({ duty, parts, earlier }: Standing): readonly Duty[] {
  const now = parts.length > 0 ? parts.map((part) => part.duty) : duty === null ? [] : [duty];
  return [...earlier, ...now];
}

function overdue(
  { requirement, parts }: Standing,
  { part, period, event, says, late }: Duty,
): Finding {
  const name = parts.find(({ id }) => id === part)?.title;
  const what = name === undefined ? requirement.title : `${requirement.title}, ${name}`;
  const when =
    period === null ? (event === null ? '' : `, ${event.title}`) : `, ${formatPeriod(period)}`;
  const own = late?.against === 'target';
  return {
    ...(own ? pastTarget : pastLaw),
    place: { file },
    says: `${requirement.paragraph} (${what}${when}): ${says.replace(/\.$/, '')}`,
    fix: `Publish it and record where, with “requirement: ${requirement.id}”; or record where it has been all along.`,
    about: [requirement.id],
  };
}

function silent(unknown: readonly Standing[]): Finding {
  const paragraphs = unknown.map(({ requirement }) => requirement.paragraph);
  return {
    code: 'duties-unknown',
    severity: 'note',
    place: { file },
    says: `of ${unknown.length} items of the law nothing is recorded that shows them: ${paragraphs.join(', ')}`,
    fix: 'Record where each is published, or that it does not apply; “answerable duties” prints the register.',
    about: unknown.map(({ requirement }) => requirement.id),
  };
}
