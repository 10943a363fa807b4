/** A finite number of XML Schema (part 2, 3.2.5), as both kinds of workbook store one. */
const double = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** The number that a file holds; null for anything else: of nothing but a space, and of `0x10`, JavaScript makes a number too. */
export function storedNumber(text: string): number | null {
  const given = text.trim();
  const value = double.test(given) ? Number(given) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}
