import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { dutiesCalendar } from '../../../src/publish/feeds/duties-calendar.ts';
import { siteOf } from '../../builders/example-site.ts';
import { vouchedPublication } from '../../builders/vouched-folder.ts';
import { faultsBySchema } from '../csv/csvw-reader.ts';
import { faultsBy } from '../openapi/answer-faults.ts';

const publication = await vouchedPublication();
const { text, json } = siteOf(publication);
const path = 'duties/duties.csv';
const rows: Record<string, string>[] = parse(text(path), { columns: true });
const row = (requirement: string) => rows.find((one) => one.requirement === requirement);

function entriesOf(calendar: string): ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(calendar));
  return root.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
}

const calendar = text('duties/calendar.ics');
const entries = entriesOf(calendar);
const entry = (uid: string) => entries.find((one) => one.uid.startsWith(`${uid}@`));

describe('the register as a table', () => {
  it('has a row for every item, and holds what its CSVW says', () => {
    expect(rows.map(({ requirement }) => requirement)).toEqual(
      publication.duties.standings.map(({ requirement }) => requirement.id),
    );
    expect(faultsBySchema(text(path), json(`${path}-metadata.json`).tableSchema)).toEqual([]);
  });

  it('says of what is late since when, by how much, and against which day', () => {
    expect(row('3-a')).toMatchObject({
      status: 'overdue',
      period: '2024-25',
      deadline: '2024-03-31',
      deadline_by: 'law',
      late_since: '2024-04-01',
      late_days: '92',
      late_against: 'law',
      timing_known: 'confirmed',
    });
    expect(row('3-g')).toMatchObject({
      target: '2024-07-20',
      late_since: '2024-01-21',
      late_against: 'target',
    });
  });

  it('says of what is met when, where, and when it was last seen', () => {
    expect(row('3-b')).toMatchObject({
      status: 'met',
      published: '2024-04-05',
      where: 'https://example.org/precept',
      late_days: '5',
    });
    expect(row('7b-a')).toMatchObject({ confirmed: '2024-06-03', deadline_by: 'account' });
    expect(row('2-c')?.where).toBe('documents/structure.pdf');
    expect(row('performance-information')?.where).toBe(
      'editions/2024-06/clares-law/index.html data/clares-law.csv',
    );
  });

  it('leaves empty what is not known, and marks what was found nowhere', () => {
    expect(row('1-c')).toMatchObject({
      deadline: '',
      late_since: '',
      timing_known: 'not-confirmed',
    });
    expect(row('6-a')).toMatchObject({ where: '', published: '', item_known: 'not-confirmed' });
  });
});

describe('the register for programs', () => {
  const faults = faultsBy(json('api/openapi.json'));

  it('answers as described where a body vouches for its records', () => {
    expect(faults('/api/duties.json', json('api/duties.json'))).toEqual([]);
  });

  it('is in the index', () => {
    expect(json('api/index.json').duties).toBe('api/duties.json');
  });

  it('finds a status that there is none of', () => {
    const broken = json('api/duties.json');
    broken.duties[0].status = 'fine';
    expect(faults('/api/duties.json', broken)).not.toEqual([]);
  });
});

describe('the calendar of last days', () => {
  it('has a last day in law, called so', () => {
    const budget = entry('duty-3-a-2025-26-last-day');
    expect(budget?.summary).toBe('Last day in law: Total budget, the year to 31 March 2026');
    expect(budget?.startDate.isDate).toBe(true);
    expect(budget?.startDate.toString()).toBe('2025-03-31');
    expect(budget?.description).toContain('This is the last day in law. 3(a): The total budget');
    expect(budget?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('has a day that an office states, called no more than that', () => {
    const assessment = entry('duty-7b-b-2024-06-15-made-up-summary-assessment-last-day');
    expect(assessment?.startDate.toString()).toBe('2024-07-15');
    expect(assessment?.summary).toMatch(/^Last day as an office states the law: /);
    expect(assessment?.description).toContain('the law’s own words were not seen');
    expect(assessment?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  });

  it('has the body’s own target for each month of the year to come, called its own', () => {
    const targets = entries.filter(({ uid }) => uid.startsWith('duty-3-g-'));
    expect(targets.map(({ startDate }) => startDate.toString().slice(0, 7))).toEqual([
      '2024-07',
      '2024-08',
      '2024-09',
      '2024-10',
      '2024-11',
      '2024-12',
      '2025-01',
      '2025-02',
      '2025-03',
      '2025-04',
      '2025-05',
      '2025-06',
    ]);
    expect(targets[0]?.summary).toBe('The body’s own target: Spending over £500, June 2024');
    expect(targets[0]?.description).toContain('It is not law.');
    expect(targets[0]?.description).toContain('the last one before it is 19 July 2024');
  });

  it('has nothing of what is met, of what is past, or of a time that was found nowhere', () => {
    expect(entry('duty-3-b-2024-25-last-day')).toBeUndefined();
    expect(entries.filter(({ startDate }) => startDate.toString() < '2024-07-01')).toEqual([]);
    expect(entries.filter(({ uid }) => /^duty-(5-a|5-b|5-c|4-b)-/.test(uid))).toEqual([]);
  });

  it('has each day once, under a name that does not change with the release', () => {
    const uids = entries.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    const release = { ...publication.release, id: '2024-06-r2', published: '2024-07-02T08:30:00Z' };
    const later = entriesOf(dutiesCalendar({ ...publication, release }));
    expect(later.map(({ uid }) => uid)).toEqual(uids);
  });

  it('leads to the item on a site that knows its address', () => {
    const body = { ...publication.body, site: 'https://figures.example.org/' };
    const [first] = entriesOf(dutiesCalendar({ ...publication, body }));
    expect(first?.component.getFirstPropertyValue('url')).toBe(
      'https://figures.example.org/duties/index.html#7b-b',
    );
  });

  it('ends every line with CRLF, and no line has more than 75 octets', () => {
    const lines = calendar.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(calendar.replaceAll('\r\n', '')).not.toContain('\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('leaves the body’s own editions to the calendar of events', () => {
    expect(calendar).not.toContain('edition-');
    expect(text('events.ics')).not.toContain('UID:duty-');
  });
});
