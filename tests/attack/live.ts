import {
  diversity,
  type Heads,
  joinersLeavers,
  office,
  postings,
  type Survey,
  satisfaction,
  someAnswers,
  someHeads,
} from './people-shapes.ts';
import type { Chance } from './random.ts';
import type { Return } from './returns.ts';
import {
  byAge,
  byAppearance,
  byEthnicity,
  byMonth,
  byOutcome,
  byReason,
  type Stops,
  someStops,
} from './shapes.ts';

/** What a force states besides the counts. */
export interface Stated {
  readonly rates: boolean;
  readonly totals: boolean;
}

/** What a force counts, as it goes on: put right, or with another period. */
export interface Live {
  readonly returns: (stated: Stated) => readonly Return[];
  /** Another truth for some of what was counted. */
  readonly correct: () => Live;
  /** What came later as well; the same where nothing does. */
  readonly goOn: () => Live;
}

/** A kind of folder: its name, and what is counted in one. */
export interface Shape {
  readonly name: string;
  readonly posts: boolean;
  readonly start: (chance: Chance) => Live;
}

function shape(name: string, start: Shape['start'], posts = false): Shape {
  return { name, posts, start };
}

/** Datasets under disclosure control that differ in shape, and those that count the same together. */
export const shapes: readonly Shape[] = [
  shape('stops by ethnicity', (chance) =>
    stopsLive(chance, (stops, { rates, totals }) => [byEthnicity(stops, { rates, total: totals })]),
  ),
  shape('stops by age', (chance) =>
    stopsLive(chance, (stops, { rates, totals }) =>
      totals ? [byAge(stops), byEthnicity(stops, { rates, total: false })] : [byAge(stops)],
    ),
  ),
  shape('stops by appearance', (chance) =>
    stopsLive(chance, (stops, { totals }) =>
      totals ? [byAppearance(stops), byAge(stops)] : [byAppearance(stops)],
    ),
  ),
  shape('stops by month', (chance) =>
    stopsLive(chance, (stops, { rates }) => [
      byMonth(stops, months),
      byEthnicity(stops, { rates, total: false }),
    ]),
  ),
  shape('stops by reason', (chance) =>
    stopsLive(chance, (stops, { rates, totals }) =>
      totals ? [byReason(stops), byEthnicity(stops, { rates, total: true })] : [byReason(stops)],
    ),
  ),
  shape('stops by outcome', (chance) =>
    stopsLive(chance, (stops, { totals }) =>
      totals ? [byOutcome(stops), byAge(stops)] : [byOutcome(stops)],
    ),
  ),
  shape('victim satisfaction', (chance) =>
    surveyLive(
      chance,
      Array.from({ length: chance.whole(3, 4) }, () => someAnswers(chance)),
      chance.isHit(0.5),
    ),
  ),
  shape('joiners and leavers', (chance) => headsLive(chance, [someMonth(chance)])),
  shape('diversity of officers', (chance) =>
    onceLive(chance, '2024-06', (month) => diversity(chance, month)),
  ),
  shape('staff of the office', (chance) =>
    listLive(chance, ['2024-03-31', '2024-06-30'], (day, percent) => office(chance, day, percent)),
  ),
  shape(
    'special constables',
    (chance) => onceLive(chance, '2024-06', (month) => postings(chance, month)),
    true,
  ),
];

const months = ['2024-01', '2024-02', '2024-03'];

type OfStops = (stops: readonly Stops[], stated: Stated) => readonly Return[];

function stopsLive(chance: Chance, returns: OfStops, stops = someStops(chance, months)): Live {
  const live: Live = {
    returns: (stated) => returns(stops, stated),
    correct: () => stopsLive(chance, returns, corrected(chance, stops)),
    goOn: () => live,
  };
  return live;
}

/** One or two counts are others; never less than none. */
function corrected(chance: Chance, stops: readonly Stops[]): readonly Stops[] {
  const at = chance.whole(0, stops.length - 1);
  return stops.map((one, place) =>
    place === at
      ? { ...one, stops: Math.max(0, one.stops + chance.oneOf([-2, -1, 1, 2, 5])) }
      : one,
  );
}

function surveyLive(chance: Chance, quarters: readonly Survey[], abuse: boolean): Live {
  return {
    returns: ({ rates, totals }) => [
      satisfaction(quarters, { year: totals, abuse, percent: rates }),
    ],
    correct: () => surveyLive(chance, [...quarters.slice(0, -1), someAnswers(chance)], abuse),
    goOn: () =>
      surveyLive(
        chance,
        quarters.length < 4 ? [...quarters, someAnswers(chance)] : quarters,
        abuse,
      ),
  };
}

type Month = readonly Heads[];

function someMonth(chance: Chance): Month {
  return Array.from({ length: 6 }, () => someHeads(chance));
}

function headsLive(chance: Chance, all: readonly Month[]): Live {
  return {
    returns: ({ rates }) => all.map((heads, at) => joinersLeavers(`2024-0${5 + at}`, heads, rates)),
    correct: () => {
      const [first = [], ...others] = all;
      const at = chance.whole(0, 5);
      const heads = first.map((one, place) => (place === at ? someHeads(chance) : one));
      return headsLive(chance, [heads, ...others]);
    },
    goOn: () => headsLive(chance, [...all, someMonth(chance)]),
  };
}

/** A return of one month that is made anew when it is put right. */
function onceLive(chance: Chance, month: string, make: (month: string) => Return): Live {
  const made = make(month);
  const next = month.replace(/\d$/, (digit) => String(Number(digit) + 1));
  const later = (): Live => {
    const other = onceLive(chance, next, make);
    return { ...other, returns: (stated) => [made, ...other.returns(stated)] };
  };
  return { returns: () => [made], correct: () => onceLive(chance, month, make), goOn: later };
}

function listLive(
  chance: Chance,
  days: readonly [string, ...string[]],
  make: (day: string, percent: boolean) => Return,
): Live {
  const percent = chance.isHit(0.5);
  const all = days.map((day) => make(day, percent));
  const from = (returns: readonly Return[]): Live => ({
    returns: () => returns,
    correct: () => from([make(days[0], percent), ...returns.slice(1)]),
    goOn: () => from(all),
  });
  return from(all.slice(0, 1));
}
