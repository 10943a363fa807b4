import type { Code } from '../../domain/tables/dataset.ts';

/** What a column of a police force area table holds. */
export type Heading =
  | { readonly kind: 'place'; readonly place: PlaceColumn }
  | { readonly kind: 'population' }
  /** Counted or rated by households, or the name of a district: known, and not read. */
  | { readonly kind: 'passed-over' }
  | { readonly kind: 'offence'; readonly offence: string }
  | { readonly kind: 'unknown'; readonly text: string };

export type PlaceColumn = 'area-code' | 'area-name' | 'partnership-code' | 'partnership-name';

const places: readonly (readonly [RegExp, PlaceColumn])[] = [
  [/^(police force )?area code$/, 'area-code'],
  [/^(police force )?area name$/, 'area-name'],
  [/^community safety partnership code$/, 'partnership-code'],
  [/^community safety partnership name$/, 'partnership-name'],
];

/**
 * Reads a heading by its words. Line breaks, doubled spaces, case and notes in square brackets make
 * no difference; what stands in round brackets does: rates by households are other rates.
 */
export function readHeading(text: string, offences: readonly Code[]): Heading {
  const words = plainWords(text);
  const place = places.find(([pattern]) => pattern.test(words));
  if (place !== undefined) return { kind: 'place', place: place[1] };
  if (words.startsWith('population figures')) return { kind: 'population' };
  if (/household|^local authority (code|name)$/.test(words)) return { kind: 'passed-over' };
  const offence = offences.find(({ label, also = [] }) =>
    [label, ...also].some((name) => plainWords(name) === words),
  );
  return offence === undefined
    ? { kind: 'unknown', text: words }
    : { kind: 'offence', offence: offence.code };
}

/** Text in lower case without notes (`[note 2]`), with single spaces. */
export function plainWords(text: string): string {
  return withoutNotes(text).toLowerCase();
}

/** `Leicestershire [note 4]` is `Leicestershire`. */
export function withoutNotes(text: string): string {
  return text
    .replace(/\[\s*note[^\]]*\]/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
