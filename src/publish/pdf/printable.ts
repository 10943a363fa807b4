/**
 * What the typefaces of the report lack: they have Latin with its extensions, punctuation, currencies, arrows and
 * signs of arithmetic. PDF/UA does not allow a letter without a shape, so others are shown as a question mark.
 */
const others =
  /[^\n\r\t\u0020-\u007e\u00a0-\u024f\u1e00-\u1eff\u2002-\u200a\u2010-\u2027\u202f-\u205e\u20ac\u2190-\u2193\u2212\u2215\u2248\u2260\u2264\u2265]/gu;

/** Text, JSON or SVG without letters that the report cannot show. */
export function printable(text: string): string {
  return text.normalize('NFC').replace(others, '?');
}
