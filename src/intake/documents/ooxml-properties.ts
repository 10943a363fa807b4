import type { UnseenThing } from '../../domain/documents/unseen.ts';
import type { Relations } from './ooxml-relations.ts';
import { attribute, type Parts } from './parts.ts';
import { quoted, type Tally } from './tally.ts';

const told: Readonly<Record<string, UnseenThing>> = {
  creator: 'author',
  lastModifiedBy: 'last-author',
  Company: 'company',
  Manager: 'manager',
  description: 'description',
};

/** Names that programs write where nobody has said theirs. */
const programs =
  /^(python-docx|openpyxl|microsoft office( user)?|user|windows user|admin(istrator)?|unknown|apache poi|phpword|xlsxwriter)$/i;

/** Reads who wrote a document, for whom, and what else its properties say. */
export function inspectProperties(parts: Parts, relations: Relations, tally: Tally): void {
  const named = relations.all.filter(({ kind }) => /properties$/i.test(kind));
  const paths = new Set([
    ...named.map(({ target }) => target),
    'docProps/core.xml',
    'docProps/app.xml',
  ]);
  for (const path of parts.names.filter((name) => paths.has(name))) {
    let element = '';
    parts.walk(path, {
      open(name, attributes) {
        element = name;
        if (name === 'property') tally.add('property', quoted(attribute(attributes, 'name')));
      },
      text(text) {
        const thing = told[element];
        if (thing === 'description') {
          if (text.trim() !== '') tally.add(thing);
        } else if (thing !== undefined && !programs.test(text.trim())) tally.name(thing, text);
      },
      close() {
        element = '';
      },
    });
  }
}
