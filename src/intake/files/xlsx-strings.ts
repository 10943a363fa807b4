import type { MarkedText } from './marked-text.ts';
import { XlsxText } from './xlsx-text.ts';
import { walkPart } from './xlsx-xml.ts';

/** The strings that the cells of a workbook share, in their order. */
export function readStrings(part: Uint8Array | undefined): readonly MarkedText[] {
  const strings: MarkedText[] = [];
  if (part === undefined) return strings;
  let text: XlsxText | null = null;
  walkPart(part, {
    open(name, attributes) {
      if (name === 'si') text = new XlsxText();
      else text?.open(name, attributes);
    },
    close(name) {
      if (name !== 'si') {
        text?.close(name);
      } else if (text !== null) {
        strings.push(text.read());
        text = null;
      }
    },
    text: (words) => text?.add(words),
  });
  return strings;
}
