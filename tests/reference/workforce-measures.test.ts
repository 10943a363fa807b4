import { describe, expect, it } from 'vitest';
import { communityPosts } from '../../src/datasets/community-posts.ts';
import { joinersLeavers } from '../../src/datasets/joiners-leavers.ts';
import { officerDiversity } from '../../src/datasets/officer-diversity.ts';
import { officerStrength } from '../../src/datasets/officer-strength.ts';
import { officerStrengthAdjustments } from '../../src/datasets/officer-strength-adjustments.ts';
import { specialConstabulary } from '../../src/datasets/special-constabulary.ts';
import { specialConstabularyHours } from '../../src/datasets/special-constabulary-hours.ts';
import { specialConstabularyPostings } from '../../src/datasets/special-constabulary-postings.ts';
import { formatFigure } from '../../src/domain/figures/format.ts';
import type { Table } from '../../src/domain/tables/table.ts';
import { communityMeasures } from '../../src/reference/measures/community.ts';
import { joinersLeaversMeasures } from '../../src/reference/measures/joiners-leavers.ts';
import { officerDiversityMeasures } from '../../src/reference/measures/officer-diversity.ts';
import { officerStrengthMeasures } from '../../src/reference/measures/officer-strength.ts';
import { specialConstabularyMeasures } from '../../src/reference/measures/special-constabulary.ts';
import { figuresOf } from '../builders/figures-in-words.ts';
import { testRow, testTable } from '../builders/table.ts';

const measures = [
  ...communityMeasures,
  ...specialConstabularyMeasures,
  ...officerStrengthMeasures,
  ...joinersLeaversMeasures,
  ...officerDiversityMeasures,
];

/** What is printed for each figure of these measures, by its id. */
function printed(tables: readonly Table[]): Readonly<Record<string, string>> {
  const sources = {
    table: (id: string) => tables.find(({ dataset }) => dataset.id === id),
    measure: (id: string) => measures.find((measure) => measure.id === id),
  };
  const place = { code: 'E23000026', name: 'Bedfordshire' };
  const figures = measures.flatMap((measure) => figuresOf(measure, sources, place));
  return Object.fromEntries(figures.map((figure) => [figure.id, formatFigure(figure)]));
}

describe('Measures of posts in community policing', () => {
  const figures = printed([
    testTable(communityPosts, [
      testRow('2024-06', { unit: 'hubs', rank: 'constable' }, { budget: 77, actual: 73 }),
      testRow('2024-06', { unit: 'hubs', rank: 'pcso' }, { budget: 42, actual: 35 }),
      testRow('2024-06', { unit: 'cohesion', rank: 'constable' }, { budget: 2, actual: 3 }),
      testRow('2024-06', { unit: 'cohesion', rank: 'pcso' }, { budget: 3, actual: 2 }),
      testRow('2024-06', { unit: 'total', rank: 'constable' }, { budget: 79, actual: 999 }),
    ]),
  ]);

  it('give vacancies as budget less actual', () => {
    expect(figures['community-posts-vacant.hubs.pcso.2024-06']).toBe('7');
  });

  it('give a team with more people than posts a minus sign', () => {
    expect(figures['community-posts-vacant.cohesion.constable.2024-06']).toBe('−1');
  });

  it('add up teams and ranks, and never use the total that the force gives', () => {
    expect(figures['community-posts-actual.total.constable.2024-06']).toBe('76');
    expect(figures['community-posts-actual.total.total.2024-06']).toBe('113');
  });

  it('let a post too many in one team offset vacancies in another', () => {
    expect(figures['community-posts-vacant.total.constable.2024-06']).toBe('3');
  });
});

describe('Measures of the special constabulary', () => {
  const hours = testTable(specialConstabularyHours, [testRow('2024-05', {}, { hours: 1746 })]);
  const stated = { headcount: 56 };

  it('divide the hours of the seed by its headcount: 1,746 ÷ 56 is 31.2', () => {
    const headcount = testTable(specialConstabulary, [
      testRow('2024-05', { rank: 'constable' }, { headcount: 52 }),
      testRow('2024-05', { rank: 'total' }, stated),
    ]);

    expect(printed([hours, headcount])['specials-hours-each.2024-05']).toBe('31.2');
  });

  it('never divide hours by the headcount of another month', () => {
    const headcount = testTable(specialConstabulary, [
      testRow('2024-06', { rank: 'total' }, stated),
    ]);

    expect(printed([hours, headcount])['specials-hours-each.2024-05']).toBe('[x]');
  });

  it('add up the postings', () => {
    const postings = testTable(specialConstabularyPostings, [
      testRow('2024-05', { posting: 'lla' }, { headcount: 4 }),
      testRow('2024-05', { posting: 'rpu' }, { headcount: 2 }),
    ]);

    expect(printed([postings])['specials-posted.total.2024-05']).toBe('6');
  });
});

describe('Measures of officer strength', () => {
  const day = '2024-05-31';
  const figures = printed([
    testTable(officerStrength, [
      testRow(day, { group: 'home-force', rank: 'sergeant' }, { strength: 136.1 }),
      testRow(
        day,
        { group: 'total', rank: 'sergeant' },
        { strength: 195.1, establishment: 211, variance: 99 },
      ),
      testRow(day, { group: 'total', rank: 'total' }, { strength: 1449.1, establishment: 1433 }),
    ]),
    testTable(officerStrengthAdjustments, [
      testRow(
        day,
        {},
        {
          career_break: 3.7,
          external_secondment: 4,
          full_force_strength: 1456.7,
          home_office_strength: 1452.7,
        },
      ),
    ]),
  ]);

  it('keep totals as the force states them', () => {
    expect(figures['officer-strength.total.sergeant.2024-05-31']).toBe('195.1');
    expect(figures['officer-strength.total.total.2024-05-31']).toBe('1,449.1');
  });

  it('work the variance out, whatever the force states', () => {
    expect(figures['officer-strength-variance.sergeant.2024-05-31']).toBe('−15.9');
    expect(figures['officer-strength-variance.total.2024-05-31']).toBe('16.1');
  });

  it('set the full strength that is stated beside the one that adds up', () => {
    expect(figures['officer-strength-full.2024-05-31']).toBe('1,456.7');
    expect(figures['officer-strength-full-added.2024-05-31']).toBe('1,456.8');
    expect(figures['officer-strength-home-office.2024-05-31']).toBe('1,452.7');
    expect(figures['officer-strength-home-office-added.2024-05-31']).toBe('1,452.8');
  });
});

describe('Measures of joiners and leavers', () => {
  const figures = printed([
    testTable(joinersLeavers, [
      testRow('2024-06', { flow: 'starters', category: 'staff' }, { headcount: 5, female: 4 }),
      testRow('2024-06', { flow: 'starters', category: 'special' }, { headcount: 0, female: 0 }),
      testRow('2024-06', { flow: 'leavers', category: 'staff' }, { headcount: 11, female: 8 }),
    ]),
  ]);

  it('give the share of the seed: 8 of 11 is 72.73%', () => {
    expect(figures['joiners-leavers-women-share.leavers.staff.2024-06']).toBe('72.73%');
  });

  it('give no share of nobody', () => {
    expect(figures['joiners-leavers-women-share.starters.special.2024-06']).toBe('[z]');
  });

  it('take those who left from those who joined', () => {
    expect(figures['joiners-leavers-net.staff.2024-06']).toBe('−6');
  });

  it('leave the difference open where only one of the two is known', () => {
    expect(figures['joiners-leavers-net.special.2024-06']).toBe('[x]');
  });
});

describe('Measures of the diversity of officers', () => {
  const figures = printed([
    testTable(officerDiversity, [
      testRow('2024-06', { characteristic: 'sex', group: 'female' }, { headcount: 30 }),
      testRow('2024-06', { characteristic: 'sex', group: 'male' }, { headcount: 45 }),
      testRow('2024-06', { characteristic: 'sex', group: 'not-stated' }, { headcount: 25 }),
      testRow('2024-06', { characteristic: 'sex', group: 'total' }, { headcount: 100 }),
    ]),
  ]);

  it('take the share of officers whose group is known', () => {
    expect(figures['officer-diversity-share.sex.female.2024-06']).toBe('40.0%');
  });

  it('give no share of those not stated', () => {
    expect(figures).not.toHaveProperty(['officer-diversity-share.sex.not-stated.2024-06']);
    expect(figures['officer-diversity.sex.not-stated.2024-06']).toBe('25');
  });
});

describe('The workforce measures', () => {
  it('have names of their own', () => {
    const ids = measures.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('call nothing good or bad', () => {
    expect(measures.filter(({ direction }) => direction !== 'neutral')).toEqual([]);
  });
});
