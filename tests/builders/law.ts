import type { LawContext, Records } from '../../src/domain/law/context.ts';
import type { Evidence, LegalEvent } from '../../src/domain/law/evidence.ts';
import type { Requirement } from '../../src/domain/law/requirement.ts';
import { type Period, parsePeriod } from '../../src/domain/time/period.ts';
import { requirements } from '../../src/reference/requirements/index.ts';

/** An item of the register; a misspelt one fails the test. */
export function requirementOf(id: string): Requirement {
  const found = requirements.find((requirement) => requirement.id === id);
  if (found === undefined) throw new Error(`No requirement ${id}.`);
  return found;
}

export function periodOf(id: string): Period {
  const period = parsePeriod(id);
  if (period === null) throw new Error(`No period ${id}.`);
  return period;
}

/** A link that somebody looked at. */
export function link(requirement: string, about: Partial<Evidence> = {}): Evidence {
  return {
    requirement,
    place: { kind: 'link', address: 'https://example.org/', title: 'A page' },
    published: null,
    confirmed: null,
    periods: [],
    monthOnly: false,
    ...about,
  };
}

export function event(kind: LegalEvent['event'], on: string, title = 'It'): LegalEvent {
  return { event: kind, on, monthOnly: false, title };
}

/** Records that vouch for nothing. */
export const silentRecords: Records = {
  knownTo: null,
  completeFrom: null,
  reviewMonths: 12,
  targetDays: new Map(),
  notApplicable: [],
};

/** A commissioner since 2012, asked about on a day. */
export function lawOn(
  on: string,
  about: Partial<Omit<LawContext, 'on' | 'records'>> & { readonly records?: Partial<Records> } = {},
): LawContext {
  return {
    body: {
      name: 'Police and Crime Commissioner for Somewhere',
      type: 'police-and-crime-commissioner',
      title: 'Police and Crime Commissioner',
      elected: true,
      country: 'England',
      from: '2012-11-22',
    },
    events: [],
    evidence: [],
    priorities: [],
    ...about,
    on,
    records: { ...silentRecords, ...about.records },
  };
}
