import { resolve } from 'node:path';

/** A place as a sentence may end with it: `.` and `..` would look like its end. */
export function placeName(place: string): string {
  return /(^|[/\\])\.{1,2}[/\\]?$/.test(place) ? resolve(place) : place;
}
