import { formatDate, formatPeriod, parsePeriod } from '../time/period.ts';
import type { LastDays } from './last-days.ts';
import type { EventKind, Timing } from './timing.ts';

/** When an item has to be published, as a sentence for a resident. */
export function sayWhen(timing: Timing): string {
  switch (timing.kind) {
    case 'keep-current':
      return 'At all times, kept up to date.';
    case 'before-financial-year':
      return 'Before each financial year begins, so by 31 March.';
    case 'after-period':
      return timing.lastDays === undefined
        ? `For each ${ofPeriod[timing.period]}, as soon as practicable after it ends.`
        : `For each ${ofPeriod[timing.period]}, by ${sayDays(timing.lastDays)}.`;
    case 'after-release':
      return `Each quarter, after ${eventNames[timing.event]} appear.`;
    case 'after-event': {
      const after = `after ${eventNames[timing.event]}`;
      if (timing.withinDays !== undefined) {
        return `Within ${timing.withinDays} days, of which the first is the day on which ${eventNames[timing.event]}.`;
      }
      if (timing.withinMonths === undefined) return `As soon as practicable ${after}.`;
      return `Within ${months(timing.withinMonths)} ${after}.`;
    }
    case 'before-event':
      return `Before ${eventNames[timing.event]}.`;
    case 'relevant-periods':
      return `As soon as practicable after ${eventNames[timing.event]} has lasted 12 months, and after each further 6.`;
  }
}

const ofPeriod = {
  month: 'month',
  quarter: 'quarter',
  'financial-year': 'financial year',
} as const;

const eventNames: Readonly<Record<EventKind, string>> = {
  'inspection-report': 'HMICFRS publishes a report',
  'summary-assessment': 'HMICFRS publishes a summary assessment',
  'iopc-quarterly-data': 'the IOPC publishes data for a quarter',
  'iopc-annual-report': 'the IOPC publishes its annual report',
  'crime-statistics': 'the national crime statistics',
  contract: 'a contract takes effect',
  'invitation-to-tender': 'an invitation to tender is issued',
  'public-meeting': 'each meeting',
  decision: 'a decision is made',
  'report-received': 'a report is received',
  'panel-report': 'the police and crime panel reports',
  investigation: 'an investigation',
};

function months(count: number): string {
  return count === 1 ? 'one calendar month' : `${count} calendar months`;
}

/** How many of the days that were set for single periods a sentence holds: the last ones. */
const named = 5;

function sayDays({ of, otherwise }: LastDays): string {
  const set = of
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
    .slice(-named)
    .map(({ period, last }) => `${formatDate(last)} for ${nameOf(period)}`);
  return [...set, `${dayOfMonth(otherwise)} where no other day is set`].join('; ');
}

function nameOf(id: string): string {
  const period = parsePeriod(id);
  return period === null ? id : formatPeriod(period);
}

/** `31 July`, of `07-31`. */
function dayOfMonth(monthAndDay: string): string {
  return formatDate(`2000-${monthAndDay}`).replace(/ 2000$/, '');
}
