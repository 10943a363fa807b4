/**
 * What some typeface of the report lacks: all of them have the letters of English, Welsh and most European languages,
 * punctuation, the euro and a few signs. PDF/UA does not allow a letter without a shape, and no typeface of a machine
 * may stand in, so others are shown as a question mark.
 */
const others =
  /[^\n\r\t\u0020-\u007e\u00a0-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017f\u0218-\u021b\u1e80-\u1e85\u1ef2-\u1ef9\u2009\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2032\u2033\u2039\u203a\u2044\u20ac\u2191\u2193\u2212\u2215]/gu;

/** Letters that have a plain way of writing: spaces and hyphens of some width, and signs of comparison. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/[\u2002-\u2006\u2008\u200a\u205f]/gu, ' '],
  [/[\u2007\u202f]/gu, '\u00a0'],
  [/[\u2010\u2011]/gu, '-'],
  [/[\u2012\u2015]/gu, '–'],
  [/\u2265/gu, '>='],
  [/\u2248/gu, '~'],
  [/\u2192/gu, '->'],
];

/** Text or SVG without letters that the report cannot show; in SVG a sign for “less” is written `&lt;`. */
export function printable(text: string, less = '<'): string {
  const whole = text.normalize('NFC').replaceAll('\u2264', `${less}=`);
  return plain
    .reduce((said, [letters, by]) => said.replace(letters, by), whole)
    .replace(others, '?');
}
