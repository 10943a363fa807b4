import { inspectOdfContent } from './odf-content.ts';
import { HidingStyles } from './odf-styles.ts';
import { attribute, type Parts } from './parts.ts';
import { tellPicture } from './picture-part.ts';
import { quoted, type Tally } from './tally.ts';

const manifest = 'META-INF/manifest.xml';

/** Charts and formulas are drawn where they stand: what they hold is seen. */
const drawnObjects = /^application\/vnd\.oasis\.opendocument\.(chart|formula)/;

/** What a look into an OpenDocument file came to. */
export type OdfLook = 'looked' | 'locked';

/** Looks into a file of LibreOffice and others (OASIS OpenDocument 1.3). */
export function inspectOdf(parts: Parts, tally: Tally): OdfLook {
  const listed = readManifest(parts);
  if (listed.locked || parts.names.includes('encrypted-package')) return 'locked';
  inspectMeta(parts, tally);
  inspectSettings(parts, tally);
  const styles = new HidingStyles();
  for (const name of ['styles.xml', 'content.xml']) {
    if (parts.names.includes(name)) inspectOdfContent(parts, name, styles, tally);
  }
  for (const path of listed.objects) tally.add('embedded-file', path);
  for (const name of parts.names) tellEntry(parts, name, listed.paths, tally);
  return 'looked';
}

interface Listed {
  readonly paths: ReadonlySet<string>;
  /** Folders of documents inside the document that are not only drawn. */
  readonly objects: readonly string[];
  readonly locked: boolean;
}

function readManifest(parts: Parts): Listed {
  const paths = new Set<string>();
  const objects: string[] = [];
  let locked = false;
  parts.walk(manifest, {
    open(element, attributes) {
      locked ||= element === 'encryption-data' || element === 'EncryptedKey';
      if (element !== 'file-entry') return;
      const path = attribute(attributes, 'full-path').replace(/^\.?\/(?=.)/, '');
      const type = attribute(attributes, 'media-type');
      paths.add(path);
      const isObject =
        /^[^/]+\/$/.test(path) && type.startsWith('application/vnd.oasis.opendocument');
      if (isObject && !drawnObjects.test(type)) objects.push(path.slice(0, -1));
    },
  });
  return { paths, objects, locked };
}

/** Programs write their own name as that of nobody. */
const people = {
  'initial-creator': 'author',
  creator: 'last-author',
  'printed-by': 'person',
} as const;

function inspectMeta(parts: Parts, tally: Tally): void {
  let element = '';
  let property = '';
  parts.walk('meta.xml', {
    open(name, attributes) {
      element = name;
      if (name === 'user-defined') property = attribute(attributes, 'name');
      if (name === 'template' && attribute(attributes, 'href') !== '') tally.add('outside-link');
    },
    text(text) {
      if (element === 'initial-creator' || element === 'creator' || element === 'printed-by') {
        tally.name(people[element], text);
      }
      if (element === 'user-defined' && text.trim() !== '') tally.add('property', quoted(property));
      if (element === 'description' && text.trim() !== '') tally.add('description');
    },
    close() {
      element = '';
    },
  });
}

/** The printer of whoever saved it last, by its name in the office. */
function inspectSettings(parts: Parts, tally: Tally): void {
  if (!parts.names.includes('settings.xml')) return;
  let isPrinter = false;
  parts.walk('settings.xml', {
    open(element, attributes) {
      isPrinter = element === 'config-item' && attribute(attributes, 'name') === 'PrinterName';
    },
    text(text) {
      if (isPrinter) tally.name('printer', text);
    },
    close() {
      isPrinter = false;
    },
  });
}

/** Files beside the text: code, former versions, objects of other programs, pictures, and what nobody lists. */
function tellEntry(parts: Parts, name: string, listed: ReadonlySet<string>, tally: Tally): void {
  const isCode =
    /^(Basic|Scripts|Dialogs)\//i.test(name) && !/\/(script|dialog)-l[bc]\.xml$/i.test(name);
  const isIndex = name === 'mimetype' || /^META-INF\//i.test(name);
  if (isCode) tally.add('macro');
  else if (/^Versions\/[^/]+$/i.test(name)) tally.add('earlier-state');
  else if (isForeignObject(name)) tally.add('embedded-file', name);
  else if (!isIndex && listed.size > 0 && !isListed(name, listed)) tally.add('loose-part', name);
  if (!/^Thumbnails\//i.test(name)) tellPicture(parts, name, tally);
}

/** OLE objects are files without an ending at the top, and media lie in a folder of theirs. */
function isForeignObject(name: string): boolean {
  return /^Object [^/.]+$/i.test(name) || /^(media|Media|ObjectBinaries)\//.test(name);
}

/** LibreOffice lists the folder of its tool bars, and not what lies in it. */
function isListed(name: string, listed: ReadonlySet<string>): boolean {
  return listed.has(name) || /^Configurations2\//.test(name);
}
