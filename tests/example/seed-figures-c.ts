/** A number that the seed prints: where, what it says there, and the figure that holds it. */
interface SeedFigure {
  readonly section: string;
  readonly says: string;
  readonly figure: string;
  readonly printed: string;
}

/** No number stands in this cell of the seed. */
const blank = '·';

/**
 * A row of numbers as the seed prints it, one for each column of its table. `figure` is the name of
 * the figure with * where the column's code stands.
 */
function printed(
  section: string,
  says: string,
  figure: string,
  columns: readonly string[],
  numbers: string,
): readonly SeedFigure[] {
  const cells = numbers.split(/\s+/);
  if (cells.length !== columns.length) throw new Error(`${says}: ${cells.length} numbers.`);
  return columns.flatMap((column, position) => {
    const number = cells[position] ?? blank;
    const cell = { section, says: `${says}, ${column}`, printed: number };
    return number === blank ? [] : [{ ...cell, figure: figure.replace('*', column) }];
  });
}

function said(section: string, says: string, figure: string, number: string): SeedFigure {
  return { section, says, figure, printed: number };
}

const survey = (says: string, measure: string, number: string) =>
  said('victim-survey', says, `victim-survey-${measure}.2024-05`, number);

const calls = (says: string, figure: string, number: string) =>
  said('calls-999-and-101', says, `calls-${figure}.2024-05`, number);

const months = [
  ...['2023-06', '2023-07', '2023-08', '2023-09', '2023-10', '2023-11', '2023-12'],
  ...['2024-01', '2024-02', '2024-03', '2024-04', '2024-05'],
];
const claresLaw = (says: string, measure: string, numbers: string) =>
  printed('clares-law', says, `clares-law-${measure}.*`, months, numbers);

const byEthnicity = (says: string, ethnicity: string, numbers: string) =>
  printed(
    'stops-by-ethnicity',
    says,
    `*.${ethnicity}.2023-24-q4`,
    ['stops', 'stops-population', 'stops-rate', 'stops-ratio'],
    numbers,
  );

const officerGroups = ['white', 'asian', 'black', 'chinese', 'arab', 'unknown', 'total'];
const byOfficer = (band: string, numbers: string) =>
  printed(
    'stops-by-age-officer-defined',
    band,
    `stops-age-officer.${band}.*.2023-24-q4`,
    officerGroups,
    numbers,
  );

const selfGroups = ['white', 'asian', 'black', 'mixed', 'other', 'not-stated', 'total'];
const bySelf = (band: string, numbers: string) =>
  printed(
    'stops-by-age-self-defined',
    band,
    `stops-age-self.${band}.*.2023-24-q4`,
    selfGroups,
    numbers,
  );

/** Every number that the seed prints in the last part of it, from the victim survey on. */
export const seedFiguresC: readonly SeedFigure[] = [
  survey('surveys attempted', 'attempted', '93'),
  survey('surveys completed', 'completed', '3'),
  survey('remaining', 'not-completed', '90'),
  survey('victims declined', 'declined', '3'),
  survey('unable to be contacted', 'not-contacted', '85'),
  survey('did not give a reason', 'no-reason', '7'),
  survey('achieved on the first contact attempt', 'first-attempt', '3'),
  survey('have a note left', 'notes-left', '0'),

  calls('999 calls answered', 'answered.emergency-999', '10,890'),
  calls('999, average a day', 'a-day.emergency-999', '351'),
  calls('999 answered in ten seconds', 'within-ten-seconds.emergency-999', '88.4%'),
  calls('999, average wait', 'average-wait.emergency-999', '8s'),
  calls('101 priority', 'answered.priority-101', '3,871'),
  calls('101 priority, average a day', 'a-day.priority-101', '125'),
  calls('101 priority, average wait', 'average-wait.priority-101', '2m 2s'),
  calls('101 non-priority', 'answered.non-priority-101', '6,840'),
  calls('101 non-priority, average a day', 'a-day.non-priority-101', '221'),
  calls('101 non-priority, average wait', 'average-wait.non-priority-101', '5m 52s'),

  ...claresLaw('Total requests', 'requests', '40 46 42 42 43 36 37 55 93 100 75 75'),
  ...claresLaw('Right to Ask', 'right-to-ask', '25 30 26 30 24 23 18 37 37 55 34 47'),
  ...claresLaw('Right to Know', 'right-to-know', '15 16 16 12 19 13 19 18 56 45 41 28'),
  ...claresLaw('Filed', 'filed', '40 45 42 42 43 36 37 55 93 99 73 62'),
  ...claresLaw('Outstanding', 'outstanding', '· 1 · · · · · · · 1 2 13'),
  ...claresLaw('Disclosed, Ask', 'disclosed-right-to-ask', '18 8 11 8 8 3 11 12 15 23 28 16'),
  ...claresLaw('Disclosed, Know', 'disclosed-right-to-know', '8 7 9 5 5 9 7 17 15 30 19 10'),
  ...claresLaw('Disclosed outside 35 days', 'disclosed-late', '8 7 5 4 4 4 9 6 5 5 3 1'),

  ...byEthnicity('White', 'white', '465 507,514 0.92 1.0'),
  ...byEthnicity('Asian', 'asian', '135 116,911 1.15 1.3'),
  ...byEthnicity('Black', 'black', '111 39,600 2.80 3.1'),
  ...byEthnicity('Mixed', 'mixed', '48 27,089 1.77 1.9'),
  ...byEthnicity('Other', 'other', '13 13,612 0.96 1.0'),
  ...byEthnicity('Not Stated', 'not-stated', '174 · · ·'),
  ...byEthnicity('Total', 'total', '946 704,726 1.34 1.5'),

  ...byOfficer('10-to-15', '53 · 7 · · · 60'),
  ...byOfficer('16-to-19', '99 39 37 · 6 3 184'),
  ...byOfficer('20-to-24', '71 58 26 2 7 1 165'),
  ...byOfficer('25-to-34', '133 50 32 4 9 1 229'),
  ...byOfficer('35-to-49', '133 28 45 · 3 · 209'),
  ...byOfficer('50-to-64', '34 2 18 · · 1 55'),
  ...byOfficer('65-to-74', '1 1 · 1 · · 3'),
  ...byOfficer('unknown', '· · · · · 41 41'),
  ...byOfficer('total', '524 178 165 7 25 47 946'),

  ...bySelf('10-to-15', '49 · 6 1 · 4 60'),
  ...bySelf('16-to-19', '92 29 18 10 2 33 184'),
  ...bySelf('20-to-24', '57 43 18 13 3 31 165'),
  ...bySelf('25-to-34', '123 38 23 14 3 28 229'),
  ...bySelf('35-to-49', '111 21 33 9 5 30 209'),
  ...bySelf('50-to-64', '32 2 13 1 · 7 55'),
  ...bySelf('65-to-74', '1 2 · · · · 3'),
  ...bySelf('unknown', '· · · · · 41 41'),
  ...bySelf('total', '465 135 111 48 13 174 946'),
];
