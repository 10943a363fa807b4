import { findAll } from './bytes.ts';
import { readJpeg } from './jpeg.ts';
import type { Tally } from './tally.ts';

const mostPictures = 2000;
const mostStates = 1000;
/** Between the two ends of one state stands nothing but a table of places. */
const ofTables = /\/Type\s*\/XRef\b/;

/**
 * What a PDF tells by its bytes alone, whatever its structure leads to: pictures kept as JPEG, and the states that it
 * was saved over. `locked` files say neither.
 */
export function tellPdfBytes(bytes: Uint8Array, tally: Tally): void {
  for (const at of findAll(bytes, '\xff\xd8\xff', mostPictures)) {
    readJpeg(bytes.subarray(at), tally, { where: '', alone: false });
  }
  const earlier = earlierStates(bytes);
  tally.add('earlier-state', '', earlier);
}

/**
 * A program that saves without writing anew puts what changed behind the end (ISO 32000-1, 7.5.6): what was there stays
 * in the file. A file laid out for reading while it loads has two ends from the start (annex F).
 */
function earlierStates(bytes: Uint8Array): number {
  const ends = findAll(bytes, 'startxref', mostStates).filter((at) => isEnd(bytes, at));
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const own = /\/Linearized\b/.test(opening) ? 2 : 1;
  const further = ends.slice(own - 1).flatMap((end, index, all) => {
    const next = all[index + 1];
    return next === undefined ? [] : [[end, next] as const];
  });
  return further.filter(([from, to]) => changesSomething(bytes.subarray(from, to))).length;
}

/** Programs of typefaces and files inside the file end alike; only an end of its own leads to a table of places. */
function isEnd(bytes: Uint8Array, at: number): boolean {
  const place = /^startxref\s+(\d{1,12})\s+%%EOF/.exec(textAt(bytes, at))?.[1];
  if (place === undefined) return false;
  return Number(place) === 0 || /^\s*(xref|\d+\s+\d+\s+obj)\b/.test(textAt(bytes, Number(place)));
}

function textAt(bytes: Uint8Array, at: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(at, at + 64));
}

function changesSomething(update: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(update);
  const objects = text.match(/\b\d+\s+\d+\s+obj\b[\s\S]{0,400}/g) ?? [];
  return objects.some((object) => !ofTables.test(object));
}
