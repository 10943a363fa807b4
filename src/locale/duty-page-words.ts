import { dutyWords } from './duty-words.ts';

/** How many items stand how. */
interface Counts {
  /** Those that apply. */
  readonly all: number;
  readonly met: number;
  readonly overdue: number;
  readonly due: number;
  readonly unknown: number;
}

/** Words of the page about what the law asks to be published. */
export const dutyPageWords = {
  kicker: 'Duties',
  title: 'What the law asks to be published',
  description: (body: string) =>
    `What the law asks the ${body} to publish: each item, why, when, where it is met, and what is late.`,
  lede: (body: string, on: string, counts: Counts) =>
    `${upperFirst(body)}, ${on}: ${sayCounts(counts)}`,
  counts: (counts: Counts) => upperFirst(sayCounts(counts)),
  nothing: 'No item of the law is listed for this body.',
  binds:
    'Section 11 of the Police Reform and Social Responsibility Act 2011 and the Specified Information Order say what an elected local policing body must publish, so that residents can hold it to account. Some duties stand beside them; they come last.',
  notVouched: [
    'The body does not vouch that everything it publishes is recorded here.',
    'So “Unknown” says something about these records, and nothing about the body: the item may well have been published where nobody recorded it. Nothing is called late on such a ground.',
  ],
  vouched: (since: string) => [
    `The body vouches that everything it has published since ${since} is recorded here.`,
    'Where nothing is recorded for a time since then, it was not published; only then is an item called due or overdue. Of the time before, the records need not tell.',
  ],
  knownTo: (date: string) => `The records go up to ${date}; what happened later is not known here.`,
  late: 'Late',
  summary: 'At a glance',
  summaryCaption: (on: string) => `Each item of the law, ${on}`,
  item: 'Item',
  status: 'Status',
  lastDay: 'Last day',
  statuses: dutyWords.status,
  meanings: 'What the statuses mean',
  meaning: {
    overdue:
      'A last day, or the body’s own target, has passed, and the body vouches that it would have recorded the item had it published it.',
    due: 'It has to be published, is not recorded, and no last day has passed.',
    unknown: 'The records do not tell. It may have been published elsewhere.',
    met: 'It was published, or somebody saw it where it has to stand; by when is said beside it.',
    'not-applicable': 'It does not bind this body on this day; why is said beside it.',
  },
  method: 'How last days are reckoned, and when silence means something',
  why: 'Why',
  when: 'When',
  startedBy: 'Started by',
  met: 'Where it is met',
  recorded: 'What is recorded',
  alsoRecorded: 'Also recorded',
  lateBy: 'Late',
  parts: 'Its parts',
  earlier: 'Earlier times not met',
  next: 'Next',
  atAllTimes: 'at all times',
  noDay: 'no day in law',
  noEvent: 'no event recorded',
  notConfirmedDay: 'not confirmed',
  none: '–',
  unconfirmed: 'Not confirmed',
  itemUnconfirmed: 'Nothing was found that states this item in the words of the law.',
  timeUnconfirmed: 'Nothing was found that states when this is due.',
  timeReported: 'Stated by an office or in guidance; the law’s own words on time were not seen.',
  noDayFound: 'The law that was found sets no day.',
  noEventFound: 'No such event is recorded, so no day can be reckoned.',
  noDayShown: 'No day is shown as law.',
  sorts: {
    law: 'law',
    account: 'as an office states the law',
    target: 'the body’s own target, not law',
  },
  sortsInFull: {
    law: 'the last day in law',
    account: 'the last day as an office states it; the law’s own words were not seen',
    target: 'the body’s own target, which is not law',
  },
  lawful: (date: string, sort: string) => `${date}: ${sort}.`,
  notWorking: (working: string) => `No working day: the last one before it is ${working}.`,
  notMoved: 'No rule was found that moves the day.',
  lateSince: (since: string, days: string) => `since ${since}, ${days}`,
  lateFrom: (since: string, days: string) => `From ${since}: ${days}.`,
  lateAgainst: (since: string, days: string, against: string) =>
    `From ${since}: ${days}, against ${against}.`,
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  nextDay: (about: string, day: string) => `${about}: ${day}`,
  nextOpen: (about: string, from: string) => `${about}: expected from ${from}.`,
  published: (date: string) => `published ${date}`,
  seen: (date: string) => `seen ${date}`,
  pointer: 'named for it; nobody has recorded that they looked',
  covers: (periods: string) => `covers ${periods}`,
  on: (date: string) => `on ${date}`,
  in: (month: string) => `in ${month}`,
  ofEdition: (title: string, month: string) => `${title}, ${month}`,
  datasetCsv: 'CSV',
  more: (count: number) => `and ${count} more in the downloads`,
  law: 'The law behind it',
  lawOf: (paragraph: string) => `: ${paragraph}`,
  paragraph: 'Paragraph',
  instrument: 'Made by',
  insertedBy: 'Inserted by',
  changedBy: 'Changed by',
  inForce: 'In force',
  notInForce: 'not by what was read',
  from: (date: string) => `from ${date}`,
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  whom: 'About',
  whoms: {
    'office-holder': 'the office holders',
    staff: 'the staff',
    body: 'the body',
    'chief-officer': 'the chief officer',
    force: 'the force',
    inspectorate: 'the inspectorate (HMICFRS)',
    iopc: 'the Independent Office for Police Conduct',
    'responsible-authorities': 'responsible authorities',
  },
  onlyWhere: 'Condition',
  prominence: 'Prominence',
  prominent: 'It has to stand in a prominent place on the body’s website.',
  threshold: 'Threshold',
  over: (pounds: string) => `Amounts over £${pounds}.`,
  sureItem: 'How the item is known',
  sureTime: 'How its timing is known',
  certainties: {
    confirmed: 'Read in the instrument, or in a record of Parliament about it.',
    reported: 'Stated by others; the instrument’s own words were not seen.',
    'general-knowledge': 'Not confirmed: nothing was found that states it.',
  },
  confidences: {
    high: 'It is likely to be so.',
    medium: 'It may well be so.',
    low: 'It may be otherwise.',
  },
  announced: 'Announced, and not law',
  announcedLede:
    'What the Government has announced about these duties. No law that says so was found, so nothing above follows from it.',
  announcedSource: 'Source:',
  files: 'As files',
  csv: 'The register as a table (CSV)',
  json: 'The register for programs (JSON)',
  calendar: 'Last days of the next twelve months as a calendar (iCalendar)',
  front: 'What the law asks for',
  read: 'The register of duties',
};

function sayCounts({ all, met, overdue, due, unknown }: Counts): string {
  const items = all === 1 ? 'the one item of the law that binds it' : `${all} items of the law`;
  const known = `of ${items}, ${are(met)} known to be met and ${are(overdue)} known to be late.`;
  const open = due === 0 ? '' : ` ${are(due)} due and not late.`;
  const silent = unknown === 0 ? '' : ` Of ${unknown} the records do not tell.`;
  return `${known}${open}${silent}`;
}

function are(count: number): string {
  if (count === 0) return 'none is';
  return count === 1 ? '1 is' : `${count} are`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
