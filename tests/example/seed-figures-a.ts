/**
 * Every number that the document of June 2024 prints about the law, the national priorities,
 * inspection and complaints. `says` is the document's text around the number, with one space for
 * each run of white space; `figure` is where the example holds it; `printed` how a page shows it.
 */
export const seedFiguresA: readonly {
  readonly section: string;
  readonly says: string;
  readonly figure: string;
  readonly printed: string;
}[] = [
  ...homicide(),
  ...seriousViolence(),
  ...drugs(),
  ...neighbourhood(),
  ...cyber(),
  ...inspection(),
];

type SeedFigure = (typeof seedFiguresA)[number];

function inSection(
  section: string,
  rows: readonly (readonly [says: string, figure: string, printed: string])[],
): readonly SeedFigure[] {
  return rows.map(([says, figure, printed]) => ({ section, says, figure, printed }));
}

function homicide(): readonly SeedFigure[] {
  const summary = 'Police recorded Homicide offences Deterioration 22 nd / 42';
  const ranked = 'As of February, the force is ranked 26th – 12mths to February 2024.';
  const two = 'Two Homicides recorded in Q4, averaging less than one a month 23/24.';
  return inSection('homicide', [
    [summary, 'stated-outlook.homicide.2023-24-q4', 'Deterioration'],
    [summary, 'stated-rank.homicide.2023-24-q4', '22nd'],
    [summary, 'stated-rank-out-of.homicide.2023-24-q4', '42'],
    [
      'additional 15 days support available',
      'planned-days.homicide-reduction-support.2023-24-q4',
      '15',
    ],
    [two, 'homicide.2023-24-q4', '2'],
    [two, 'homicide-monthly-average.2023-24', '0.7'],
    ['8 Homicides recorded in total during 23/24', 'homicide-year.2023-24', '8'],
    [
      'This is in comparison to the previous quarter, as there were two homicides.',
      'homicide-previous-quarter-stated.2023-24-q4',
      '2',
    ],
    [ranked, 'rank-in-comment.homicide.12-months-to-2024-02', '26th'],
    [
      'In the OPCC report Q4 last year we were reporting being 42nd',
      'rank-in-comment.homicide.2022-23-q4',
      '42nd',
    ],
    ['2023/24 - Q1 4', 'homicide.2023-24-q1', '4'],
    ['2023/24 - Q2 2', 'homicide.2023-24-q2', '2'],
    ['2023/24 - Q3 0', 'homicide.2023-24-q3', '0'],
    ['2023/24 - Q4 2', 'homicide.2023-24-q4', '2'],
    ['Total 8', 'homicide-year.2023-24', '8'],
  ]);
}

function seriousViolence(): readonly SeedFigure[] {
  const offences = 'Police recorded Most Serious Violence offences Improving 11 th / 42';
  const solved = 'Solved Crimes Improving 21 st / 42';
  const ages = 'Reactivate Workers to target 18-25yrs whilst in custody';
  return inSection('serious-violence', [
    [offences, 'stated-outlook.most-serious-violence.2023-24-q4', 'Improving'],
    [offences, 'stated-rank.most-serious-violence.2023-24-q4', '11th'],
    [offences, 'stated-rank-out-of.most-serious-violence.2023-24-q4', '42'],
    [solved, 'stated-outlook.most-serious-violence-solved.2023-24-q4', 'Improving'],
    [solved, 'stated-rank.most-serious-violence-solved.2023-24-q4', '21st'],
    [solved, 'stated-rank-out-of.most-serious-violence-solved.2023-24-q4', '42'],
    [ages, 'planned-youngest-age.reactivate-workers-in-custody.2023-24-q4', '18'],
    [ages, 'planned-oldest-age.reactivate-workers-in-custody.2023-24-q4', '25'],
    [
      'stable over the year, averaging 35 crimes per month',
      'serious-violence-monthly-average.2023-24',
      '35',
    ],
    ['2023/24 - Q1 114', 'serious-violence.2023-24-q1', '114'],
    ['2023/24 - Q2 106', 'serious-violence.2023-24-q2', '106'],
    ['2023/24 - Q3 97', 'serious-violence.2023-24-q3', '97'],
    ['2023/24 - Q4 105', 'serious-violence.2023-24-q4', '105'],
    ['Total 422', 'serious-violence-year.2023-24', '422'],
  ]);
}

function drugs(): readonly SeedFigure[] {
  const summary = 'Number of Drug Trafficking offences Reflects policing activity 22 nd / 42';
  const quarter =
    'Q4 recorded 132 Trafficking of Drugs offences, averaging 41 crimes per month 23/24.';
  const groups =
    "28 OCG's, down on last quarter (31), and 8 Street Gangs (decrease by one compared to Q3).";
  const lines = 'Currently 66 County Line operating 34 groups, 12mth average is 59.5 lines.';
  return inSection('drugs-and-county-lines', [
    [summary, 'stated-outlook.drug-trafficking.2023-24-q4', 'Reflects policing activity'],
    [summary, 'stated-rank.drug-trafficking.2023-24-q4', '22nd'],
    [summary, 'stated-rank-out-of.drug-trafficking.2023-24-q4', '42'],
    [quarter, 'drug-trafficking.2023-24-q4', '132'],
    [quarter, 'drug-trafficking-monthly-average.2023-24', '41'],
    [groups, 'organised-crime-groups.2023-24-q4', '28'],
    [groups, 'organised-crime-groups.2023-24-q3', '31'],
    [groups, 'street-gangs.2023-24-q4', '8'],
    [groups, 'street-gangs-change-stated.2023-24-q4', '−1'],
    [lines, 'county-lines.2023-24-q4', '66'],
    [lines, 'county-line-groups.2023-24-q4', '34'],
    [lines, 'county-lines-average-stated.2023-24-q4', '59.5'],
    ['2023/24 - Q1 112', 'drug-trafficking.2023-24-q1', '112'],
    ['2023/24 - Q2 132', 'drug-trafficking.2023-24-q2', '132'],
    ['2023/24 - Q3 114', 'drug-trafficking.2023-24-q3', '114'],
    ['2023/24 - Q4 132', 'drug-trafficking.2023-24-q4', '132'],
    ['Total 490', 'drug-trafficking-year.2023-24', '490'],
  ]);
}

function neighbourhood(): readonly SeedFigure[] {
  const burglary =
    'Police recorded Residential Burglary offences <small>(pre-April 23 definition)</small> Stable 32 nd / 42';
  const vehicle = 'Police recorded Vehicle Crime offences Stable 38 th / 42';
  const robbery = 'Police recorded Personal Robbery offences Slight Deterioration 33 rd / 42';
  const theft = 'Police recorded Theft from Person offences Slight Deterioration 28 th / 42';
  const burglaries = 'Q4 recorded 398 Residential Burglaries averaging 131 crimes a month 23/24.';
  return inSection('neighbourhood-crime', [
    [burglary, 'stated-outlook.residential-burglary-pre-april-2023.2023-24-q4', 'Stable'],
    [burglary, 'stated-rank.residential-burglary-pre-april-2023.2023-24-q4', '32nd'],
    [burglary, 'stated-rank-out-of.residential-burglary-pre-april-2023.2023-24-q4', '42'],
    [vehicle, 'stated-outlook.vehicle-crime.2023-24-q4', 'Stable'],
    [vehicle, 'stated-rank.vehicle-crime.2023-24-q4', '38th'],
    [vehicle, 'stated-rank-out-of.vehicle-crime.2023-24-q4', '42'],
    [robbery, 'stated-outlook.personal-robbery.2023-24-q4', 'Slight deterioration'],
    [robbery, 'stated-rank.personal-robbery.2023-24-q4', '33rd'],
    [robbery, 'stated-rank-out-of.personal-robbery.2023-24-q4', '42'],
    [theft, 'stated-outlook.theft-from-person.2023-24-q4', 'Slight deterioration'],
    [theft, 'stated-rank.theft-from-person.2023-24-q4', '28th'],
    [theft, 'stated-rank-out-of.theft-from-person.2023-24-q4', '42'],
    [burglaries, 'residential-burglary.2023-24-q4', '398'],
    [burglaries, 'residential-burglary-monthly-average-stated.2023-24', '131'],
    ['Solved rate for end of year 23/24 was 9%.', 'residential-burglary-solved.2023-24', '9%'],
    ['Average 345 crimes per month 23/24.', 'vehicle-crime-monthly-average-stated.2023-24', '345'],
    ['Average 43 crimes per month.', 'personal-robbery-monthly-average-stated.2023-24', '43'],
    ['Solved rate for end of 23/24 was 7.3%.', 'personal-robbery-solved.2023-24', '7.3%'],
    ['124 Theft from a Person during Q4', 'theft-from-person.2023-24-q4', '124'],
  ]);
}

function cyber(): readonly SeedFigure[] {
  const investigate =
    'Investigate 100% of all cyber dependant crime disseminated to forced Stable [100%] Not available';
  const advise =
    'Provide 100% of all cyber dependant crime victims with specialist advice Stable [100%] Not available';
  const fraud = 'Action Fraud offences Stable [100%] Not available';
  return inSection('cyber-crime-and-fraud', [
    [investigate, 'cyber-investigated-target.2023-24-q4', '100%'],
    [investigate, 'cyber-investigated.2023-24-q4', '100%'],
    [investigate, 'stated-outlook.cyber-investigated.2023-24-q4', 'Stable'],
    [investigate, 'stated-rank.cyber-investigated.2023-24-q4', '[x]'],
    [advise, 'cyber-advised-target.2023-24-q4', '100%'],
    [advise, 'cyber-advised.2023-24-q4', '100%'],
    [advise, 'stated-outlook.cyber-advised.2023-24-q4', 'Stable'],
    [advise, 'stated-rank.cyber-advised.2023-24-q4', '[x]'],
    [fraud, 'action-fraud-stated-percentage.2023-24-q4', '100%'],
    [fraud, 'stated-outlook.action-fraud.2023-24-q4', 'Stable'],
    [fraud, 'stated-rank.action-fraud.2023-24-q4', '[x]'],
  ]);
}

function inspection(): readonly SeedFigure[] {
  const grades = 'Outstanding Good Adequate Requires improvement Inadequate';
  const first =
    'Managing offenders Preventing crime Protecting vulnerable people Investigating crime';
  const second = 'Treatment of the public Responding to the public';
  return inSection('hmicfrs', [
    [`${grades} ${first}`, 'peel-grade.not-stated.managing-offenders.2024-06', 'Outstanding'],
    [first, 'peel-grade.not-stated.preventing-crime.2024-06', 'Good'],
    [first, 'peel-grade.not-stated.protecting-vulnerable-people.2024-06', 'Adequate'],
    [first, 'peel-grade.not-stated.investigating-crime.2024-06', 'Requires improvement'],
    [second, 'peel-grade.not-stated.treatment-of-the-public.2024-06', 'Good'],
    [second, 'peel-grade.not-stated.responding-to-the-public.2024-06', 'Requires improvement'],
    ['Developing a positive workplace', 'peel-grade.not-stated.positive-workplace.2024-06', 'Good'],
    ['Good use of resources', 'peel-grade.not-stated.good-use-of-resources.2024-06', 'Good'],
  ]);
}
