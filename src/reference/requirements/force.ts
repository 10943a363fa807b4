import { believed, ofTheOrder, read, remarked, stated } from './order.ts';

const added = { insertedBy: 'si-2021-547', prominent: true } as const;
const order = read('order-2021');

/** Months from the end of a quarter to the month in which the national crime statistics for the year to then appear. */
const quarterly = {
  kind: 'after-release',
  event: 'crime-statistics',
  monthsAfterQuarter: 4,
} as const;

const releases =
  'Offices say that it follows the quarterly crime statistics. Those for the year to September appear in January, to December in April, to March in July and to June in October; the day of a release is known where the body records it.';

const quarterlyOffices = [
  'warwickshire-measures',
  'warwickshire-measures-q4',
  'avon-and-somerset-performance',
  'guidance-2021',
] as const;

/** Paragraph 7A. */
export const priorities = ofTheOrder('National priorities', [
  {
    ...added,
    id: '7a-a',
    paragraph: '7A(a)',
    title: 'Contribution to the national priorities',
    says: 'A statement of what the force has contributed to improvement against the national priorities for policing.',
    why: 'So that residents can see how their force does on what matters everywhere.',
    whom: ['force', 'body'],
    timing: quarterly,
    item: order,
    time: remarked(stated(...quarterlyOffices), releases),
    parts: 'national-priorities',
  },
  {
    ...added,
    id: '7a-b',
    paragraph: '7A(b)',
    title: 'Which priorities apply, and why',
    says: 'Which national priorities the body assesses as applicable to its area and which not, with reasons.',
    why: 'So that residents know which of the national aims their area is held to.',
    whom: ['body'],
    timing: quarterly,
    item: order,
    time: remarked(stated(...quarterlyOffices), releases),
    shownBy: [{ dataset: 'national-priorities', where: { applicable: ['yes', 'no'] } }],
  },
]);

const oneMonth =
  'One calendar month is what an office states of the Order; its own wording on time was not seen. The 56 days for the body’s comments on a report are another duty, and were read in the Act.';

/** Paragraph 7B. */
export const inspection = ofTheOrder('Inspection', [
  {
    ...added,
    id: '7b-a',
    paragraph: '7B(a)',
    title: 'Most recent inspection report',
    says: 'The most recent report of HMICFRS on the effectiveness, efficiency and legitimacy of the force.',
    why: 'So that residents can read what independent inspectors found.',
    whom: ['inspectorate', 'body'],
    timing: {
      kind: 'after-event',
      event: 'inspection-report',
      withinMonths: 1,
      newestOnly: true,
    },
    item: remarked(
      order,
      'The instrument speaks of an annual report; PEEL no longer comes every year, and what is published is the newest.',
    ),
    time: remarked(stated('information-document', 'guidance-2021'), oneMonth),
  },
  {
    ...added,
    id: '7b-b',
    paragraph: '7B(b)',
    title: 'Most recent summary assessment',
    says: 'The most recent summary assessment of the force by HMICFRS.',
    why: 'So that residents can read the inspectors’ verdict in brief.',
    whom: ['inspectorate', 'body'],
    timing: {
      kind: 'after-event',
      event: 'summary-assessment',
      withinMonths: 1,
      newestOnly: true,
    },
    item: remarked(
      read('order-2021', 'suffolk-complaints', 'hampshire-inspections'),
      'What this means was not found in law or guidance. In practice it is the summary of the PEEL report: offices publish it as part of the report, or both under one link.',
    ),
    time: remarked(stated('information-document'), oneMonth),
  },
]);

const yearly = { kind: 'after-period', period: 'financial-year', newestOnly: true } as const;

const inPractice = remarked(
  stated(
    'devon-and-cornwall-complaints',
    'avon-and-somerset-performance',
    'north-yorkshire-complaints',
  ),
  'Each year is what offices do; how often the law asks for the report was not found, and no day is set.',
);

/** Paragraph 7C. */
export const complaints = ofTheOrder('Complaints', [
  {
    ...added,
    id: '7c-a-i',
    paragraph: '7C(a)(i)',
    title: 'IOPC quarterly data',
    says: 'The most recent quarterly data of the Independent Office for Police Conduct about complaints against the force.',
    why: 'So that residents can see how many complaints there are, and how long they take.',
    whom: ['iopc', 'body'],
    timing: { kind: 'after-event', event: 'iopc-quarterly-data', newestOnly: true },
    item: order,
    time: order,
    shownBy: [{ dataset: 'complaints-iopc' }],
  },
  {
    ...added,
    id: '7c-a-ii',
    paragraph: '7C(a)(ii)',
    title: 'IOPC annual statistics report',
    says: 'The most recent annual statistics report of the Independent Office for Police Conduct.',
    why: 'So that residents can compare their force with others over a year.',
    whom: ['iopc', 'body'],
    timing: { kind: 'after-event', event: 'iopc-annual-report', newestOnly: true },
    item: order,
    time: order,
    shownBy: [{ dataset: 'complaints-iopc-annual' }],
  },
  {
    ...added,
    id: '7c-b-i',
    paragraph: '7C(b)(i)',
    title: 'Holding the chief officer to account for complaints',
    says: 'A report on how the body held the chief officer to account for the handling of complaints.',
    why: 'So that residents know that somebody checks how complaints are dealt with.',
    whom: ['body', 'chief-officer'],
    timing: yearly,
    item: read('order-2021', 'suffolk-complaints'),
    time: inPractice,
    parts: [
      {
        id: 'complaints-satisfaction',
        title: 'How satisfaction of people who complain is measured',
      },
      { id: 'complaints-recommendations', title: 'Progress on recommendations' },
      { id: 'complaints-themes', title: 'How themes and trends are acted on' },
      { id: 'complaints-timeliness', title: 'How timeliness is monitored and improved' },
      { id: 'complaints-regulation-13', title: 'Number of letters under regulation 13' },
      { id: 'complaints-quality', title: 'How the quality of responses is assured' },
      {
        id: 'complaints-arrangements',
        title: 'Arrangements for holding the chief officer to account',
      },
    ],
  },
  {
    ...added,
    id: '7c-b-ii',
    paragraph: '7C(b)(ii)',
    title: 'The body’s own complaint reviews',
    says: 'The body’s assessment of its own performance in reviewing the outcome of complaints.',
    why: 'So that residents who ask for a review know how well reviews are done.',
    whom: ['body'],
    timing: yearly,
    item: stated('suffolk-complaints'),
    time: inPractice,
  },
  {
    ...added,
    id: '7c-b-iii',
    paragraph: '7C(b)(iii)',
    title: 'The body’s own handling of complaints',
    says: 'The body’s assessment of its own initial handling of complaints.',
    why: 'So that residents know how well their first contact is dealt with.',
    onlyWhere:
      'Only where the body gave notice under section 13A of the Police Reform Act 2002 that it takes on the initial handling.',
    whom: ['body'],
    timing: { kind: 'keep-current' },
    item: remarked(
      stated('suffolk-complaints', 'north-yorkshire-notice', 'northamptonshire-notice'),
      'Found in part. One office says that the results of a consultation have to be published before the notice is given.',
    ),
    time: believed('high'),
  },
]);
