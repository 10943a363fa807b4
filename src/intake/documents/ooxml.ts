import type { DocumentFamily } from '../../domain/documents/unseen.ts';
import { inspectProperties } from './ooxml-properties.ts';
import { Relations } from './ooxml-relations.ts';
import { attribute, type Parts } from './parts.ts';
import { tellPicture } from './picture-part.ts';
import { inspectPresentation } from './presentation.ts';
import { inspectSpreadsheet } from './spreadsheet.ts';
import { quoted, type Tally } from './tally.ts';
import { inspectText } from './word.ts';

type Office = Extract<DocumentFamily, 'word' | 'excel' | 'powerpoint'>;

const contentTypes = '[Content_Types].xml';

/** Content type of the main part, by program; the kind with macros has one of its own (ECMA-376, part 1, 11.3). */
const mainParts: readonly (readonly [RegExp, Office])[] = [
  [
    /wordprocessingml\.(document|template)\.main|ms-word\.(document|template)\.macroEnabled/,
    'word',
  ],
  [/spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template|addin)\.macroEnabled/, 'excel'],
  [
    /presentationml\.(presentation|slideshow|template)\.main|ms-powerpoint\.(presentation|slideshow|template|addin)\.macroEnabled/,
    'powerpoint',
  ],
];

const inspectors: Readonly<
  Record<Office, (parts: Parts, relations: Relations, tally: Tally) => void>
> = { word: inspectText, excel: inspectSpreadsheet, powerpoint: inspectPresentation };

/** Looks into a file of Word, Excel or PowerPoint; null where it is another kind of package. */
export function inspectOoxml(parts: Parts, tally: Tally): Office | null {
  const family = familyOf(parts);
  if (family === null) return null;
  const relations = new Relations(parts);
  inspectProperties(parts, relations, tally);
  inspectors[family](parts, relations, tally);
  tellParts(parts, relations, tally);
  tellLinks(relations, tally);
  return family;
}

function familyOf(parts: Parts): Office | null {
  const types: string[] = [];
  parts.walk(contentTypes, {
    open: (_name, attributes) => void types.push(attribute(attributes, 'ContentType')),
  });
  return mainParts.find(([wanted]) => types.some((type) => wanted.test(type)))?.[1] ?? null;
}

/** Parts that are files of their own, or code, whatever links to them. */
function tellParts(parts: Parts, relations: Relations, tally: Tally): void {
  const inside = relations.all.filter(({ outside }) => !outside);
  const kinds = new Map(inside.map(({ target, kind }) => [target.toLowerCase(), kind]));
  for (const name of parts.names) {
    const kind = kinds.get(name.toLowerCase());
    const isPackaging = /\.rels$/i.test(name) || name === contentTypes;
    if (isCode(name, kind)) tally.add('macro');
    else if (isEmbedded(name, kind)) tally.add('embedded-file');
    else if (kind === 'customXml') tellCustomXml(parts, name, tally);
    else if (kind === 'printerSettings') tally.add('printer');
    else if (kind === 'thumbnail') tally.add('picture-preview');
    else if (kind === undefined && !isPackaging) tally.add('loose-part', quoted(name));
    tellPicture(parts, name, tally);
  }
}

function isCode(name: string, kind: string | undefined): boolean {
  return kind === 'vbaProject' || kind === 'xlMacrosheet' || /\/vbaProject[^/]*\.bin$/i.test(name);
}

function isEmbedded(name: string, kind: string | undefined): boolean {
  return (
    /(^|\/)(embeddings|activeX)\/[^/]+\.(?!rels|xml)\w+$/i.test(name) ||
    /^(oleObject|package|control|activeXControlBinary|aFChunk)$/.test(kind ?? '')
  );
}

/** Office leaves parts without a word in them, for a list of sources that was never begun. */
function tellCustomXml(parts: Parts, name: string, tally: Tally): void {
  let holdsWords = false;
  parts.walk(name, {
    text(text) {
      holdsWords ||= text.trim() !== '';
    },
  });
  if (holdsWords) tally.add('custom-xml');
}

/** Addresses of the web are there to be followed; files, folders and shares of the office are not. */
function tellLinks({ all }: Relations, tally: Tally): void {
  for (const { outside, target, kind } of all) {
    if (!outside) continue;
    const isWeb = /^(https?:|mailto:|tel:|#|$)/i.test(target);
    if (kind === 'hyperlink' ? !isWeb : kind !== 'externalLinkPath') tally.add('outside-link');
  }
}
