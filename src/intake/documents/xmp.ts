import type { UnseenThing } from '../../domain/documents/unseen.ts';
import { walkNames } from './parts.ts';
import type { Tally } from './tally.ts';

/** Largest packet that is read; those that programs write have a few kilobytes. */
const mostBytes = 4 * 1024 * 1024;

/** Properties of XMP that name somebody, or something of theirs, by name without prefix. */
const names: Readonly<Record<string, 'person' | 'company' | 'manager'>> = {
  creator: 'person',
  Artist: 'person',
  OwnerName: 'person',
  CameraOwnerName: 'person',
  Company: 'company',
  company: 'company',
  Manager: 'manager',
};

/** What the people of a packet are called in a file of its kind. */
export interface XmpWords {
  readonly person: UnseenThing;
  readonly where: string;
}

/**
 * Reads an XMP packet (ISO 16684-1): a property is an attribute of the description, or an element with a text or a list
 * in it.
 */
export function readXmp(packet: Uint8Array, tally: Tally, { person, where }: XmpWords): void {
  const open: string[] = [];
  let placed = false;
  let numbered = false;
  const tell = (name: string, text: string) => {
    const thing = names[name];
    if (thing !== undefined) tally.name(thing === 'person' ? person : thing, text);
    placed ||= /^GPS(Dest)?(Latitude|Longitude)$/.test(name) && /[1-9]/.test(text);
    numbered ||= /^(Body|Lens)?SerialNumber$/.test(name) && /[1-9a-z]/i.test(text);
  };
  walkNames(packet.subarray(0, mostBytes), {
    open(name, attributes) {
      open.push(name);
      for (const [key, value] of Object.entries(attributes)) {
        tell(key.slice(key.indexOf(':') + 1), value);
      }
    },
    close() {
      open.pop();
    },
    text(text) {
      const property = open.findLast((name) => !/^(Alt|Bag|Seq|li)$/.test(name));
      if (property !== undefined) tell(property, text);
    },
  });
  if (placed) tally.add('picture-place', where);
  if (numbered) tally.add('camera-number', where);
}
