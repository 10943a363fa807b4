import type { Chance } from './random.ts';
import type { Line, Return } from './returns.ts';

/** Stops, one count for each combination of what is told of them. */
export interface Stops {
  readonly month: string;
  readonly ethnicity: string;
  readonly age_band: string;
  readonly reason: string;
  readonly outcome: string;
  readonly appearance: string;
  readonly stops: number;
}

const populations: Readonly<Record<string, number | string>> = {
  white: 507_514,
  asian: 116_911,
  black: 39_600,
  other: 13_612,
  'not-stated': '[z]',
};
export const ethnicities = Object.keys(populations);
const ages = ['10-to-15', '16-to-19', '20-to-24', 'unknown'];
const quarter = '2023-24-q4';

/** A quarter of stops: mostly of white and Asian people, few of the others. */
export function someStops(chance: Chance, months: readonly string[]): readonly Stops[] {
  const often: Readonly<Record<string, number>> = {
    white: 14,
    asian: 7,
    black: 4,
    other: 2,
    'not-stated': 3,
  };
  const busy = chance.oneOf([0.15, 0.4, 0.75]);
  return months.flatMap((month) =>
    ethnicities.flatMap((ethnicity) =>
      ages.flatMap((age_band): readonly Stops[] => {
        const most = often[ethnicity] ?? 1;
        if (!chance.isHit(ethnicity === 'white' ? 0.9 : busy)) return [];
        return [
          {
            month,
            ethnicity,
            age_band,
            reason: chance.oneOf(['drugs', 'weapons', 'stolen-goods']),
            outcome: chance.oneOf(['arrest', 'no-further-action', 'caution']),
            appearance: chance.isHit(0.8) ? 'white' : chance.oneOf(['asian', 'black', 'arab']),
            stops: chance.whole(1, most),
          },
        ];
      }),
    ),
  );
}

function tally(stops: readonly Stops[], by: Readonly<Record<string, string | undefined>>): number {
  return stops
    .filter((one) =>
      Object.entries(by).every(
        ([name, code]) =>
          code === undefined ||
          Object.entries(one).some(([key, value]) => key === name && value === code),
      ),
    )
    .reduce((sum, one) => sum + one.stops, 0);
}

/** What a return of stops tells besides their numbers. */
export interface Stating {
  readonly rates: boolean;
  readonly total: boolean;
}

export function byEthnicity(stops: readonly Stops[], { rates, total }: Stating): Return {
  const white = tally(stops, { ethnicity: 'white' }) / 507_514;
  const line = (ethnicity: string, count: number, population: number | string): Line => {
    const plain = { period: quarter, ethnicity, stops: count, population };
    if (!rates) return plain;
    if (typeof population === 'string') return { ...plain, rate_stated: '', ratio_stated: '' };
    const rate = count / population;
    const ratio = white === 0 ? '' : (rate / white).toFixed(1);
    return { ...plain, rate_stated: (rate * 1000).toFixed(2), ratio_stated: ratio };
  };
  const lines = ethnicities.map((one) =>
    line(one, tally(stops, { ethnicity: one }), populations[one] ?? ''),
  );
  const sum = line('total', tally(stops, {}), 507_514 + 116_911 + 39_600 + 13_612);
  return {
    dataset: 'stops-by-ethnicity',
    period: quarter,
    revision: 1,
    lines: total ? [...lines, sum] : lines,
  };
}

export function byMonth(stops: readonly Stops[], months: readonly string[]): Return {
  const lines = months.flatMap((month) =>
    ethnicities.map((ethnicity) => ({
      month,
      ethnicity,
      stops: tally(stops, { month, ethnicity }),
    })),
  );
  return { dataset: 'stops-by-month', period: months.at(-1) ?? '', revision: 1, lines };
}

function crossed(
  stops: readonly Stops[],
  dataset: string,
  rows: Readonly<Record<string, readonly string[]>>,
  named: Readonly<Record<string, string>> = {},
): Return {
  const [[one = '', codes] = [], [two = '', others] = []] = Object.entries(rows);
  const lines = (codes ?? []).flatMap((a) =>
    (others ?? []).map((b) => ({
      period: quarter,
      [named[one] ?? one]: a,
      [named[two] ?? two]: b,
      stops: tally(stops, { [one]: a, [two]: b }),
    })),
  );
  return { dataset, period: quarter, revision: 1, lines };
}

export function byAge(stops: readonly Stops[]): Return {
  return crossed(stops, 'stops-by-age-self-defined', { age_band: ages, ethnicity: ethnicities });
}

export function byAppearance(stops: readonly Stops[]): Return {
  const seen = ['white', 'asian', 'black', 'arab'];
  return crossed(
    stops,
    'stops-by-age-officer-defined',
    { age_band: ages, appearance: seen },
    { appearance: 'ethnicity' },
  );
}

export function byReason(stops: readonly Stops[]): Return {
  const reasons = ['drugs', 'weapons', 'stolen-goods'];
  return crossed(stops, 'stops-by-reason', { reason: reasons, ethnicity: ethnicities });
}

export function byOutcome(stops: readonly Stops[]): Return {
  const outcomes = ['arrest', 'no-further-action', 'caution'];
  return crossed(stops, 'stops-by-outcome', { outcome: outcomes, age_band: ages });
}
