import { describe, expect, it } from 'vitest';
import { seedFiguresB } from '../example/seed-figures-b.ts';
import { column, returned, seed, seedIsPresent, seedRow } from './seed-tables.ts';

const posts = 'community-posts/2024-06';
const hubs = 'community-hubs/2024-06';
const strength = 'officer-strength/2024-05-31';
const moves = 'joiners-leavers/2024-06';
const upright = (text: string) => text.replace(/<\/?i>/g, '');

describe.skipIf(!seedIsPresent)(
  'The workforce returns of the example hold what the seed prints',
  () => {
    it.each(['Hubs', 'Rural', 'Community Cohesion', 'Community Enforcement Team', 'Total'])(
      'for posts in community policing: %s',
      (unit) => {
        const given = returned(posts).filter((row) => row.unit === unit);

        expect(given.flatMap((row) => [row.budget, row.actual])).toEqual(seedRow(unit, 8));
      },
    );

    it.each([
      ['North Rural', 0],
      ['North Urban', 0],
      ['Central North', 0],
      ['Central South', 0],
      ['Luton South, East and T/C', 0],
      ['Luton North, West & Central', 0],
      ['Total', 1],
    ])('for posts in community hubs, filled before budgeted: %s', (hub, nth) => {
      const given = returned(hubs).filter((row) => row.hub === hub);

      expect(given.map((row) => `${row.actual}/${row.budget}`)).toEqual(seedRow(hub, 3, nth));
    });

    it('for the E+D team', () => {
      const budget = column('associated-teams/2024-06', 'budget');
      const filled = column('associated-teams/2024-06', 'actual');

      expect(seed).toContain(
        `budgeted spaces of ${budget[0]} x sergeant, ${budget[1]} x constable, ${budget[2]} x PCSO.`,
      );
      expect(seed).toContain(
        `filled spaces total ${filled[0]} x sergeant, ${filled[1]} x constable, ${filled[2]} x PCSO.`,
      );
    });

    it('for the ranks and hours of the special constabulary', () => {
      const [constables, sergeants, inspectors, all] = column(
        'special-constabulary/2024-05',
        'headcount',
      );
      const [hours] = column('special-constabulary-hours/2024-05', 'hours');

      expect(seed).toContain(`Bedfordshire Police currently has ${all} Special Constables\n`);
      expect(seed).toContain(`SC - ${constables}\n`);
      expect(seed).toContain(`Sgts – ${sergeants}\n`);
      expect(seed).toContain(`Insp – ${inspectors}\n`);
      expect(seed).toContain(`Hours in May 2024 = ${hours}\n`);
    });

    it('for the postings of the special constabulary, in the order and spelling of the seed', () => {
      const given = returned('special-constabulary-postings/2024-05');
      const [, after = ''] = seed.split('\nSpecial Constabulary\n');
      const [printed = ''] = after.split('\nRecruitment and retention');
      const lines = printed.split('\n').filter((line) => line !== '');

      expect(lines.map((line) => line.replace(' – ', ' - '))).toEqual(
        given.map((row) => `${row.posting} - ${row.headcount}`),
      );
    });

    it.each(['Home Force', 'Collaborated Share', 'ERSOU/CTP share', 'TOTAL STRENGTH'])(
      'for officer strength: %s',
      (group) => {
        expect(column(strength, 'strength', { group })).toEqual(seedRow(group, 8));
      },
    );

    it('for the budgeted establishment and the variance, which stand with the total strength', () => {
      const group = 'TOTAL STRENGTH';

      expect(column(strength, 'establishment', { group })).toEqual(
        seedRow('Budgeted Establishment', 8),
      );
      expect(column(strength, 'variance', { group })).toEqual(
        seedRow('<i>Variance to Actual</i>', 8).map(upright),
      );
    });

    it('for career breaks, secondments and the strength with them', () => {
      const [row] = returned('officer-strength-adjustments/2024-05-31');

      expect(seed).toContain(
        `\n${row?.career_break}\t${row?.external_secondment}\t${row?.full_force_strength}\n`,
      );
      expect(seed).toContain(`(i.e. Strength ${row?.home_office_strength})`);
    });

    it.each([
      ['Starters', 'Officer', 0],
      ['Starters', 'Staff', 0],
      ['Starters', 'Special', 0],
      ['Starters', 'SUM:', 0],
      ['Leavers', 'Officer', 1],
      ['Leavers', 'Staff', 1],
      ['Leavers', 'Special', 1],
      ['Leavers', 'SUM:', 1],
    ])('for %s: %s', (flow, category, nth) => {
      const given = returned(moves).find((row) => row.flow === flow && row.category === category);
      const [, , ...numbers] = Object.values(given ?? {});

      expect(numbers).toEqual(seedRow(category, 11, nth).map((cell) => cell.replace('%', '')));
    });
  },
);

describe.skipIf(!seedIsPresent)('The list of printed workforce figures', () => {
  const lines = seed.replace(/<\/?i>/g, '').replace(/\s+/g, ' ');

  it('says nothing that is not in the seed', () => {
    expect(seedFiguresB.filter(({ says }) => !lines.includes(says))).toEqual([]);
  });

  it('has every number of the seed’s workforce tables', () => {
    expect(seedFiguresB).toHaveLength(5 * 8 + 7 * 6 + 2 * 3 + 4 + 1 + 9 + 6 * 8 + 4 + 8 * 11);
  });

  it('names each figure once', () => {
    const names = seedFiguresB.map(({ figure }) => figure);

    expect(new Set(names).size).toBe(names.length);
  });
});
