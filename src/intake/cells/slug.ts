import { asSeen, isPlain } from '../../domain/text/look-alike.ts';

/** Latin letters that are no letter with an accent, as they are written without them. */
const written: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/**
 * The code of a name: lower-case letters, digits and single hyphens, so that it can stand in an
 * address and in a figure's id. `Luton & Dunstable (Hub)` is `luton-and-dunstable-hub`. Two names that look
 * the same have one code. Empty where the name has no letter or digit of the Latin alphabet.
 */
export function slug(name: string): string {
  return withoutAccents(name)
    .replaceAll('&', ' and ')
    .replaceAll(/['’‘ʼ´`′]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The first letter or digit of a name that its code could not hold: names that differ in it would have one code. */
export function lostInSlug(name: string): string | null {
  return /[^a-z0-9\P{Alphabetic}]|[^0-9\P{N}]/u.exec(withoutAccents(name))?.[0] ?? null;
}

function withoutAccents(name: string): string {
  const seen = asSeen(name);
  if (isPlain(seen)) return seen.toLowerCase();
  return seen
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[æðđıłøœßþ]/g, (letter) => written[letter] ?? letter);
}
