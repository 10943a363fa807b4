/**
 * The code of a name: lower-case letters, digits and single hyphens, so that it can stand in an
 * address and in a figure's id. `Luton & Dunstable (Hub)` is `luton-and-dunstable-hub`. Empty where
 * the name has no letter or digit of the Latin alphabet.
 */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
