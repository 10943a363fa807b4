/** A row of a return as it is to be read: its period, its groups and its numbers as the return writes them. */
export interface TableRow {
  readonly period?: string;
  readonly groups: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, number | null>>;
}

/** A table of the corpus: what it says, in the words of a force and in those of its dataset. */
export interface CorpusTable {
  readonly dataset: string;
  readonly title: string;
  /** The name of its column of periods. */
  readonly periodColumn?: string;
  /** Columns of groups, each with the words of the force for its codes. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Columns of numbers, each with the heading of the force. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Columns that hold percentages or seconds, for the formats of cells. */
  readonly percent?: readonly string[];
  readonly rows: readonly TableRow[];
  /** The period of the return. */
  readonly period: string;
}

const months = ['2023-12', '2024-01', '2024-02', '2024-03', '2024-04', '2024-05'];

/** The last six months of the example’s return, as the force handed it over. */
export const claresLaw: CorpusTable = {
  dataset: 'clares-law',
  title: 'Domestic Violence Disclosure Scheme',
  periodColumn: 'month',
  groups: {},
  numbers: {
    requests: 'Total Requests',
    right_to_ask: 'Requests under Right to Ask',
    right_to_know: 'Requests under Right to Know',
    filed: 'Requests Filed',
    outstanding: 'Requests Outstanding',
    disclosed_right_to_ask: 'Disclosed under Right to Ask',
    disclosed_right_to_know: 'Disclosed under Right to Know',
    disclosed_outside_35_days: 'Disclosed outside 35 days',
  },
  rows: [
    [37, 18, 19, 37, null, 11, 7, 9],
    [55, 37, 18, 55, null, 12, 17, 6],
    [93, 37, 56, 93, null, 15, 15, 5],
    [100, 55, 45, 99, 1, 23, 30, 5],
    [75, 34, 41, 73, 2, 28, 19, 3],
    [75, 47, 28, 62, 13, 16, 10, 1],
  ].map((values, index) => ({
    period: months[index] ?? '',
    groups: {},
    numbers: Object.fromEntries(
      [
        'requests',
        'right_to_ask',
        'right_to_know',
        'filed',
        'outstanding',
        'disclosed_right_to_ask',
        'disclosed_right_to_know',
        'disclosed_outside_35_days',
      ].map((name, column) => [name, values[column] ?? null]),
    ),
  })),
  period: '2024-05',
};

const services = {
  'emergency-999': '999',
  'priority-101': '101 priority',
  'non-priority-101': '101 non-priority',
};

/** Months before the example’s are made up, near enough to it. */
export const calls: CorpusTable = {
  dataset: 'calls',
  title: 'Contact centre performance',
  periodColumn: 'month',
  groups: { service: services },
  numbers: {
    calls: 'Calls',
    within_ten_seconds_percent: 'Answered within 10 seconds',
    average_wait_seconds: 'Average wait (secs)',
  },
  percent: ['within_ten_seconds_percent'],
  rows: [
    ['2024-03', [10_412, 87.1, 9], [3702, null, 131], [6691, null, 377]],
    ['2024-04', [10_655, 88, 8], [3790, null, 127], [6754, null, 360]],
    ['2024-05', [10_890, 88.4, 8], [3871, null, 122], [6840, null, 352]],
  ].flatMap(([period, ...groups]) =>
    Object.keys(services).map((service, index) => {
      const values = groups[index];
      const [taken = null, within = null, wait = null] = Array.isArray(values) ? values : [];
      return {
        period: String(period),
        groups: { service },
        numbers: { calls: taken, within_ten_seconds_percent: within, average_wait_seconds: wait },
      };
    }),
  ),
  period: '2024-05',
};

const ranks = { sergeant: 'Sgts', constable: 'PCs', pcso: 'PCSOs' };

/** Three hubs of the example. */
export const hubs: CorpusTable = {
  dataset: 'community-hubs',
  title: 'Community hubs',
  groups: {
    hub: { 'North Rural': 'North Rural', 'North Urban': 'North Urban', Central: 'Central' },
    rank: ranks,
  },
  numbers: { budget: 'Budget', actual: 'Actual' },
  rows: [
    ['North Rural', [1, 1], [6, 4], [4, 3]],
    ['North Urban', [3, 3], [14, 11], [6, 5]],
    ['Central', [2, 2], [9, 8], [5, 5]],
  ].flatMap(([hub, ...pairs]) =>
    Object.keys(ranks).map((rank, index) => {
      const pair = pairs[index];
      const [budget = null, actual = null] = Array.isArray(pair) ? pair : [];
      return { groups: { hub: String(hub), rank }, numbers: { budget, actual } };
    }),
  ),
  period: '2024-05',
};

const specialRanks = {
  constable: 'Special constable',
  sergeant: 'Sergeant',
  inspector: 'Inspector',
  total: 'Total',
};

/** The special constabulary of the example. */
export const specials: CorpusTable = {
  dataset: 'special-constabulary',
  title: 'Special constabulary',
  groups: { rank: specialRanks },
  numbers: { headcount: 'Headcount' },
  rows: Object.keys(specialRanks).map((rank, index) => ({
    groups: { rank },
    numbers: { headcount: [52, 2, 2, 56][index] ?? null },
  })),
  period: '2024-05',
};

const victims = { total: 'All victims surveyed', 'domestic-abuse': 'Victims of domestic abuse' };

/** Answers of two quarters, made up. */
export const satisfaction: CorpusTable = {
  dataset: 'victim-satisfaction',
  title: 'Victim satisfaction survey',
  periodColumn: 'period',
  groups: { victims },
  numbers: {
    answered: 'Victims who answered',
    satisfied: 'Satisfied',
    neither: 'Neither satisfied nor dissatisfied',
    dissatisfied: 'Dissatisfied',
  },
  rows: [
    ['2023-24-q3', [412, 301, 40, 71], [98, 61, 12, 25]],
    ['2023-24-q4', [431, 318, 38, 75], [104, 70, 9, 25]],
  ].flatMap(([period, ...groups]) =>
    Object.keys(victims).map((code, index) => {
      const values = groups[index];
      const [answered = null, satisfied = null, neither = null, dissatisfied = null] =
        Array.isArray(values) ? values : [];
      return {
        period: String(period),
        groups: { victims: code },
        numbers: { answered, satisfied, neither, dissatisfied },
      };
    }),
  ),
  period: '2023-24-q4',
};

const strengthRanks = {
  constable: 'Constable',
  sergeant: 'Sergeant',
  inspector: 'Inspector',
  total: 'All ranks',
};
const places = {
  'home-force': 'Home force',
  collaborated: 'Collaborated share',
  total: 'Total strength',
};

/** Full-time equivalents to one decimal place, made up. */
export const strength: CorpusTable = {
  dataset: 'officer-strength',
  title: 'Police officer strength',
  groups: { group: places, rank: strengthRanks },
  numbers: { strength: 'Strength (FTE)', establishment: 'Budgeted establishment' },
  rows: [
    ['home-force', 963.2, 136.1, 56.8, 1156.1],
    ['collaborated', 61.4, 12.3, 4.1, 77.8],
    ['total', 1024.6, 148.4, 60.9, 1233.9],
  ].flatMap(([group, ...values]) =>
    Object.keys(strengthRanks).map((rank, index) => ({
      groups: { group: String(group), rank },
      numbers: {
        strength: Number(values[index]),
        establishment: group === 'total' ? ([1031.5, 150, 61, 1242.5][index] ?? null) : null,
      },
    })),
  ),
  period: '2024-05-31',
};

/** The rows of a return as CSV, in the order of its columns: what is to come out. */
export function expectedCsv({ periodColumn, groups, numbers, rows }: CorpusTable): string {
  const columns = [...Object.keys(groups), ...Object.keys(numbers)];
  const header = [...(periodColumn === undefined ? [] : [periodColumn]), ...columns];
  const lines = rows.map((row) =>
    [
      ...(periodColumn === undefined ? [] : [row.period ?? '']),
      ...Object.keys(groups).map((name) => row.groups[name] ?? ''),
      ...Object.keys(numbers).map((name) => String(row.numbers[name] ?? '')),
    ]
      .map((text) => (text.includes(' ') ? `"${text}"` : text))
      .join(','),
  );
  return [header.join(','), ...lines.toSorted()].join('\n');
}
