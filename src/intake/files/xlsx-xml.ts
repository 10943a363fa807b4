import { walkXml } from './xml.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface LocalEvents {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Walks a part of a workbook by the names of its elements without their prefix. Throws as {@link walkXml} does. */
export function walkPart(part: Uint8Array, events: LocalEvents): void {
  walkXml(part, {
    open: (name, attributes) => events.open(local(name), attributes),
    close: (name) => events.close?.(local(name)),
    text: (text) => events.text?.(text),
  });
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** A boolean of XML Schema. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
