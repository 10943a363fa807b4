import { isPlain } from '../../domain/text/look-alike.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { echo } from '../wording.ts';

/** What Windows-1252 shows for the bytes from 80 to 9F; the rest of its signs are their own numbers. */
const windows = '€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ';

/** Bytes of the letters of western Europe and of Welsh, of dashes, quotation marks, the euro and the trade mark. */
const encoded = /[\u{c2}-\u{c5}][\u{80}-\u{bf}]|\u{e2}(?:[\u{80}\u{82}\u{84}])[\u{80}-\u{bf}]/gu;

/** The same signs where an old Macintosh read them. */
const macintosh = /√[©®†°¢£§•¶ß™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø†]|‚Ä[ôúùìîò¶¢]|¬£/u;

/**
 * What is left where the second sign became a space, and what Windows shows for accented letters in the code pages of
 * MS-DOS, in which “CSV (MS-DOS)” still saves: marks that never follow a letter, and œ before an amount.
 */
const remains = /\p{Ll}[ÂÃ](?!\p{L})|\p{L}[‚ƒ„ˆ‰Š‹](?:\p{Ll}|\b|\s|$)|(?<!\p{L})œ\s?\d/u;

/**
 * Letters that went through the wrong encoding on their way: UTF-8 that was read as Windows-1252 and saved again leaves
 * `Ã©` for é and `â€“` for a dash. Nobody writes these signs beside each other, in English, Welsh or French.
 * Null where there are none.
 */
export function findMisread(text: string): Outcome<never> | null {
  if (isPlain(text)) return null;
  const meant = asMeant(text);
  if (meant !== text) return misread(`reads ${echo(text)}, where ${echo(meant)} was meant`);
  return macintosh.test(text) || remains.test(text)
    ? misread(`reads ${echo(text)}, in which letters with accents or signs have become others`)
    : null;
}

function asMeant(text: string): string {
  const bytes = Array.from(text, (sign) => {
    const at = windows.indexOf(sign);
    return at === -1 ? sign : String.fromCharCode(0x80 + at);
  }).join('');
  if (bytes.length !== text.length) return text;
  const decoder = new TextDecoder();
  let meant = '';
  let from = 0;
  for (const { 0: found, index } of bytes.matchAll(encoded)) {
    const decoded = decoder.decode(Uint8Array.from(found, (sign) => sign.charCodeAt(0)));
    meant += text.slice(from, index) + decoded;
    from = index + found.length;
  }
  return meant + text.slice(from);
}

function misread(says: string): Outcome<never> {
  return refuse(
    'misread-letters',
    `the cell ${says}: the file was read in another encoding than it was written in`,
    'Export it again from where it comes from and save it as CSV UTF-8, .xlsx or .ods, or write the letters again.',
  );
}
