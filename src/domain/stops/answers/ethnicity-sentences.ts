import { differencesOfOne } from '../../differences/differences.ts';
import type { Behind } from '../../measures/behind.ts';
import type { EthnicityTable } from '../rates/disproportionality.ts';
import type { EthnicBasis } from '../rates/ethnic-basis.ts';
import type { StopRow } from '../rates/stop-row.ts';
import type { StopText } from '../stop-text.ts';
import { ratioDecimals } from './answer-cells.ts';
import { fewest } from './answer-value.ts';

/** The rate of a group over that of White people, with its interval. */
export interface GroupRatio {
  readonly group: StopText;
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** Places that the ratio and its interval are shown to. */
  readonly decimals: number;
  /** Whether the rates differ by more than chance, with an allowance for all groups. */
  readonly differs: boolean;
}

/** Searches of a group, beside those who live there. */
export interface BesideResidents {
  readonly group: StopText;
  readonly people: number;
  readonly residents: number;
}

declare module '../../statements/statement.ts' {
  interface Vocabulary {
    /** The largest ratio, and among what part of the searches: `stated` of `people`. */
    'stops-ethnicity.ratio': GroupRatio & {
      readonly basis: EthnicBasis;
      readonly stated: number;
      readonly people: number;
    };
    /** The ratios of the other groups, from the largest. */
    'stops-ethnicity.other-ratios': { readonly groups: readonly GroupRatio[] };
    /** What the ratio of a group would be, had those whose ethnicity is not known been White, or of the group. */
    'stops-ethnicity.unknown': {
      readonly group: StopText;
      readonly unknown: number;
      readonly least: number;
      readonly most: number;
      readonly decimals: number;
    };
    /** The numbers, from the largest, and why rates are not what is told first. */
    'stops-ethnicity.counts-first': {
      readonly groups: readonly { readonly group: StopText; readonly people: number }[];
      readonly beside: BesideResidents;
    };
    /** Groups of whose rate the residents say little. */
    'stops-ethnicity.few-residents': {
      readonly groups: readonly StopText[];
      readonly beside: BesideResidents;
    };
    /** Fewer White people than `least` were searched. */
    'stops-ethnicity.few-white': { readonly least: number };
    /** Fewer people than `least` were searched in every group but White people. */
    'stops-ethnicity.few-others': { readonly least: number };
    /** How many people the answer is of, and of how many the ethnicity is not known. */
    'stops-ethnicity.counted': { readonly people: number; readonly unknown: number };
  }
}

/** A group whose rate can be held against that of White people. */
interface Compared {
  readonly row: StopRow<StopText>;
  readonly ratio: GroupRatio;
}

/**
 * The answer in careful words: rates of groups, never how likely anybody is to be searched, and never why.
 * Ratios are told from the largest to the smallest, each with its interval, and with the part of the
 * searches that they are about.
 */
export function ethnicitySentences(table: EthnicityTable<StopText>): readonly StopText[] {
  const { basis, stated, total } = table;
  const beside = besideResidents(table);
  if (beside !== null && table.fewResidents.has('white')) {
    return [countsFirst(table, beside), countSentence(table)];
  }
  const few = beside === null ? [] : [fewSentence(table, beside)];
  const [first, ...others] = comparedIn(table);
  if (first === undefined) return [uncompared(table), ...few, countSentence(table)];
  return [
    {
      say: 'stops-ethnicity.ratio',
      ...first.ratio,
      basis,
      stated: stated.people,
      people: total.people,
    },
    ...(others.length === 0
      ? []
      : [
          {
            say: 'stops-ethnicity.other-ratios' as const,
            groups: others.map(({ ratio }) => ratio),
          },
        ]),
    ...boundsSentence(first, table),
    ...few,
    countSentence(table),
  ];
}

function countsFirst({ rows, fewResidents }: EthnicityTable<StopText>, beside: BesideResidents) {
  const searched = rows
    .filter(({ code }) => fewResidents.has(code))
    .toSorted((a, b) => b.people - a.people)
    .map(({ label, people }) => ({ group: label, people }));
  return { say: 'stops-ethnicity.counts-first', groups: searched, beside } as const;
}

/** Of those with few residents, the group with the most searches for them. */
function besideResidents(table: EthnicityTable<StopText>): BesideResidents | null {
  const share = ({ people, population }: StopRow<StopText>): number =>
    people / Math.max(1, population ?? 1);
  const [first] = table.rows
    .filter(({ code }) => table.fewResidents.has(code))
    .toSorted((a, b) => share(b) - share(a));
  if (first === undefined) return null;
  const { label, people, population } = first;
  return { group: label, people, residents: population ?? 0 };
}

/** Of single groups with few residents: their rate is in the table and leads nothing. */
function fewSentence({ rows, fewResidents }: EthnicityTable<StopText>, beside: BesideResidents) {
  const groups = rows.filter(({ code }) => fewResidents.has(code)).map(({ label }) => label);
  return { say: 'stops-ethnicity.few-residents', groups, beside } as const;
}

function comparedIn({ rows, fewResidents }: EthnicityTable<StopText>): readonly Compared[] {
  const white = rows.find(({ code }) => code === 'white');
  if (white === undefined || white.people < fewest) return [];
  const found = rows
    .flatMap((row): Compared[] => {
      const ratio = row.againstWhite?.ratio;
      if (row === white || ratio == null || ratio.interval === null) return [];
      if (row.people < fewest || fewResidents.has(row.code)) return [];
      const { low, high } = ratio.interval;
      const decimals = ratioDecimals(ratio);
      const group = row.label;
      return [{ row, ratio: { group, ratio: ratio.value, low, high, decimals, differs: false } }];
    })
    .toSorted((a, b) => b.ratio.ratio - a.ratio.ratio);
  const against = differencesOfOne([white, ...found.map(({ row }) => row)].map(behindRate), 0);
  const apart = new Set([...(against?.above ?? []), ...(against?.below ?? [])]);
  return found.map(({ row, ratio }, index) => ({
    row,
    ratio: { ...ratio, differs: apart.has(index + 1) },
  }));
}

function behindRate({ people, population }: StopRow<StopText>): Behind | null {
  return population === null ? null : { kind: 'events', events: people, exposure: population };
}

function boundsSentence(
  { row, ratio: { group, decimals } }: Compared,
  { unknownPeople: unknown }: EthnicityTable<StopText>,
): readonly StopText[] {
  const bounds = row.againstWhite?.bounds;
  if (bounds == null || unknown === 0) return [];
  const { least, most } = bounds;
  return [{ say: 'stops-ethnicity.unknown', group, unknown, least, most, decimals }];
}

function uncompared({ rows }: EthnicityTable<StopText>): StopText {
  const white = rows.find(({ code }) => code === 'white')?.people ?? 0;
  const say = white < fewest ? 'stops-ethnicity.few-white' : 'stops-ethnicity.few-others';
  return { say, least: fewest };
}

function countSentence({ total, unknownPeople }: EthnicityTable<StopText>): StopText {
  return { say: 'stops-ethnicity.counted', people: total.people, unknown: unknownPeople };
}
