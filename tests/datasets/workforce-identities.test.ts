import { describe, expect, it } from 'vitest';
import { checkIdentities } from '../../src/checks/identities.ts';
import { communityHubs } from '../../src/datasets/community-hubs.ts';
import { communityPosts } from '../../src/datasets/community-posts.ts';
import { joinersLeavers } from '../../src/datasets/joiners-leavers.ts';
import { officerDiversity } from '../../src/datasets/officer-diversity.ts';
import { officerStrength } from '../../src/datasets/officer-strength.ts';
import { officerStrengthAdjustments } from '../../src/datasets/officer-strength-adjustments.ts';
import { specialConstabulary } from '../../src/datasets/special-constabulary.ts';
import { specialConstabularyPostings } from '../../src/datasets/special-constabulary-postings.ts';
import type { Dataset } from '../../src/domain/tables/dataset.ts';
import { testRow, testTable } from '../builders/table.ts';

type Rows = readonly (readonly [codes: Record<string, string>, cells: Record<string, number>])[];

/** What is found, without the rule that is quoted after it in brackets. */
function sayings(dataset: Dataset, rows: Rows): readonly string[] {
  const read = rows.map(([codes, cells], position) =>
    testRow('2024-06', codes, cells, position + 2),
  );
  return checkIdentities(testTable(dataset, read)).map(({ says }) => says.split(' (')[0] ?? '');
}

function constables(unit: string, budget: number, actual: number): Rows[number] {
  return [
    { unit, rank: 'constable' },
    { budget, actual },
  ];
}

describe('Posts in community policing', () => {
  const teams = [
    constables('hubs', 77, 73),
    constables('rural', 9, 8),
    constables('community-cohesion', 2, 3),
    constables('community-enforcement-team', 9, 7),
  ];

  it('add up to the constables that the seed totals', () => {
    expect(sayings(communityPosts, [...teams, constables('total', 97, 91)])).toEqual([]);
  });

  it('are found not to add up where the total is one off', () => {
    expect(sayings(communityPosts, [...teams, constables('total', 97, 92)])).toEqual([
      '92 is given, but 73 + 8 + 3 + 7 is 91',
    ]);
  });

  it('are not checked where the force gives no total', () => {
    expect(sayings(communityPosts, teams)).toEqual([]);
  });
});

describe('Posts in community hubs', () => {
  it('do not add up where budget and actual are swapped in one hub', () => {
    const rows: Rows = [
      [
        { hub: 'north-rural', rank: 'constable' },
        { budget: 4, actual: 6 },
      ],
      [
        { hub: 'north-urban', rank: 'constable' },
        { budget: 14, actual: 11 },
      ],
      [
        { hub: 'total', rank: 'constable' },
        { budget: 20, actual: 15 },
      ],
    ];

    expect(sayings(communityHubs, rows)).toHaveLength(2);
  });
});

describe('The special constabulary', () => {
  const ranks: Rows = [
    [{ rank: 'constable' }, { headcount: 52 }],
    [{ rank: 'sergeant' }, { headcount: 2 }],
    [{ rank: 'inspector' }, { headcount: 2 }],
  ];

  it('adds up to the number that the seed states', () => {
    expect(
      sayings(specialConstabulary, [...ranks, [{ rank: 'total' }, { headcount: 56 }]]),
    ).toEqual([]);
  });

  it('is found not to add up to another', () => {
    const rows: Rows = [...ranks, [{ rank: 'total' }, { headcount: 57 }]];

    expect(sayings(specialConstabulary, rows)).toEqual(['57 is given, but 52 + 2 + 2 is 56']);
  });

  it('adds up by posting, where a total is given', () => {
    const rows: Rows = [
      [{ posting: 'hq' }, { headcount: 1 }],
      [{ posting: 'crime' }, { headcount: 2 }],
      [{ posting: 'total' }, { headcount: 4 }],
    ];

    expect(sayings(specialConstabularyPostings, rows)).toEqual(['4 is given, but 1 + 2 is 3']);
  });
});

function strength(group: string, rank: string, cells: Record<string, number>): Rows[number] {
  return [{ group, rank }, cells];
}

describe('Officer strength', () => {
  const constablesByGroup = [
    strength('home-force', 'constable', { strength: 963.2 }),
    strength('collaborated', 'constable', { strength: 123.1 }),
    strength('regional', 'constable', { strength: 46.0 }),
  ];

  it('may miss its total by 0.1, as constables in the seed do: 1,132.3 printed as 1,132.2', () => {
    const total = strength('total', 'constable', { strength: 1132.2 });

    expect(sayings(officerStrength, [...constablesByGroup, total])).toEqual([]);
  });

  it('may not miss its total by 0.2', () => {
    const total = strength('total', 'constable', { strength: 1132.1 });

    expect(sayings(officerStrength, [...constablesByGroup, total])).toHaveLength(1);
  });

  it('has the variance that the seed prints for sergeants: 195.1 less 211.0', () => {
    const rows = [
      strength('total', 'sergeant', { strength: 195.1, establishment: 211.0, variance: -15.9 }),
    ];

    expect(sayings(officerStrength, rows)).toEqual([]);
  });

  it('has no variance with the wrong sign', () => {
    const rows = [
      strength('total', 'sergeant', { strength: 195.1, establishment: 211.0, variance: 15.9 }),
    ];

    expect(sayings(officerStrength, rows)).toEqual([
      '15.90 is given, but 195.10 − 211.00 is −15.90',
    ]);
  });

  it('adds up by rank, establishment and variance too', () => {
    const rows = [
      strength('total', 'constable', { strength: 1132.2, establishment: 1102.0, variance: 30.2 }),
      strength('total', 'sergeant', { strength: 195.1, establishment: 211.0, variance: -15.9 }),
      strength('total', 'total', { strength: 1327.3, establishment: 1300.0, variance: 27.3 }),
    ];

    expect(sayings(officerStrength, rows)).toEqual([
      '1,300.00 is given, but 1,102.00 + 211.00 is 1,313.00',
      '27.30 is given, but 30.20 + −15.90 is 14.30',
    ]);
  });

  it('with career breaks alone is less than the full strength by the secondments', () => {
    const cells = { full_force_strength: 1456.7, external_secondment: 4.0 };

    expect(
      sayings(officerStrengthAdjustments, [[{}, { ...cells, home_office_strength: 1452.7 }]]),
    ).toEqual([]);
    expect(
      sayings(officerStrengthAdjustments, [[{}, { ...cells, home_office_strength: 1453.7 }]]),
    ).toHaveLength(1);
  });
});

describe('Joiners and leavers', () => {
  const officers = { headcount: 15, ethnic_minority: 2, ethnic_minority_percent: 13.33 };
  const staff = { headcount: 5, ethnic_minority: 0, ethnic_minority_percent: 0 };
  const specials = { headcount: 0, ethnic_minority: 0, ethnic_minority_percent: 0 };

  it('add up and have the percentages that the seed prints, nought of nobody included', () => {
    const rows: Rows = [
      [{ flow: 'starters', category: 'officer' }, officers],
      [{ flow: 'starters', category: 'staff' }, staff],
      [{ flow: 'starters', category: 'special' }, specials],
      [
        { flow: 'starters', category: 'total' },
        { headcount: 20, ethnic_minority: 2, ethnic_minority_percent: 10 },
      ],
    ];

    expect(sayings(joinersLeavers, rows)).toEqual([]);
  });

  it('are found to carry a percentage of another headcount', () => {
    const rows: Rows = [
      [
        { flow: 'starters', category: 'officer' },
        { ...officers, ethnic_minority_percent: 10 },
      ],
    ];

    expect(sayings(joinersLeavers, rows)).toEqual(['10.00% is given, but 2 of 15 is 13.33%']);
  });

  it('do not add people who left to people who joined', () => {
    const rows: Rows = [
      [{ flow: 'starters', category: 'officer' }, { headcount: 15 }],
      [{ flow: 'leavers', category: 'officer' }, { headcount: 4 }],
      [{ flow: 'starters', category: 'total' }, { headcount: 15 }],
    ];

    expect(sayings(joinersLeavers, rows)).toEqual([]);
  });
});

describe('The diversity of officers', () => {
  it('adds up to all officers within each characteristic', () => {
    const rows: Rows = [
      [{ characteristic: 'sex', group: 'female' }, { headcount: 40 }],
      [{ characteristic: 'sex', group: 'male' }, { headcount: 59 }],
      [{ characteristic: 'sex', group: 'not-stated' }, { headcount: 0 }],
      [{ characteristic: 'sex', group: 'total' }, { headcount: 100 }],
      [{ characteristic: 'ethnicity', group: 'white' }, { headcount: 100 }],
      [{ characteristic: 'ethnicity', group: 'total' }, { headcount: 100 }],
    ];

    expect(sayings(officerDiversity, rows)).toHaveLength(1);
    expect(sayings(officerDiversity, rows)).toEqual(['100 is given, but 40 + 59 + 0 is 99']);
  });
});
