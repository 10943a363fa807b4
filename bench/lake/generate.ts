import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomOf } from '../generate/random.ts';
import { type Spoilt, withDirt } from './dirt.ts';
import { drawPlaces, type Places } from './places.ts';
import { type ForceMonth, forceMonths, type Size } from './sizes.ts';
import { stopHeader, stopRows } from './stop-rows.ts';
import { streetHeader, streetRows } from './street-rows.ts';

/** A file in the folder of its month. */
export interface Generated {
  /** `2024-04/2024-04-kent-street.csv` */
  readonly path: string;
  readonly text: string;
  readonly rows: number;
  /** Rows that are wrong. */
  readonly mistakes: number;
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
  const spoilt = withDirt('street', streetRows(each, places, random), random);
  return fileOf(pathOf(each, 'street'), streetHeader, spoilt);
}

function stopFile({ name }: Size, each: ForceMonth, places: Places): Generated {
  const random = randomOf(name, each.area.id, each.month, 'stop-and-search');
  const spoilt = withDirt('stop-and-search', stopRows(each, places, random), random);
  return fileOf(pathOf(each, 'stop-and-search'), stopHeader, spoilt);
}

function fileOf(path: string, header: string, { rows, mistakes }: Spoilt): Generated {
  return { path, text: `${[header, ...rows].join('\r\n')}\r\n`, rows: rows.length, mistakes };
}

function pathOf({ area, month }: ForceMonth, kind: string): string {
  return `${month}/${month}-${area.id}-${kind}.csv`;
}

/** Records of crime in a year, which say how many places there are. */
function yearly(size: Size, force: string): number {
  const rows = forceMonths(size).filter(({ area }) => area.id === force);
  return (rows.reduce((sum, { streetRows: all }) => sum + all, 0) * 12) / size.months;
}

/** What a folder holds, by the path of each file in it. */
export type Contents = readonly Omit<Generated, 'text'>[];

export interface GeneratedFolder {
  readonly folder: string;
  readonly contents: Contents;
}

/** The folder with the files of a size, made if it is not there. Half a folder never bears the name. */
export function generatedFolder(parent: string, size: Size): GeneratedFolder {
  const folder = join(parent, `${size.name}-${size.streetRows}-${size.stopRows}`);
  const list = `${folder}.json`;
  if (!existsSync(folder)) writeFolder(folder, list, size);
  const contents: Contents = JSON.parse(readFileSync(list, 'utf8'));
  return { folder, contents };
}

function writeFolder(folder: string, list: string, size: Size): void {
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  const contents = Array.from(generate(size), ({ path, text, rows, mistakes }) => {
    mkdirSync(dirname(join(half, path)), { recursive: true });
    writeFileSync(join(half, path), text, 'latin1');
    return { path, rows, mistakes };
  });
  writeFileSync(list, JSON.stringify(contents));
  renameSync(half, folder);
}
