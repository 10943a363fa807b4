import { formatNumber } from '../domain/figures/format.ts';
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
  const late = register.standings.flatMap((standing) => {
    const overdue = occasionsOf(standing).filter(({ status }) => status === 'overdue');
    const own = overdue.filter((duty) => duty.late?.against === 'target');
    const law = overdue.filter((duty) => !own.includes(duty));
    return [...lateFinding(pastLaw, standing, law), ...lateFinding(pastTarget, standing, own)];
  });
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

/** All times at which an item is late are one finding: a body may be a year behind. */
function lateFinding(
  kind: typeof pastLaw | typeof pastTarget,
  { requirement, parts }: Standing,
  [first, ...others]: readonly Duty[],
): readonly Finding[] {
  if (first === undefined) return [];
  const { id, paragraph, title } = requirement;
  const says = first.says.replace(/\.$/, '');
  const further = others.map((duty) => timeOf(duty, parts)).join('; ');
  const too = others.length === 0 ? '' : `. So are ${others.length} others: ${further}`;
  return [
    {
      ...kind,
      place: { file },
      says: `${paragraph} (${[title, timeOf(first, parts)].filter((one) => one !== '').join(', ')}): ${says}${too}`,
      fix: `Publish it and record where, with “requirement: ${id}”; or record where it has been all along.`,
      about: [id],
    },
  ];
}

/** Which time, or which part, of an item is meant: `May 2024`. */
function timeOf({ part, period, event }: Duty, parts: Standing['parts']): string {
  const name = parts.find(({ id }) => id === part)?.title;
  const when = period === null ? event?.title : formatPeriod(period);
  return [name, when].filter((one) => one !== undefined).join(', ');
}

function silent(unknown: readonly Standing[]): Finding {
  return {
    code: 'duties-unknown',
    severity: 'note',
    place: { file },
    says: `nothing is recorded that shows ${formatNumber(unknown.length, 0)} ${unknown.length === 1 ? 'item' : 'items'} of what the law asks to be published`,
    fix: '“answerable duties DIR” lists them; record where each is published, or that it does not apply.',
    about: unknown.map(({ requirement }) => requirement.id),
  };
}
