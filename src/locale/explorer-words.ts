/** Words of the pages about stop and search, made from records of single searches. */
export const explorerWords = {
  title: 'Stop and search',
  lede: (force: string) =>
    `Who ${force} searched, why, what came of it, and at what rates: counted from the record of every search that the force sent to data.police.uk.`,
  headline: 'In short',
  views: 'Ready-made answers',
  viewsLede: 'Each has its numbers in a table and in a file, and says which months it is about.',
  ask: 'Ask your own question',
  askLede: 'Choose what to count by, which months and which searches. The answer follows below.',
  askServer: 'Where a server answers, you can ask all the same.',
  noScript:
    'To choose for yourself, let your browser run the script of this page; it asks nobody for anything. The ready-made answers need none.',
  back: 'All of stop and search',
  other: 'The same for other months or other searches',
  methods: 'How rates, ratios and their ranges are worked out',
  shared: 'About all of these numbers',
  download: 'Download this table (CSV)',
  source: (supplies: string) =>
    `Source: records of stop and search from data.police.uk (${supplies}), under the Open Government Licence v3.0.`,
  populations: 'Populations: Census 2021, Office for National Statistics.',
  supplies: (number: string) => `${number} archives`,
  coverageBrief: (months: string, whole: string, partial: string, missing: string) =>
    `The counts are about ${months}. Of the monthly files ${whole} are whole, ${partial} may be incomplete and ${missing} are missing.`,
  coverageNone: (months: string) => `The counts are about ${months}.`,
  coverageLink: 'Month by month',
  cannot: 'What these records cannot say',
  cannotText: [
    'Why anybody was searched beyond the reason on record, or whether the search was fair. A difference between groups shows that there is one, not what makes it.',
    'How many different people were searched. Records have no names, so somebody searched twice counts twice.',
    'Who could have been searched. Residents on Census day are the best count there is; people pass through who do not live in the area.',
    'Exactly where. Each search is moved to the nearest of a list of points.',
    'What a blank means. Whether the outcome was linked to what was searched for is often left open, and ethnicity is often not stated; both are shown as rows or ranges of their own.',
  ],
  small:
    'Small numbers are shown as they are, because data.police.uk publishes each search as a record of its own.',
  form: {
    countBy: 'Count searches',
    by: 'By',
    across: 'And by',
    nothing: 'nothing else',
    ethnicityOption: 'Ethnicity',
    ethnicity: 'Ethnicity as told by',
    self: 'the person searched',
    officer: 'the officer',
    show: 'Show',
    numbers: 'numbers',
    percentages: 'percentages of each row',
    months: 'In the months',
    from: 'From',
    to: 'To',
    only: 'Only some searches',
    all: 'all',
    submit: 'Show the answer',
    problems: 'Part of the question could not be used:',
  },
  view: {
    ethnicity: [
      'By ethnicity',
      'Rates per 1,000 residents and their ratios, by the ethnicity that people state and by the one that officers see.',
    ],
    months: ['Month by month', 'How many searches were made each month, and of whom.'],
    weapons: [
      'Searches for weapons',
      'Searches for offensive weapons, and those with an outcome linked to a weapon, by ethnicity.',
    ],
    drugs: [
      'Searches for drugs',
      'Searches for controlled drugs, and those with an outcome linked to drugs, by ethnicity.',
    ],
    'age-and-ethnicity': [
      'By age and ethnicity',
      'Ages of the people searched, by officer-defined and by self-defined ethnicity.',
    ],
    age: ['By age', 'How many people of each age were searched.'],
    'outcomes-by-age': [
      'Outcomes by age',
      'What came of the searches, as percentages of each age.',
    ],
    'outcomes-by-ethnicity': [
      'Outcomes by ethnicity',
      'What came of the searches, as percentages of each group.',
    ],
    legislation: ['By legislation', 'The powers that the searches were made under.'],
    reasons: ['By reason', 'What officers searched for.'],
    outcomes: ['By outcome', 'What came of the searches.'],
    gender: ['By gender', 'How many men and women were searched.'],
    partnerships: ['By partnership', 'Searches in each community safety partnership.'],
    times: ['By day and hour', 'When in the week searches are made.'],
    places: [
      'By small area',
      'Searches and recorded crimes in neighbourhoods of some 1,500 people.',
    ],
    coverage: [
      'What the records cover',
      'Which monthly files there are, and which may not be whole.',
    ],
    'two-sources': [
      'The force’s own figures',
      'The same searches as the force counts them and as its open records do.',
    ],
  },
  times: {
    title: 'Searches by day and hour',
    chart: 'Searches by hour of the day',
    corner: 'Hour',
    days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    total: 'All days',
    note: 'Times are those of the United Kingdom, winter and summer. Some forces record only the date of some searches, which then stand at midnight.',
  },
  places: {
    title: 'Searches and recorded crimes by small area',
    corner: 'Small area (LSOA)',
    searches: 'Searches',
    crimes: 'Recorded crimes',
    map: (months: string) => `Where searches were made, ${months}`,
    areas: 'small areas',
    others: (areas: string) => `All others (small areas: ${areas}), one by one in the file`,
    elsewhere: (areas: string) => `Elsewhere (small areas: ${areas})`,
    outlines:
      'Outlines: Office for National Statistics, under the Open Government Licence v3.0. Contains OS data © Crown copyright and database right.',
    note: (months: string) =>
      `Small areas are the Lower layer Super Output Areas of the Census. The numbers are those of all months together, ${months}. Places are approximate: a search or a crime is put on the nearest of a list of points, which may lie across a boundary, and one without a point is not here.`,
    most: (name: string, searches: string, share: string) =>
      `The most searches, ${searches} (${share} of those with a place), were made in ${name}.`,
  },
  partnerships: { areas: 'partnerships' },
  coverage: {
    kinds: {
      'stop-and-search': 'Stop and search',
      street: 'Street-level crime',
      outcomes: 'Outcomes of crimes',
    },
    caption: (kind: string) => `Monthly files: ${kind}`,
    month: 'Month',
    status: 'File',
    rows: 'Rows',
    notCounted: 'Not counted',
    expected: 'Expected',
    says: 'Why',
    statuses: { supplied: 'whole', partial: 'may be incomplete', missing: 'missing' },
    setAside: 'Rows that were set aside',
    reason: 'Reason',
    none: 'No row was set aside.',
  },
  sources: {
    none: 'The force has returned no figures for a period that these records cover.',
    what: 'Searches',
  },
} as const;

export type ExplorerWords = typeof explorerWords;
export type StopViewId = keyof ExplorerWords['view'];
