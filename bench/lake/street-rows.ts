import type { Random } from '../generate/random.ts';
import type { Places } from './places.ts';
import type { ForceMonth } from './sizes.ts';
import { drawer } from './weights.ts';

export const streetHeader =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';

/** The rows of a street file, by place, as real ones are. One in fifty has none. */
export function streetRows(
  { area, month, streetRows: count }: ForceMonth,
  places: Places,
  random: Random,
) {
  const drawn = Int32Array.from({ length: count }, () =>
    random.next() < 0.02 ? nowhere : places.draw(random),
  ).sort();
  const told = `,${month},${area.force},${area.force},`;
  return Array.from(drawn, (place) => {
    const cells = place === nowhere ? ',,No Location,,' : places.crimeCells[place];
    const type = drawType(random);
    if (type === antiSocial) return `${told}${cells},${type},,`;
    return `${crimeId(random)}${told}${cells},${type},${drawOutcome(random)},`;
  });
}

/** Comes after every place. */
const nowhere = 2 ** 31 - 1;
const antiSocial = 'Anti-social behaviour';

/** Four hexadecimal digits of every number below 65,536. */
const fourDigits = Array.from({ length: 2 ** 16 }, (_, at) => at.toString(16).padStart(4, '0'));

function crimeId(random: Random): string {
  let id = '';
  for (let part = 0; part < 16; part += 1) id += fourDigits[Math.floor(random.next() * 2 ** 16)];
  return id;
}

/** As often as in 609,025 real rows of 2021 to 2025. */
const drawType = drawer([
  ['Violence and sexual offences', 217080],
  [antiSocial, 92207],
  ['Shoplifting', 48805],
  ['Criminal damage and arson', 47899],
  ['Public order', 44460],
  ['Other theft', 42585],
  ['Vehicle crime', 36678],
  ['Burglary', 24164],
  ['Drugs', 18839],
  ['Other crime', 13269],
  ['Possession of weapons', 6217],
  ['Bicycle theft', 5815],
  ['Theft from the person', 5666],
  ['Robbery', 5341],
]);

const drawOutcome = drawer([
  ['Investigation complete; no suspect identified', 173089],
  ['Unable to prosecute suspect', 166707],
  ['Under investigation', 98312],
  ['Awaiting court outcome', 20220],
  ['', 13742],
  ['Local resolution', 12305],
  ['Court result unavailable', 8470],
  ['Action to be taken by another organisation', 8294],
  ['Status update unavailable', 4868],
  ['Offender given a caution', 3397],
  ['Formal action is not in the public interest', 2643],
  ['Further investigation is not in the public interest', 2352],
  ['Further action is not in the public interest', 1914],
  ['Suspect charged as part of another case', 290],
  ['Offender given a drugs possession warning', 131],
  ['Offender given penalty notice', 84],
]);
