import { describe, expect, it } from 'vitest';
import { seedFiguresA } from '../example/seed-figures-a.ts';
import { numbersIn, seedBetween, seedInOneLine } from './seed-numbers.ts';
import { column, returned, seed, seedIsPresent } from './seed-tables.ts';

const crime = 'recorded-crime/2023-24-q4';

/** The listed numbers that the seed prints in digits; others it says in words. */
const listedInDigits = seedFiguresA
  .flatMap(({ says, printed }) => numbersIn(printed).filter((n) => numbersIn(says).includes(n)))
  .toSorted((a, b) => a - b);

describe.skipIf(!seedIsPresent)('The returns of the example hold what the seed prints', () => {
  it.each([
    ['homicide', ['4', '2', '0', '2', '8']],
    ['most-serious-violence', ['114', '106', '97', '105', '422']],
    ['drug-trafficking', ['112', '132', '114', '132', '490']],
  ])('for %s by quarter, the total left to be computed', (offence, [...numbers]) => {
    const total = numbers.pop();
    const rows = numbers.map((number, index) => `2023/24 - Q${index + 1}\t${number}\n`).join('');

    expect(column(crime, 'crimes', { offence, given_as: 'count' })).toEqual(numbers);
    expect(seed).toContain(`${rows}Total\t${total}\n`);
  });

  it('for the homicides of the quarter before, though the table has none', () => {
    const latest = { offence: 'homicide', period: '2023/24 - Q4', given_as: 'statement' };
    const before = { offence: 'homicide', period: '2023/24 - Q3', given_as: 'count' };

    expect(column(crime, 'previous_quarter_stated', latest)).toEqual(['2']);
    expect(column(crime, 'crimes', before)).toEqual(['0']);
    expect(seed).toContain('previous quarter, as there were two homicides');
  });

  it('for residential burglary, the average and solved rate being of the year', () => {
    const where = { offence: 'residential-burglary-pre-april-2023' };
    const [quarter] = column(crime, 'crimes', { ...where, period: '2023/24 - Q4' });
    const [year] = returned(crime).filter((row) => row.monthly_average === '131');

    expect(year).toMatchObject({ ...where, period: '2023-24', given_as: 'statement' });
    expect(seed).toContain(`Q4 recorded ${quarter} Residential Burglaries averaging 131 crimes`);
    expect(seed).toContain(`Solved rate for end of year 23/24 was ${year?.solved_percent}%`);
  });

  it('for the averages of vehicle crime and personal robbery, and the solved rate of the latter', () => {
    const [vehicle] = returned(crime).filter((row) => row.offence === 'vehicle-crime');
    const [robbery] = returned(crime).filter((row) => row.offence === 'personal-robbery');

    expect(seed).toContain(`Average ${vehicle?.monthly_average} crimes per month 23/24.`);
    expect(seed).toContain(`Average ${robbery?.monthly_average} crimes per month. Solved rate`);
    expect(seed).toContain(`Solved rate for end of 23/24 was ${robbery?.solved_percent}%`);
  });

  it('for thefts from the person', () => {
    const [thefts] = column(crime, 'crimes', { offence: 'theft-from-person' });

    expect(seed).toContain(`${thefts} Theft from a Person during Q4`);
  });

  it.each([
    ['Homicide', 'homicide'],
    ['Most Serious Violence', 'most-serious-violence'],
    ['Number of Drug Trafficking', 'drug-trafficking'],
    ['Vehicle Crime', 'vehicle-crime'],
    ['Personal Robbery', 'personal-robbery'],
    ['Theft from Person', 'theft-from-person'],
  ])('for the outlook and rank of %s', (label, local_measure) => {
    const where = { local_measure, stated_in: 'summary-table' };
    const [rank] = column('benchmarks/2023-24-q4', 'rank', where);
    const [outOf] = column('benchmarks/2023-24-q4', 'out_of', where);
    const [outlook] = column('benchmarks/2023-24-q4', 'outlook', where);

    expect(seed).toMatch(
      new RegExp(`${label} offences\\t${outlook}\\t${rank} (st|nd|rd|th) / ${outOf}\\n`),
    );
  });

  it('for the ranks in the comments on homicide, which are not those of the table', () => {
    const ranks = column('benchmarks/2023-24-q4', 'rank', { stated_in: 'comment' });

    expect(seed).toContain(`ranked ${ranks[0]}th – 12mths to February 2024`);
    expect(seed).toContain(`reporting being ${ranks[1]}nd`);
  });

  it('for organised crime groups, street gangs and county lines', () => {
    const [before, now] = returned('organised-crime/2023-24-q4');

    expect(seed).toContain(
      `${now?.organised_crime_groups} OCG's, down on last quarter (${before?.organised_crime_groups}), and ${now?.street_gangs} Street Gangs (decrease by one`,
    );
    expect(now?.street_gangs_change_stated).toBe('-1');
    expect(seed).toContain(
      `${now?.county_lines} County Line operating ${now?.county_line_groups} groups, 12mth average is ${now?.county_lines_average_12_months} lines`,
    );
  });

  it('for cyber crime and fraud, a percentage standing where a count belongs', () => {
    const [cyber] = returned('cyber-fraud/2023-24-q4');

    expect(seed).toContain(`Investigate ${cyber?.investigated_target_percent}% of all cyber`);
    expect(seed).toContain(
      `Action Fraud offences\tStable [${cyber?.action_fraud_stated_percent}%]`,
    );
    expect(cyber?.action_fraud_offences).toBe('');
  });
});

describe.skipIf(!seedIsPresent)('The list of printed figures', () => {
  it.each(seedFiguresA)('quotes the seed for $figure', ({ says }) => {
    expect(seedInOneLine).toContain(says);
  });

  it('leaves out no number of the national priorities', () => {
    const part = seedBetween('Measure Summary', 'HMICFRS reporting');

    expect(numbersIn(part).length).toBeGreaterThan(50);
    expect(listedInDigits).toEqual(numbersIn(part));
  });
});
