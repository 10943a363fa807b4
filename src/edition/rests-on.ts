import type { Figure } from '../domain/figures/figure.ts';
import { describePlace, type Place } from '../domain/findings/finding.ts';

/** So many cells are named; where there are more, somebody looks at the whole return anyway. */
const mostCells = 4;

/** The cells of returns that figures with a value come from, those of the first figure first. */
export function restsOn(figures: readonly Figure[]): readonly Place[] {
  const places = figures
    .filter(({ value }) => value !== null)
    .flatMap(({ provenance }) => provenance.cells)
    .map(({ file, sheet, row, column }) => ({
      file,
      ...(sheet === undefined ? {} : { sheet }),
      row,
      column,
    }));
  return [...new Map(places.map((place) => [describePlace(place), place])).values()];
}

/** `It rests on returns/clares-law/2024-05.csv, row 13, column requests; row 12, column requests.` */
export function restingWords(places: readonly Place[]): string {
  const named = places.slice(0, mostCells).map((place, at) => {
    const whole = describePlace(place);
    const before = places[at - 1]?.file;
    return before === place.file ? whole.slice(place.file.length + 2) : whole;
  });
  const rest = places.length - named.length;
  const more = rest === 0 ? '' : `; and ${rest} more ${rest === 1 ? 'cell' : 'cells'}`;
  return `It rests on ${named.join('; ')}${more}.`;
}
