/** A number that the document of June 2024 prints, and where the example holds it. */
interface SeedFigure {
  readonly section: string;
  /** The document's line, with one space for each run of white space. */
  readonly says: string;
  /** The id of the figure in the example. */
  readonly figure: string;
  /** The text that Answerable prints for it. */
  readonly printed: string;
}

/** A row of the document: its line, the code of what it is about, and what is printed for it. */
type SeedRow = readonly [says: string, code: string, printed: string];

/** The numbers of a table. `columns` are the figures of a row, with * for what the row is about. */
function table(
  section: string,
  columns: readonly string[],
  rows: readonly SeedRow[],
): readonly SeedFigure[] {
  return rows.flatMap(([says, code, printed]) => {
    const texts = printed.split(' ');
    if (texts.length !== columns.length) throw new Error(`${says}: ${texts.length} numbers`);
    return columns.map((column, position) => ({
      section,
      says,
      figure: column.replace('*', code),
      printed: texts[position] ?? '',
    }));
  });
}

const communityTeams = table(
  'community-teams',
  [
    'community-posts-budget.*.inspector.2024-06',
    'community-posts-actual.*.inspector.2024-06',
    'community-posts-budget.*.sergeant.2024-06',
    'community-posts-actual.*.sergeant.2024-06',
    'community-posts-budget.*.constable.2024-06',
    'community-posts-actual.*.constable.2024-06',
    'community-posts-budget.*.pcso.2024-06',
    'community-posts-actual.*.pcso.2024-06',
  ],
  [
    ['Hubs 6 6 14 14 77 73 42 35', 'hubs', '6 6 14 14 77 73 42 35'],
    ['Rural 0 0 1 1 9 8 1 0', 'rural', '0 0 1 1 9 8 1 0'],
    ['Community Cohesion 0 0 1 1 2 3 3 2', 'community-cohesion', '0 0 1 1 2 3 3 2'],
    ['Community Enforcement Team 0 0 1 1 9 7 0 0', 'community-enforcement-team', '0 0 1 1 9 7 0 0'],
    ['Total 6 6 17 17 97 91 46 37', 'total', '6 6 17 17 97 91 46 37'],
  ],
);

// Each pair is read as filled, then budgeted: so its totals are those of the hubs in the table before.
const communityHubs = table(
  'community-hubs',
  [
    'community-hub-posts-actual.*.sergeant.2024-06',
    'community-hub-posts-budget.*.sergeant.2024-06',
    'community-hub-posts-actual.*.constable.2024-06',
    'community-hub-posts-budget.*.constable.2024-06',
    'community-hub-posts-actual.*.pcso.2024-06',
    'community-hub-posts-budget.*.pcso.2024-06',
  ],
  [
    ['North Rural 1/1 4/6 3/4', 'north-rural', '1 1 4 6 3 4'],
    ['North Urban 3/3 11/14 4/8', 'north-urban', '3 3 11 14 4 8'],
    ['Central North 2/2 12/10 7/6', 'central-north', '2 2 12 10 7 6'],
    ['Central South 3/3 18/18 7/5', 'central-south', '3 3 18 18 7 5'],
    ['Luton South, East and T/C 3/3 13/14 8/11', 'luton-south-east-and-t-c', '3 3 13 14 8 11'],
    ['Luton North, West & Central 2/2 15/15 6/8', 'luton-north-west-and-central', '2 2 15 15 6 8'],
    ['Total 14/14 73/77 35/42', 'total', '14 14 73 77 35 42'],
  ],
);

const edTeam = table(
  'ed-team',
  [
    'associated-team-posts-*.e-d-team.sergeant.2024-06',
    'associated-team-posts-*.e-d-team.constable.2024-06',
    'associated-team-posts-*.e-d-team.pcso.2024-06',
  ],
  [
    ['budgeted spaces of 1 x sergeant, 4 x constable, 6 x PCSO', 'budget', '1 4 6'],
    ['filled spaces total 1 x sergeant, 3 x constable, 3 x PCSO', 'actual', '1 3 3'],
  ],
);

const specialConstabulary = table(
  'special-constabulary',
  ['*.2024-05'],
  [
    ['Bedfordshire Police currently has 56 Special Constables', 'specials-headcount.total', '56'],
    ['SC - 52', 'specials-headcount.constable', '52'],
    ['Sgts – 2', 'specials-headcount.sergeant', '2'],
    ['Insp – 2', 'specials-headcount.inspector', '2'],
    ['Hours in May 2024 = 1746', 'specials-hours', '1,746'],
    ['Community North - 6', 'specials-posted.community-north', '6'],
    ['Community South - 11', 'specials-posted.community-south', '11'],
    ['Patrol North - 18', 'specials-posted.patrol-north', '18'],
    ['Patrol South - 11', 'specials-posted.patrol-south', '11'],
    ['LLA - 4', 'specials-posted.lla', '4'],
    ['RPU – 2', 'specials-posted.rpu', '2'],
    ['Crime – 2', 'specials-posted.crime', '2'],
    ['HQ – 1', 'specials-posted.hq', '1'],
    ['Licencing - 1', 'specials-posted.licencing', '1'],
  ],
);

const strength = table(
  'strength-and-establishment',
  [
    '*.constable.2024-05-31',
    '*.sergeant.2024-05-31',
    '*.inspector.2024-05-31',
    '*.chief-inspector.2024-05-31',
    '*.superintendent.2024-05-31',
    '*.chief-superintendent.2024-05-31',
    '*.chief-officer.2024-05-31',
    '*.total.2024-05-31',
  ],
  [
    [
      'Home Force 963.2 136.1 56.8 24.9 11.0 3.0 3.0 1198.0',
      'officer-strength.home-force',
      '963.2 136.1 56.8 24.9 11.0 3.0 3.0 1,198.0',
    ],
    [
      'Collaborated Share 123.1 47.0 9.0 7.0 1.0 2.0 1.0 190.1',
      'officer-strength.collaborated',
      '123.1 47.0 9.0 7.0 1.0 2.0 1.0 190.1',
    ],
    [
      'ERSOU/CTP share 46.0 12.0 2.0 0.0 0.0 1.0 0.0 61.0',
      'officer-strength.regional',
      '46.0 12.0 2.0 0.0 0.0 1.0 0.0 61.0',
    ],
    [
      'TOTAL STRENGTH 1132.2 195.1 67.8 31.9 12.0 6.0 4.0 1449.1',
      'officer-strength.total',
      '1,132.2 195.1 67.8 31.9 12.0 6.0 4.0 1,449.1',
    ],
    [
      'Budgeted Establishment 1102.0 211.0 75.0 25.0 12.0 4.0 4.0 1433.0',
      'officer-establishment',
      '1,102.0 211.0 75.0 25.0 12.0 4.0 4.0 1,433.0',
    ],
    [
      'Variance to Actual 30.2 -15.9 -7.2 6.9 0.0 2.0 0.0 16.1',
      'officer-strength-variance',
      '30.2 −15.9 −7.2 6.9 0.0 2.0 0.0 16.1',
    ],
  ],
);

const countedBesides = table(
  'strength-and-establishment',
  ['*.2024-05-31'],
  [
    ['3.7 4.0 1456.7', 'officers-on-career-break', '3.7'],
    ['3.7 4.0 1456.7', 'officers-on-secondment', '4.0'],
    ['3.7 4.0 1456.7', 'officer-strength-full', '1,456.7'],
    [
      'Note: Home Office/Uplift counting includes CB (i.e. Strength 1452.7)',
      'officer-strength-home-office',
      '1,452.7',
    ],
  ],
);

// Of no people the document prints 0.00%; a share of nobody is shown as not applicable instead.
const joinersAndLeavers = table(
  'joiners-and-leavers',
  [
    'joiners-leavers.*.2024-06',
    'joiners-leavers-ethnic-minority.*.2024-06',
    'joiners-leavers-ethnic-minority-share.*.2024-06',
    'joiners-leavers-women.*.2024-06',
    'joiners-leavers-women-share.*.2024-06',
    'joiners-leavers-under-24.*.2024-06',
    'joiners-leavers-under-24-share.*.2024-06',
    'joiners-leavers-45-and-over.*.2024-06',
    'joiners-leavers-45-and-over-share.*.2024-06',
    'joiners-leavers-disability.*.2024-06',
    'joiners-leavers-disability-share.*.2024-06',
  ],
  [
    [
      'Officer 15 2 13.33% 6 40.00% 9 60.00% 3 20.00% 0 0.00%',
      'starters.officer',
      '15 2 13.33% 6 40.00% 9 60.00% 3 20.00% 0 0.00%',
    ],
    [
      'Staff 5 0 0.00% 4 80.00% 0 0.00% 4 80.00% 1 20.00%',
      'starters.staff',
      '5 0 0.00% 4 80.00% 0 0.00% 4 80.00% 1 20.00%',
    ],
    [
      'Special 0 0 0.00% 0 0.00% 0 0.00% 0 0.00% 0 0.00%',
      'starters.special',
      '0 0 [z] 0 [z] 0 [z] 0 [z] 0 [z]',
    ],
    [
      'SUM: 20 2 10.00% 10 50.00% 9 45.00% 7 35.00% 1 5.00%',
      'starters.total',
      '20 2 10.00% 10 50.00% 9 45.00% 7 35.00% 1 5.00%',
    ],
    [
      'Officer 4 0 0.00% 1 25.00% 0 0.00% 1 25.00% 2 50.00%',
      'leavers.officer',
      '4 0 0.00% 1 25.00% 0 0.00% 1 25.00% 2 50.00%',
    ],
    [
      'Staff 11 2 18.18% 8 72.73% 0 0.00% 5 45.45% 1 9.09%',
      'leavers.staff',
      '11 2 18.18% 8 72.73% 0 0.00% 5 45.45% 1 9.09%',
    ],
    [
      'Special 0 0 0.00% 0 0.00% 0 0.00% 0 0.00% 0 0.00%',
      'leavers.special',
      '0 0 [z] 0 [z] 0 [z] 0 [z] 0 [z]',
    ],
    [
      'SUM: 15 2 13.33% 9 60.00% 0 0.00% 6 40.00% 3 20.00%',
      'leavers.total',
      '15 2 13.33% 9 60.00% 0 0.00% 6 40.00% 3 20.00%',
    ],
  ],
);

/** Every number that the document prints about the workforce. */
export const seedFiguresB: readonly SeedFigure[] = [
  ...communityTeams,
  ...communityHubs,
  ...edTeam,
  ...specialConstabulary,
  ...strength,
  ...countedBesides,
  ...joinersAndLeavers,
];
