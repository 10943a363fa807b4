import { describe, expect, it } from 'vitest';
import { formatNumber, formatSeconds } from '../../src/domain/figures/format.ts';
import { seedFiguresC } from '../example/seed-figures-c.ts';
import { column, returned, seed, seedIsPresent, seedRow } from './seed-tables.ts';

const bands = [
  '0 to 4',
  '5 to 9',
  '10 to 15',
  '16 to 19',
  '20 to 24',
  '25 to 34',
  '35 to 49',
  '50 to 64',
  '65 to 74',
  '75 to 84',
  '85 and over',
  'Unknown',
];

const count = (text: string | undefined) => formatNumber(Number(text), 0);
const wait = (text: string | undefined) => formatSeconds(Number(text));
const printedIn = (section: string) =>
  seedFiguresC.filter((figure) => figure.section === section).map((figure) => figure.printed);

describe.skipIf(!seedIsPresent)('The returns of the example hold what the seed prints', () => {
  it('for the victim survey, though its reasons do not add up', () => {
    const [survey] = returned('victim-survey/2024-05');

    expect(seed).toContain(
      `${survey?.attempted} surveys were attempted and ${survey?.completed} were completed`,
    );
    expect(seed).toContain(
      `remaining ${survey?.not_completed} – ${survey?.declined} victims declined, ${survey?.not_contacted} were unable to be contacted and the remaining ${survey?.no_reason} did not`,
    );
    expect(seed).toContain(
      `all ${survey?.first_attempt} were achieved on the first contact attempt`,
    );
    expect(seed).toContain(
      `${survey?.notes_left} of the ${survey?.completed} completed surveys have a note left`,
    );
  });

  it('for calls to 999 and 101', () => {
    const [emergency, priority, other] = returned('calls/2024-05');

    expect(seed).toContain(`${count(emergency?.calls)} - 999 call answered`);
    expect(seed).toContain(`${emergency?.within_ten_seconds_percent}% answered in 10 secs`);
    expect(seed).toContain(`secs, ${wait(emergency?.average_wait_seconds)} average wait time`);
    expect(seed).toContain(`${count(priority?.calls)} - 101 Priority, 125 average per day`);
    expect(seed).toContain(`125 average per day, ${wait(priority?.average_wait_seconds)} average`);
    expect(seed).toContain(`${count(other?.calls)} - 101 Non Priority, 221 average per day`);
    expect(seed).toContain(`221 average per day, ${wait(other?.average_wait_seconds)} average`);
  });

  it.each([
    ['Total Requests', 0, 'requests'],
    ['Right to Ask', 0, 'right_to_ask'],
    ['Right to Know', 0, 'right_to_know'],
    ['Filed', 0, 'filed'],
    ['Outstanding', 1, 'outstanding'],
    ['Right to Ask', 1, 'disclosed_right_to_ask'],
    ['Right to Know', 1, 'disclosed_right_to_know'],
    ['Disclosed outside 35 days', 0, 'disclosed_outside_35_days'],
  ])("for Clare's Law: %s, occurrence %i, is %s", (label, nth, name) => {
    expect(column('clares-law/2024-05', name)).toEqual(seedRow(label, 12, nth));
  });

  it.each(['White', 'Asian', 'Black', 'Mixed', 'Other'])(
    'for stops and residents: %s',
    (ethnicity) => {
      const where = { ethnicity };
      const [stops, residents] = seedRow(ethnicity, 2);

      expect(column('stops-by-ethnicity/2023-24-q4', 'stops', where)).toEqual([stops]);
      expect(column('stops-by-ethnicity/2023-24-q4', 'population', where).map(count)).toEqual([
        residents,
      ]);
    },
  );

  it('for stops with no ethnicity stated, who have no residents to be compared with', () => {
    const where = { ethnicity: 'Not stated' };

    expect(column('stops-by-ethnicity/2023-24-q4', 'stops', where)).toEqual(
      seedRow('Not Stated', 1),
    );
    expect(column('stops-by-ethnicity/2023-24-q4', 'population', where)).toEqual(['[z]']);
  });

  it.each(bands)('for stops by officer-defined ethnicity at age %s', (age_band) => {
    expect(column('stops-by-age-officer-defined/2023-24-q4', 'stops', { age_band })).toEqual(
      seedRow(age_band, 6),
    );
  });

  it.each(bands)('for stops by self-defined ethnicity at age %s', (age_band) => {
    expect(column('stops-by-age-self-defined/2023-24-q4', 'stops', { age_band })).toEqual(
      seedRow(age_band, 6, 1),
    );
  });
});

describe.skipIf(!seedIsPresent)('The list of printed figures leaves none of the seed out', () => {
  it("for Clare's Law", () => {
    const rows = [
      ...seedRow('Total Requests', 12),
      ...seedRow('Right to Ask', 12),
      ...seedRow('Right to Know', 12),
      ...seedRow('Filed', 12),
      // The first row of this name is the scale of the inspectorate's grades.
      ...seedRow('Outstanding', 12, 1),
      ...seedRow('Right to Ask', 12, 1),
      ...seedRow('Right to Know', 12, 1),
      ...seedRow('Disclosed outside 35 days', 12),
    ];

    expect(printedIn('clares-law')).toEqual(rows.filter((cell) => cell !== ''));
  });

  it('for stops by ethnicity', () => {
    const groups = ['White', 'Asian', 'Black', 'Mixed', 'Other', 'Not Stated'];
    const total = ['946', '704,726', '1.34', '1.5'];
    const rows = groups.flatMap((group) => seedRow(group, 4));

    expect(seed).toContain(`Total\t${total.join('\t')}`);
    expect(printedIn('stops-by-ethnicity')).toEqual([
      ...rows.filter((cell) => cell !== ''),
      ...total,
    ]);
  });

  it('for stops by age and officer-defined ethnicity', () => {
    const total = ['524', '178', '165', '7', '25', '47', '946'];
    const rows = bands.flatMap((band) => seedRow(band, 7));

    expect(seed).toContain(`Total\t${total.join('\t')}`);
    expect(printedIn('stops-by-age-officer-defined')).toEqual([
      ...rows.filter((cell) => cell !== ''),
      ...total,
    ]);
  });

  it('for stops by age and self-defined ethnicity', () => {
    const total = ['465', '135', '111', '48', '13', '174', '946'];
    const rows = bands.flatMap((band) => seedRow(band, 7, 1));

    expect(seed).toContain(`Total\t${total.join('\t')}`);
    expect(printedIn('stops-by-age-self-defined')).toEqual([
      ...rows.filter((cell) => cell !== ''),
      ...total,
    ]);
  });
});
