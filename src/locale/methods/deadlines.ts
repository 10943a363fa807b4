import type { MethodWords, PartWords } from './words.ts';

const page: MethodWords = {
  title: 'Last days: when an item of the law is due',
  lede: 'The law sets days in several ways, and often none. Each way is reckoned by its own rule here; a day that nobody found in the law is never shown as one, and silence counts as late only where the body vouches for its records.',
  sources: [
    'Elected Local Policing Bodies (Specified Information) Order 2011 (SI 2011/3050) and its amendments; for money and grants, the annex of the Home Affairs Committee, session 2013–14, which says what has to be published and when.',
    'Police Act 1996, section 55(5A): 56 days for comments on an inspection report, beginning with the day of the report.',
    'Accounts and Audit Regulations 2015 (SI 2015/234), regulations 9A and 10, with SI 2022/708 and SI 2024/907: last days for accounts, by year.',
    'Police (Complaints and Misconduct) Regulations 2020 (SI 2020/2), regulation 13, and Police (Conduct) Regulations 2020 (SI 2020/4), regulation 19: twelve months, then each six.',
    'Banking and Financial Dealings Act 1971, Schedule 1, for bank holidays; what was proclaimed for single years is from general knowledge of the government’s lists.',
    'Easter follows the rule of the Gregorian calendar. That a calendar month ends on the same number of the next month is how the words are read here; no rule of the Order about it was seen.',
  ],
};

const parts = {
  current: {
    title: 'At all times',
    text: [
      'Some things have to be there on every day: the names of office holders, a register of interests. There is no last day. The register asks when somebody last saw the item in its place, and takes that for so many months as the body says; after that nobody knows.',
    ],
  },
  year: {
    title: 'Before a financial year',
    text: [
      'What has to be published in respect of a financial year before it begins is due on the last day before the first of April. Where that is no working day, the last working day before it is named beside it: no rule was found that moves the day itself, later or earlier.',
    ],
    formula: {
      words: 'The eve of the first day of the year.',
      signs: 'last day = 1 April − 1 day',
    },
  },
  period: {
    title: 'After a month, a quarter or a year',
    text: [
      'Where the law says “as soon as practicable” after a period, it sets no day, and none is invented here. A body may set itself a target in days, and is then held to its own word. A target is always called the body’s own, and never law.',
    ],
    formula: {
      words: 'The last day of the period, and so many days more.',
      signs: 'target = end of period + days',
    },
  },
  months: {
    title: 'Within a calendar month',
    text: [
      'A month from an event ends on the day of the next month that bears the same number. Where that month has no such day, it ends on its last. Several months are added at once and not one after the other, so that a short month on the way shortens nothing.',
    ],
    formula: {
      words: 'The same day of the month, so many months later; where there is none, the last day.',
      signs: 'last day = event + months',
    },
  },
  days: {
    title: 'Within so many days',
    text: [
      'Where days are counted so that they begin with the day of an event, that day is the first. Of 56 days for comments on an inspection report, 55 are left after the day of the report. Days are days of the calendar: clocks that change make none longer, and weekends count.',
    ],
    formula: {
      words: 'The day of the event, and one day fewer than there are.',
      signs: 'last day = event + days − 1',
    },
  },
  set: {
    title: 'By a day that is set for a year',
    text: [
      'For accounts the law names days, and has moved them for single years. The day that counts is the one that the law had set by the day that is asked about: what was set later is not told of before it. Where a day was moved by regulations that were not read, none is given.',
    ],
  },
  releases: {
    title: 'After figures that others publish',
    text: [
      'Some items follow national figures, which appear some months after each quarter. Where the body records the day on which they appeared, that day counts; else the last day of that month, by which they have surely appeared.',
    ],
  },
  relevant: {
    title: 'Long investigations: 12 months, then each 6',
    text: [
      'The first period begins with the day on which the complaint came, so twelve months end on the eve of the same day a year later. Each further six months are reckoned from the beginning.',
    ],
    formula: {
      words: 'The eve of the same day 12, 18, 24 … months after the beginning.',
      signs: 'end = beginning + months − 1 day',
    },
  },
  working: {
    title: 'Weekends and bank holidays',
    text: [
      'Working days are Monday to Friday but for the bank holidays of England and Wales. Good Friday and Easter Monday follow Easter; one that falls on a weekend is kept on the next day that is free. What may be proclaimed for a single year to come cannot be foreseen.',
    ],
  },
  silence: {
    title: 'Statuses, and when silence means something',
    text: [
      'Met: something recorded shows the item for this time, and it was public by the day that is asked about. That it came late is said beside it. Not applicable: the item does not bind this body on this day, or the body says why it does not.',
      'Where nothing is recorded, the item may be missing, or only the record. So it is Unknown, unless the body vouches that from some day on everything it publishes is recorded. Only about what fell due since then does silence speak: Overdue where a last day or a target has passed, Due where none has.',
      'A page that somebody has named, but nobody has looked at, meets nothing.',
    ],
  },
} satisfies Readonly<Record<string, PartWords>>;

const examples = {
  begins: 'The year begins.',
  lastDay: 'The last day is its eve.',
  workingDay: 'The last working day up to it.',
  yearResult: (year: string, date: string, working: string) =>
    `The budget for ${year} was due by ${date}; the last working day before that was ${working}.`,
  periodEnds: (period: string) => `${period} ends.`,
  added: (days: string) => `A target of ${days} days is added.`,
  targetResult: (period: string, date: string) =>
    `Spending of ${period} is due by ${date} where the body has set itself that target, and on no day in law.`,
  event: 'The event.',
  oneMonth: 'One calendar month later.',
  twoMonths: 'Two calendar months later, added at once.',
  daysBegin: 'The report appears; its day is the first of 56.',
  daysEnd: (days: string) => `${days} days more.`,
  daysResult: (from: string, to: string) =>
    `Comments on a report of ${from} have to be public by ${to}.`,
  setOn: (on: string) => `As the law stood on ${on}.`,
  setResult: (year: string, before: string, after: string) =>
    `The last day for the accounts of ${year} was ${before}, and since the law moved it is ${after}.`,
  monthResult: (from: string, to: string) => `What started on ${from} has to be done by ${to}.`,
  quarterEnds: 'The quarter ends.',
  appears: (months: string) => `National crime statistics for it appear ${months} months later.`,
  surely: 'By the last day of that month they have surely appeared.',
  releaseResult: (period: string, date: string) =>
    `For ${period} the item can surely be met from ${date}.`,
  began: 'The complaint came.',
  periodEnd: (months: string) => `${months} months end.`,
  relevantResult: (from: string, dates: string) =>
    `Of an investigation that began on ${from}, periods ended on ${dates}.`,
  easter: (year: string) => `Easter Sunday of ${year}.`,
  holidays: (year: string) => `The bank holidays around it in ${year}.`,
  christmas: (year: string) => `Christmas of ${year}, which falls on a weekend.`,
  workingResult: (date: string, working: string) =>
    `The last working day up to ${date} was ${working}.`,
  asked: (on: string) => `An item of which nothing is recorded on ${on}.`,
  vouchesNot: 'The body does not vouch for its records.',
  vouches: (since: string) => `The body vouches for its records since ${since}.`,
  silenceResult: (late: string, unknown: string) =>
    `The same silence is “${late}” for a body that vouches for the time in which the item fell due, and “${unknown}” for any other.`,
};

export const deadlines = { page, parts, examples };
