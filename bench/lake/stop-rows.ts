import type { Area, EthnicGroup } from '../../src/domain/places/area.ts';
import { areas } from '../../src/reference/areas/index.ts';
import { type Random, randomOf } from '../generate/random.ts';
import { daysIn, fromLocal } from './local-time.ts';
import type { Places } from './places.ts';
import type { ForceMonth } from './sizes.ts';
import * as seen from './stop-weights.ts';
import { drawer } from './weights.ts';

export const stopHeader =
  'Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing';

/** The rows of a stop-and-search file, in the order of time. */
export function stopRows(
  { area, month, stopRows: count }: ForceMonth,
  places: Places,
  random: Random,
): readonly string[] {
  const habits = habitsOf(area);
  const times = Float64Array.from({ length: count }, () => drawTime(month, random)).sort();
  return Array.from(times, (time) => {
    const at = `${new Date(time).toISOString().slice(0, 19)}+00:00`;
    const point = random.next() < habits.points ? places.stopCells[places.draw(random)] : ',';
    const truth = (share: number, yes: number) =>
      random.next() >= share ? '' : random.next() < yes ? 'True' : 'False';
    const operation = truth(habits.operation, 0.03);
    const type = drawType(random);
    const person = drawPerson(type, habits, random);
    const [power, object] = drawPower(random).split('|');
    const outcome = drawOutcome(random);
    const linked = truth(outcome === seen.nothing ? habits.linked * 0.6 : habits.linked, 0.47);
    return `${type},${at},${operation},,${point},${person},${power},${object},${outcome},${linked},${truth(habits.clothing, 0.034)}`;
  });
}

/** Instants of the month as clocks in the UK show it; most without seconds, some rounded to five minutes. */
function drawTime(month: string, random: Random): number {
  const start = Date.parse(`${month}-01T00:00:00Z`);
  const day = Math.floor(random.next() * daysIn(month));
  const hour = Number(drawHour(random));
  const minute = Math.floor(random.next() * 60);
  const second = random.next() < 0.15 ? Math.floor(random.next() * 60) : 0;
  const shownMinute = random.next() < 0.6 ? minute - (minute % 5) : minute;
  return fromLocal(start + (((day * 24 + hour) * 60 + shownMinute) * 60 + second) * 1000);
}

/** How a force fills in its records: shares of the rows whose cell is not empty. */
interface Habits {
  readonly points: number;
  readonly operation: number;
  readonly linked: number;
  readonly clothing: number;
  readonly ethnicity: (random: Random) => string;
}

function habitsOf(area: Area): Habits {
  const random = randomOf('habits', area.id);
  return {
    points: random.next() < 0.03 ? 0 : 0.8 + 0.2 * random.next(),
    operation: random.pick([0, 1, 1, 1]),
    linked: random.pick([0, 0.1, 0.3, 1]),
    clothing: random.pick([0, 0.02, 0.97, 1]),
    ethnicity: drawer(
      seen.ethnicities.map(([self, officer, group, weight]) => [
        `${self},${officer}`,
        weight * (group === null ? 1 : likelihood(area, group)),
      ]),
    ),
  };
}

/** How many times the share of the country a group is in the area. */
function likelihood(area: Area, group: EthnicGroup): number {
  const share = (of: readonly Area[]) => {
    const people = of.map(({ population2021 }) => population2021);
    const all = people.flatMap((each) => Object.values(each)).reduce((sum, one) => sum + one, 0);
    return people.reduce((sum, each) => sum + each[group], 0) / all;
  };
  return share([area]) / share(areas);
}

/** Gender, age and ethnicity. A vehicle has none, nearly always. */
function drawPerson(type: string, { ethnicity }: Habits, random: Random): string {
  if (type === seen.vehicle && random.next() < 0.93) return ',,,';
  const age = random.next() < 0.09 ? '' : drawAge(random);
  return `${drawGender(random)},${age},${ethnicity(random)}`;
}

const drawType = drawer(seen.types);
const drawHour = drawer(seen.hours.map((weight, hour) => [String(hour), weight]));
const drawGender = drawer(seen.genders);
const drawAge = drawer(seen.ages);
const drawPower = drawer(seen.powers);
const drawOutcome = drawer(seen.outcomes);
