import type { Area } from '../../src/domain/places/area.ts';
import { districtName, partnershipsOf } from '../../src/reference/partnerships/index.ts';
import { type Random, randomOf } from '../generate/random.ts';

/** The places that records of one force are put on: a catalogue, as data.police.uk has one. */
export interface Places {
  /** `-0.253562,52.095319,On or near High Street,E01000123,Luton 012C`: the cells of a crime. */
  readonly crimeCells: readonly string[];
  /** `52.095319,-0.253562`: those of a search, latitude first. */
  readonly stopCells: readonly string[];
  /** The index of a place, some much more often than others. */
  readonly draw: (random: Random) => number;
}

/** Near enough to the catalogue of 750,000 places for six million records a year. */
const rowsAPlace = 8;
const placesAnArea = 14;
const areasAZone = 5;

/**
 * Draws places of a force: codes and coordinates are invented, names are those of its districts.
 *
 * @param rows - Records in a year.
 */
export function drawPlaces(area: Area, rows: number): Places {
  const random = randomOf('places', area.id);
  const districts = partnershipsOf(area.id).flatMap(({ districts: all }) => all.map(districtName));
  const smallAreas = Math.max(districts.length, Math.ceil(rows / rowsAPlace / placesAnArea));
  const centre = { lon: -2.8 + 3.6 * random.next(), lat: 51 + 3.6 * random.next() };
  const crimeCells: string[] = [];
  const stopCells: string[] = [];
  for (let at = 0; at < smallAreas; at += 1) {
    const { name, inDistrict } = districtOf(at, smallAreas, districts);
    const zone = String(1 + Math.floor(inDistrict / areasAZone)).padStart(3, '0');
    const letter = String.fromCharCode(65 + (inDistrict % areasAZone));
    const lsoa = `${area.code.startsWith('W') ? 'W' : 'E'}01${area.code.slice(-2)}${String(at).padStart(4, '0')}`;
    const near = { lon: centre.lon + 0.6 * random.next(), lat: centre.lat + 0.4 * random.next() };
    for (let place = 0; place < placesAnArea; place += 1) {
      const lon = (near.lon + 0.01 * random.next()).toFixed(6);
      const lat = (near.lat + 0.007 * random.next()).toFixed(6);
      const street = random.pick(streets);
      crimeCells.push(
        `${lon},${lat},On or near ${street},${lsoa},${cell(`${name} ${zone}${letter}`)}`,
      );
      stopCells.push(`${lat},${lon}`);
    }
  }
  return { crimeCells, stopCells, draw: (of) => drawPlace(of, smallAreas) };
}

/** Bournemouth, Christchurch and Poole is one district. */
function cell(text: string): string {
  return text.includes(',') ? `"${text}"` : text;
}

function districtOf(at: number, smallAreas: number, districts: readonly string[]) {
  const which = Math.floor((at * districts.length) / smallAreas);
  const first = Math.ceil((which * smallAreas) / districts.length);
  return { name: districts[which] ?? '', inDistrict: at - first };
}

/** Every ninth small area is a centre with three in ten of the records; in each, few places have most. */
function drawPlace(random: Random, smallAreas: number): number {
  const any = Math.floor(random.next() * smallAreas);
  const smallArea = random.next() < 0.3 ? any - (any % 9) : any;
  return smallArea * placesAnArea + Math.floor(random.next() ** 2.2 * placesAnArea);
}

const kinds = ['Parking Area', 'Supermarket', 'Shopping Area', 'Petrol Station', 'Nightclub'];
const names = 'High Church Station London Park Mill School Victoria Green Queen King New'.split(
  ' ',
);
const ends = ['Street', 'Road', 'Lane', 'Close', 'Avenue', 'Drive', 'Way', 'Court', 'Crescent'];
const streets = [
  ...kinds.flatMap((kind) => Array.from({ length: 6 }, () => kind)),
  ...names.flatMap((name) => ends.map((end) => `${name} ${end}`)),
];
