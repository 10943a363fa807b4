import { SaxesParser } from 'saxes';
import { deepestElement } from './limits.ts';

/** Thrown out of the parser, and caught where the file is read. */
class RefusedXml extends Error {
  override readonly name = 'RefusedXml';
}

export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Bytes decoded at a time, so that a long part never becomes one long string. */
const chunk = 256 * 1024;

/**
 * Walks an XML part in UTF-8. Throws where it is refused, or where the XML is
 * not well formed. A document type is refused: spreadsheets have none, and it is the way to entities
 * that expand without end.
 */
export function walkXml(bytes: Uint8Array, events: XmlEvents): void {
  const parser = new SaxesParser({ position: false, xmlns: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new RefusedXml('document type');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepestElement) throw new RefusedXml('too deep');
    events.open(tag.name, tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    events.close?.(tag.name);
  });
  parser.on('text', (text) => events.text?.(text));
  parser.on('cdata', (text) => events.text?.(text));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < bytes.length; at += chunk) {
    parser.write(decoder.decode(bytes.subarray(at, at + chunk), { stream: true }));
  }
  parser.write(decoder.decode()).close();
}

/** How many elements an XML part can have at most, without reading it. */
export function countTags(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x3c); at >= 0; at = bytes.indexOf(0x3c, at + 1)) count++;
  return count;
}
