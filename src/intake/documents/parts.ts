import { walkXml } from '../files/xml.ts';
import type { Zip } from '../files/zip.ts';

type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML part: names without their prefix, which every writer chooses for itself. */
export interface PartEvents {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Bytes that the parts of one document may inflate to, all together. */
const mostInflated = 192 * 1024 * 1024;

/** The files inside a document that is an archive, opened one by one within limits. */
export class Parts {
  readonly names: readonly string[];
  readonly #zip: Zip;
  readonly #unread = new Set<string>();
  #left = mostInflated;

  constructor(zip: Zip) {
    this.#zip = zip;
    this.names = zip.names.filter((name) => !name.endsWith('/'));
  }

  /** Parts that could not be opened or read. */
  get unread(): readonly string[] {
    return [...this.#unread];
  }

  /** Null where there is no such part, or where it cannot be opened. */
  bytes(name: string): Uint8Array | null {
    const part = this.#zip.extract(name, this.#left);
    if (!part.ok) {
      this.#unread.add(name);
      return null;
    }
    this.#left -= part.value?.length ?? 0;
    return part.value;
  }

  /**
   * Walks an XML part. A drawing that is there a second time for older programs is walked once. What came before the
   * place where the XML breaks off has been told.
   */
  walk(name: string, events: PartEvents): void {
    const bytes = this.bytes(name);
    if (bytes !== null && !walkNames(bytes, events)) this.#unread.add(name);
  }
}

/** Walks XML by names without prefix; false where it is refused or not well formed. */
export function walkNames(bytes: Uint8Array, events: PartEvents): boolean {
  let inFallback = 0;
  try {
    walkXml(bytes, {
      open(name, attributes) {
        const plain = plainName(name);
        if (plain === 'Fallback') inFallback += 1;
        else if (inFallback === 0) events.open?.(plain, attributes);
      },
      close(name) {
        const plain = plainName(name);
        if (plain === 'Fallback') inFallback -= 1;
        else if (inFallback === 0) events.close?.(plain);
      },
      text(text) {
        if (inFallback === 0) events.text?.(text);
      },
    });
    return true;
  } catch {
    // The parser threw: a document type, elements too deep, text that is not UTF-8, or XML that is not well formed.
    return false;
  }
}

/** Parts of XML that a program of Office lays out itself: not what others put beside them. */
export function isOwnXml(name: string): boolean {
  return /\.xml$/i.test(name) && !/^(customXml|docProps)\/|^\[/i.test(name);
}

/** The value of an attribute by its name without prefix, or nothing. */
export function attribute(attributes: Attributes, name: string): string {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  return Object.entries(attributes).find(([key]) => plainName(key) === name)?.[1] ?? '';
}

/** `w:val` is absent or says yes: how Office writes a switch that is on. */
export function isOn(value: string): boolean {
  return !/^(0|false|off|none)$/i.test(value);
}

/** An attribute that has to be there to say yes: `hidden="1"`. */
export function isSaidOn(value: string): boolean {
  return /^(1|true|on)$/i.test(value);
}

function plainName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
