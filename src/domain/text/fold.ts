const apostrophes = /['’‘ʼ´`]/g;

/**
 * Words as they are compared when people search: case, accents and apostrophes do not count. `Ŵyn’s Café` and
 * `wyns cafe` are the same.
 */
export function fold(text: string): string {
  return text
    .replaceAll(apostrophes, '')
    .normalize('NFKD')
    .replaceAll(/[\p{M}'ʼ]/gu, '')
    .toLowerCase();
}
