import type { Area } from './area.ts';

/** The area's name as it reads in a sentence: `City of London`, not `London, City of`. */
export function placeName(area: Pick<Area, 'name' | 'commonName'>): string {
  return area.commonName ?? area.name;
}
