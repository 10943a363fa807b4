import { nearest } from '../text/nearest.ts';
import type { Area } from './area.ts';
import { placeName } from './place-name.ts';

export interface AreaFinder {
  /** By id, ONS code or any of its names. */
  find(text: string): Area | undefined;
  /** The areas whose names are nearest to a text that names none, for "did you mean". */
  suggest(text: string): readonly Area[];
}

/** Words that one publisher writes in an area's or force's name and the next leaves out. */
const optionalWords = new Set([
  'and',
  'area',
  'constabulary',
  'district',
  'force',
  'of',
  'police',
  'service',
  'the',
]);

const mostSuggestions = 3;

/**
 * Makes areas findable under every name that publishers give them: `avon-and-somerset`,
 * `Avon & Somerset`, `Avon and Somerset Constabulary`, `E23000036`; `London, City of`.
 */
export function areaFinder(areas: readonly Area[]): AreaFinder {
  const byKey = new Map<string, Area>();
  for (const area of areas) {
    byKey.set(area.code.toLowerCase(), area);
    for (const name of namesOf(area)) byKey.set(keyOf(name), area);
  }
  const names = areas.flatMap((area) =>
    [...namesOf(area), ...(area.otherNames ?? [])].map((name) => ({ name: plainName(name), area })),
  );
  const distinctNames = [...new Set(names.map(({ name }) => name))];
  return {
    find: (text) => byKey.get(keyOf(text)),
    suggest: (text) => {
      const near = nearest(plainName(text), distinctNames, distinctNames.length);
      const meant = near.flatMap((name) => names.filter((entry) => entry.name === name));
      return [...new Set(meant.map(({ area }) => area))].slice(0, mostSuggestions);
    },
  };
}

function namesOf(area: Area): readonly string[] {
  return [area.id, area.name, placeName(area), area.force];
}

/** What is left of a name without case, punctuation and optional words, in its own order. */
function plainName(text: string): string {
  return significantWords(text).join(' ');
}

/** The same in alphabetical order, because ONS writes `London, City of`. */
function keyOf(text: string): string {
  return significantWords(text).toSorted().join(' ');
}

function significantWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.filter((word) => !optionalWords.has(word));
}
