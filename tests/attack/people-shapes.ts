import type { Chance } from './random.ts';
import type { Line, Return } from './returns.ts';

/** Answers of a survey in one period. */
interface Answers {
  readonly satisfied: number;
  readonly neither: number;
  readonly dissatisfied: number;
}

/** All victims who answered in a quarter, and those of them who are victims of domestic abuse. */
export interface Survey {
  readonly all: Answers;
  readonly abuse: Answers;
}

export function someAnswers(chance: Chance): Survey {
  const abuse = {
    satisfied: chance.group(20),
    neither: chance.group(10),
    dissatisfied: chance.group(10),
  };
  const more = (part: number) =>
    part + chance.oneOf([() => chance.group(20), () => chance.whole(10, 40)])();
  const all = {
    satisfied: more(abuse.satisfied) + 5,
    neither: more(abuse.neither),
    dissatisfied: more(abuse.dissatisfied),
  };
  return { all, abuse };
}

/** What a return of the survey holds. */
export interface Told {
  readonly year: boolean;
  readonly abuse: boolean;
  readonly percent: boolean;
}

/** Quarters, and the year that they make. */
export function satisfaction(quarters: readonly Survey[], { year, abuse, percent }: Told): Return {
  const line = (period: string, victims: string, answers: Answers): Line => {
    const { satisfied, neither, dissatisfied } = answers;
    const answered = satisfied + neither + dissatisfied;
    const plain = { period, victims, answered, satisfied, neither, dissatisfied };
    const share = answered === 0 ? '' : ((100 * satisfied) / answered).toFixed(1);
    return percent ? { ...plain, satisfied_percent: share } : plain;
  };
  const both = (period: string, survey: Survey) =>
    abuse
      ? [line(period, 'total', survey.all), line(period, 'domestic-abuse', survey.abuse)]
      : [line(period, 'total', survey.all)];
  const told = quarters.flatMap((survey, at) =>
    both(`2023-24-q${4 - quarters.length + at + 1}`, survey),
  );
  const sum = {
    all: summed(quarters.map(({ all }) => all)),
    abuse: summed(quarters.map((one) => one.abuse)),
  };
  const whole = year && quarters.length === 4 ? both('2023-24', sum) : [];
  return {
    dataset: 'victim-satisfaction',
    period: '2023-24-q4',
    revision: 1,
    lines: [...told, ...whole],
  };
}

function summed(answers: readonly Answers[]): Answers {
  const add = (of: (one: Answers) => number) => answers.reduce((sum, one) => sum + of(one), 0);
  return {
    satisfied: add((one) => one.satisfied),
    neither: add((one) => one.neither),
    dissatisfied: add((one) => one.dissatisfied),
  };
}

const characteristics = [
  'ethnic_minority',
  'female',
  'under_24',
  'aged_45_or_over',
  'declared_disability',
];

/** Headcounts by column, of one category of joiners or leavers. */
export type Heads = Readonly<Record<string, number>>;

export function someHeads(chance: Chance): Heads {
  const headcount = chance.group(30);
  const among = (most: number) => chance.whole(0, most);
  const young = among(headcount);
  return {
    headcount,
    ethnic_minority: Math.min(among(headcount), among(headcount)),
    female: among(headcount),
    under_24: young,
    aged_45_or_over: among(headcount - young),
    declared_disability: Math.min(among(headcount), among(6)),
  };
}

export function joinersLeavers(month: string, heads: readonly Heads[], percent: boolean): Return {
  const categories = ['officer', 'staff', 'special'];
  const lines = ['starters', 'leavers'].flatMap((flow, at) => {
    const parts = heads.slice(3 * at, 3 * at + 3);
    const total = Object.fromEntries(
      ['headcount', ...characteristics].map((name) => [
        name,
        parts.reduce((sum, one) => sum + (one[name] ?? 0), 0),
      ]),
    );
    return [...parts, total].map((one, place) => ({
      flow,
      category: categories[place] ?? 'total',
      headcount: one.headcount ?? 0,
      ...Object.fromEntries(characteristics.flatMap((name) => stated(one, name, percent))),
    }));
  });
  return { dataset: 'joiners-leavers', period: month, revision: 1, lines };
}

function stated(
  heads: Heads,
  name: string,
  percent: boolean,
): readonly (readonly [string, string | number])[] {
  const count = heads[name] ?? 0;
  const whole = heads.headcount ?? 0;
  const share = whole === 0 ? '' : ((100 * count) / whole).toFixed(2);
  return percent
    ? [
        [name, count],
        [`${name}_percent`, share],
      ]
    : [[name, count]];
}

/** Officers by three characteristics: the totals are the same officers. */
export function diversity(chance: Chance, month: string): Return {
  const officers = chance.whole(40, 120);
  const lines = [
    groups(chance, officers, 'ethnicity', [
      'white',
      'asian',
      'black',
      'mixed',
      'other',
      'not-stated',
    ]),
    groups(chance, officers, 'sex', ['male', 'female', 'not-stated']),
    groups(chance, officers, 'age', ['26-to-40', '41-to-55', 'under-26', 'over-55', 'not-stated']),
  ].flat();
  return { dataset: 'officer-diversity', period: month, revision: 1, lines };
}

/** The first group has most; the others are small. */
function groups(
  chance: Chance,
  all: number,
  characteristic: string,
  names: readonly string[],
): readonly Line[] {
  const small = names.slice(1).map(() => chance.group(12));
  const rest = all - small.reduce((sum, one) => sum + one, 0);
  const counts = rest < 0 ? [all, ...small.map(() => 0)] : [rest, ...small];
  const lines = names.map((group, at) => ({ characteristic, group, headcount: counts[at] ?? 0 }));
  return [...lines, { characteristic, group: 'total', headcount: all }];
}

/** The office itself on a day. */
export function office(chance: Chance, day: string, percent: boolean): Return {
  const staff = chance.whole(8, 40);
  const of = () => chance.whole(0, staff);
  const counts = {
    women: of(),
    ethnic_minority: Math.min(of(), of()),
    disabled: Math.min(of(), of(), of()),
  };
  const shares = Object.entries(counts).map(([name, count]) => [
    `${name}_percent`,
    ((100 * count) / staff).toFixed(0),
  ]);
  const line = { as_at: day, staff, ...counts, ...(percent ? Object.fromEntries(shares) : {}) };
  return { dataset: 'office-staff', period: day, revision: 1, lines: [line] };
}

/** Special constables by where they are posted. */
export function postings(chance: Chance, month: string): Return {
  const names = ['north', 'south', 'roads', 'rural', 'training'];
  const lines = names.map((posting) => ({ posting, headcount: chance.group(20) }));
  const total = lines.reduce((sum, { headcount }) => sum + headcount, 0);
  return {
    dataset: 'special-constabulary-postings',
    period: month,
    revision: 1,
    lines: [...lines, { posting: 'total', headcount: total }],
  };
}
