import { accessibilityWords } from './accessibility-words.ts';
import { correctionWords } from './correction-words.ts';
import { dataWords } from './data-words.ts';
import { disclosureWords } from './disclosure-words.ts';
import { dutyPageWords } from './duty-page-words.ts';
import { trendRules, trendSays, trendWords } from './en/trend.ts';
import { explorerWords } from './explorer-words.ts';
import { feedWords } from './feed-words.ts';
import { findingWords, intervalWords } from './finding-words.ts';
import { inspectionWords } from './inspection-words.ts';
import { methods } from './methods/index.ts';
import { openDataWords } from './open-data-words.ts';
import { registerWords } from './register-words.ts';
import { releaseWords } from './release-words.ts';
import { sectionWords } from './section-words.ts';
import { verifyWords } from './verify-words.ts';
import { withdrawalWords } from './withdrawal-words.ts';

/**
 * The words of the public site's furniture, in English. What an edition says is not here: that is
 * written in the publication folder. A second language is a second file of this shape.
 */
export const en = {
  language: 'en-GB',
  skip: 'Skip to main content',
  navigation: {
    label: 'Site',
    start: 'Latest',
    editions: 'Editions',
    measures: 'Measures',
    stops: 'Stop and search',
    duties: 'Duties',
    data: 'Data',
    definitions: 'Definitions',
  },
  breadcrumb: 'Breadcrumb',
  demonstration: 'Demonstration',
  footer: {
    label: 'About this site',
    accessibility: 'Accessibility statement',
    methods: 'Methods: how numbers and words are worked out',
    disclosure: 'Numbers that are hidden, and why',
    made: (version: string) =>
      `Made with Answerable ${version}. Every number has a page that shows how it was worked out.`,
    census:
      'Populations: Census 2021, Office for National Statistics, under the Open Government Licence v3.0.',
  },
  front: {
    title: (area: string) => `Policing in ${area}, in figures`,
    about: (force: string) =>
      `The figures about ${force}: what was counted, what it shows, and how each number came to be.`,
    latest: (month: string) => `Latest edition: ${month}`,
    read: 'Who made it, and who signed it',
    printable: 'The whole edition on one page, for printing',
    more: 'More',
    measures: 'each measure over time, with its definition',
    stops: 'who was searched, why and with what result; ask for yourself',
    duties: 'what the law asks to be published, when, and how this body stands to it',
    data: 'every return as CSV, every figure as JSON',
    definitions: 'what is counted, what the symbols mean, how the checks work',
    editions: 'this edition and those before it',
    none: 'No edition has been published yet.',
  },
  editions: {
    title: 'Editions',
    lede: 'Each edition is what was published for one month, newest first.',
    revision: (number: string) => `Revision ${number}`,
  },
  edition: {
    kicker: 'Edition',
    author: 'Author',
    signOff: 'Sign-off',
    role: 'Role',
    office: 'Office',
    status: 'Status',
    signed: 'Said to be signed',
    notSigned: 'Not signed',
    revision: 'Revision',
    contents: 'Contents',
    json: 'This edition as JSON',
    report: 'The report as PDF, with how each figure was worked out',
    withoutReport:
      'The report as PDF is missing in this release. Everything that it would say is on these pages.',
    tables: 'All tables as a spreadsheet (ODS)',
    whole: 'The whole edition on one page, for printing',
    wholeTitle: 'whole edition',
  },
  feeds: feedWords,
  openData: openDataWords,
  explorer: explorerWords,
  registers: registerWords,
  outlook: {
    rule: (name: string) => `Rule: ${name}`,
    rules: trendRules,
    words: trendWords,
    says: trendSays,
    stated: 'The force’s own word:',
    overridden: (word: string) => `The rule would say “${word}”.`,
  },
  finding: findingWords,
  interval: intervalWords,
  inspection: inspectionWords,
  methods,
  section: sectionWords,
  measures: {
    title: 'Measures',
    lede: 'What is measured, and the latest figure of each. Every measure has a page with its definition and all its figures.',
    measure: 'Measure',
    latest: 'Latest',
    period: 'Period',
    by: (dimensions: string) => `by ${dimensions}`,
  },
  measure: {
    latest: 'Latest figure',
    definition: 'What it counts',
    computed: 'How it is worked out',
    name: 'Name in a section',
    rule: 'The rule',
    unit: 'Unit',
    direction: 'Direction',
    'lower-is-better': 'Lower is better',
    'higher-is-better': 'Higher is better',
    neutral: 'Neither direction is better in itself',
    policeGenerated:
      'It counts what the police do, not the harm that people suffer: neither a rise nor a fall is good or bad in itself.',
    basis: 'Basis',
    definedIn: 'Defined by this office in',
    dataset: 'Dataset',
    notes: 'What to know before using it',
    figures: 'All figures',
    course: 'What it has done',
    overTime: (title: string) => `${title} over time`,
    inPeriod: (title: string, period: string) => `${title}, ${period}`,
    appears: 'Where it appears',
    total: 'Total',
    period: 'Period',
  },
  figure: {
    place: 'Place',
    period: 'Period',
    status: 'Status',
    unit: 'Unit',
    days: (from: string, to: string) => `${from} to ${to}`,
    sentence: (what: string, value: string, place: string, period: string) =>
      `${what}: ${value}, ${place}, ${period}.`,
    of: (noun: string, place: string, period: string) =>
      noun === '' ? `${place}, ${period}` : `${noun} in ${place}, ${period}`,
    symbol: (meaning: string) => ` (${meaning})`,
    reason: 'Why there is no value',
    worked: 'How this was worked out',
    formula: 'The rule',
    working: 'With the numbers',
    given: 'The force gave this number. It stands here as it stood in the return.',
    computed: 'Nobody typed this number: it is worked out from numbers in the returns, by a rule.',
    shown: 'Rounding',
    decimals: (places: string) =>
      places === '0'
        ? 'None: shown as a whole number.'
        : `Shown to ${places} decimal ${places === '1' ? 'place' : 'places'}. Nothing is rounded before that.`,
    cells: 'The cells that went into it',
    file: 'File',
    sheet: 'Sheet',
    row: 'Row',
    column: 'Column',
    asGiven: 'As given',
    blank: 'blank',
    rows: (first: string, last: string, cells: string) => `${cells} in rows ${first} to ${last}`,
    inTheFile: 'in the file',
    fingerprint: 'Fingerprint',
    fingerprints: 'The fingerprints in full',
    fingerprintsLede: 'The SHA-256 of each file. It changes when a single byte of the file does.',
    definition: 'What is counted',
    fullDefinition: 'Full definition, and all figures of this measure',
    appears: 'Where it appears',
    nowhere: 'It stands in no section of an edition; it is on the page of its measure.',
    other: 'The same, for other periods',
    earlier: 'Earlier',
    later: 'Later',
    machine: 'For machines',
    machineJson: 'All figures as JSON',
    machineId: 'the name of this one in it is',
    machineCsv: 'The dataset as CSV',
  },
  definitions: {
    title: 'Definitions and methods',
    lede: 'How to read the figures on this site, what each one counts, and how they are checked.',
    contents: 'On this page',
    symbols: 'Symbols in place of a number, or after it',
    symbol: 'Symbol',
    meaning: 'Meaning',
    symbolsLede:
      'A number that is missing, hidden or still open is never shown as nothing or as zero.',
    zero: 'none were counted: a true zero',
    rounding: 'Rounding',
    roundingText: [
      'Each measure says how many decimal places are shown. Only what is shown is rounded; sums, shares and rates are worked out from the numbers in the returns before any rounding, so a total can differ in the last digit from the sum of the rounded parts.',
      'A value exactly half-way is rounded away from zero, as people do by hand: 2.5 becomes 3, and −2.5 becomes −3.',
    ],
    periods: 'Periods',
    periodsText: [
      'Years and quarters are financial: the year 2023/24 runs from 1 April 2023 to 31 March 2024, and its fourth quarter is January to March 2024.',
      'A figure for twelve months to a given month covers that month and the eleven before it.',
    ],
    worked: 'How a figure is worked out',
    workedText: [
      'A figure is either a number that stands in a return, or one that is worked out from such numbers by a rule. Nothing is typed in by hand. The page of each figure shows the rule, the numbers put into it and the cells they came from.',
    ],
    checks: 'How returns are checked',
    checksText: [
      'A return that cannot be read as its dataset says (a word where a number belongs, a row twice) is refused whole, and the one before it stays.',
      'A return whose numbers contradict one another is kept as given, because the figures are the force’s. The contradiction is shown beside them. These statements are checked in every return:',
    ],
    methods: 'Methods',
    methodsText:
      'The rules and formulae behind intervals, control charts, comparisons, trend words, ranks and hidden numbers, each with an example worked out from these figures, have pages of their own.',
    methodsLink: 'All methods',
    noChecks: 'No such statement is checked for this dataset.',
    datasets: 'Datasets and their columns',
    datasetsLede: 'What the force hands over, and what each column of it means.',
    dataPage: 'Formats, allowed values and downloads',
    column: 'Column',
    measures: 'Measures',
  },
  data: dataWords,
  duties: dutyPageWords,
  disclosure: disclosureWords,
  correction: correctionWords,
  release: releaseWords,
  withdrawal: withdrawalWords,
  verification: verifyWords,
  accessibility: accessibilityWords,
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. If you typed it, check that it is correct; if a link brought you here, it may be out of date.',
    start: 'Go to the front page',
  },
};

export type Words = typeof en;
