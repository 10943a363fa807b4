import type { Certainty } from '../domain/places/certainty.ts';
import type { IsoDate } from '../domain/time/period.ts';
import { type Source, sources } from './sources.ts';

/** One grade of a cycle’s scale. `meaning` is left out where no account of it was found. */
export interface CycleGrade {
  readonly label: string;
  readonly meaning?: string;
}

/** A round of PEEL inspections of all forces by HMICFRS. Its grades are on a scale of their own. */
export interface InspectionCycle {
  /** As the returns name it: `2023-25`. */
  readonly id: string;
  readonly title: string;
  /** The framework’s day; left out where the cycle has none that was found. */
  readonly framework?: IsoDate;
  /** No report of the cycle came out before this day. */
  readonly from: IsoDate;
  /** Best first. */
  readonly grades: readonly CycleGrade[];
  /** Codes of the areas that are known to be graded; `wholly` says whether the list is complete. */
  readonly areas: { readonly known: readonly string[]; readonly wholly: boolean };
  readonly certainty: Certainty;
  readonly source: Source;
  /** What is not found, or in doubt. */
  readonly note: string;
}

/** Five grades, by how much a force shows of what its framework describes as good. */
const five: readonly CycleGrade[] = [
  { label: 'Outstanding', meaning: 'Well beyond what the framework describes as good.' },
  { label: 'Good', meaning: 'Nearly all of what the framework describes as good.' },
  {
    label: 'Adequate',
    meaning: 'Some of what the framework describes as good; the inspectors named what to improve.',
  },
  {
    label: 'Requires improvement',
    meaning: 'Little or nothing of what the framework describes as good, and much to improve.',
  },
  {
    label: 'Inadequate',
    meaning: 'The inspectors have serious concerns and recommended what the force has to do.',
  },
];

const core = [
  'recording-crime',
  'treatment-of-the-public',
  'preventing-crime',
  'responding-to-the-public',
  'investigating-crime',
  'protecting-vulnerable-people',
  'managing-offenders',
] as const;

/** Oldest first. */
export const inspectionCycles: readonly InspectionCycle[] = [
  {
    id: '2018-19',
    title: 'PEEL 2018/19',
    from: '2018-01-01',
    grades: [
      { label: 'Outstanding' },
      { label: 'Good' },
      { label: 'Requires improvement' },
      { label: 'Inadequate' },
    ],
    areas: { known: ['effectiveness', 'efficiency', 'legitimacy'], wholly: true },
    certainty: 'confirmed',
    source: sources.peel2018,
    note: 'Four grades. Each of the three areas had a grade, and its questions, ten in all, had grades of their own. One report told of a force; before 2018 each area had a report to itself. Forces were inspected in three groups of 14 or 15. What each grade meant was not found.',
  },
  {
    id: '2021-22',
    title: 'PEEL 2021/22',
    framework: '2021-04-21',
    from: '2021-04-21',
    grades: five,
    areas: {
      known: [
        ...core,
        'disrupting-serious-organised-crime',
        'positive-workplace',
        'good-use-of-resources',
      ],
      wholly: false,
    },
    certainty: 'confirmed',
    source: sources.peel2021,
    note: 'The first cycle with five grades. Of the twelve questions of its first version ten were graded: not the strategic policing requirement, and not armed threats. The first eight forces were inspected by it; for the other 35 the framework was revised in March 2022, so not all forces were asked the same. The meaning of the grades is that of the cycle after it.',
  },
  {
    id: '2023-25',
    title: 'PEEL 2023 to 2025',
    framework: '2023-02-08',
    from: '2023-02-08',
    grades: five,
    areas: {
      known: [...core, 'disrupting-serious-organised-crime', 'positive-workplace', 'leadership'],
      wholly: false,
    },
    certainty: 'confirmed',
    source: sources.peel2023,
    note: 'The grades and their meaning were read in the framework: each core question is graded unless it says otherwise. Ten areas, nine of them graded: the service to victims has no grade. Serious organised crime is graded in a report of its own. The list of areas is from general knowledge.',
  },
  {
    id: '2025-27',
    title: 'PEEL 2025 to 2027',
    framework: '2025-04-11',
    from: '2025-04-11',
    grades: five,
    areas: { known: ['leadership'], wholly: false },
    certainty: 'reported',
    source: sources.peel2025,
    note: 'The framework still describes what is characteristic of a good force. Of its questions only the first was found, which is about leadership and force management, and its grades were not. That it keeps the five grades and their meaning is assumed.',
  },
];

export function inspectionCycle(id: string): InspectionCycle | undefined {
  return inspectionCycles.find((cycle) => cycle.id === id);
}
