import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomOf } from '../generate/random.ts';
import { withDirt } from './dirt.ts';
import { drawPlaces, type Places } from './places.ts';
import { type ForceMonth, forceMonths, type Size } from './sizes.ts';
import { stopHeader, stopRows } from './stop-rows.ts';
import { streetHeader, streetRows } from './street-rows.ts';

/** A file in the folder of its month. */
export interface Generated {
  /** `2024-04/2024-04-kent-street.csv` */
  readonly path: string;
  readonly text: string;
}

/** The files of a size, each made when it is asked for, the same at every run. */
export function* generate(size: Size): Generator<Generated> {
  let places: Places | undefined;
  let placesOf = '';
  for (const each of forceMonths(size)) {
    const { id } = each.area;
    if (places === undefined || placesOf !== id) {
      places = drawPlaces(each.area, yearly(size, id));
      placesOf = id;
    }
    yield streetFile(size, each, places);
    yield stopFile(size, each, places);
  }
}

function streetFile({ name }: Size, each: ForceMonth, places: Places): Generated {
  const random = randomOf(name, each.area.id, each.month, 'street');
  const rows = withDirt('street', streetRows(each, places, random), random);
  return { path: pathOf(each, 'street'), text: textOf(streetHeader, rows) };
}

function stopFile({ name }: Size, each: ForceMonth, places: Places): Generated {
  const random = randomOf(name, each.area.id, each.month, 'stop-and-search');
  const rows = withDirt('stop-and-search', stopRows(each, places, random), random);
  return { path: pathOf(each, 'stop-and-search'), text: textOf(stopHeader, rows) };
}

function pathOf({ area, month }: ForceMonth, kind: string): string {
  return `${month}/${month}-${area.id}-${kind}.csv`;
}

function textOf(header: string, rows: readonly string[]): string {
  return `${[header, ...rows].join('\r\n')}\r\n`;
}

/** Records of crime in a year, which say how many places there are. */
function yearly(size: Size, force: string): number {
  const rows = forceMonths(size).filter(({ area }) => area.id === force);
  return (rows.reduce((sum, { streetRows: all }) => sum + all, 0) * 12) / size.months;
}

/** The folder with the files of a size, made if it is not there. Half a folder never bears the name. */
export function generatedFolder(parent: string, size: Size): string {
  const folder = join(parent, `${size.name}-${size.streetRows}-${size.stopRows}`);
  if (existsSync(folder)) return folder;
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  for (const { path, text } of generate(size)) {
    mkdirSync(dirname(join(half, path)), { recursive: true });
    writeFileSync(join(half, path), text, 'latin1');
  }
  renameSync(half, folder);
  return folder;
}
