import { accept, type Outcome, refuse } from '../outcome.ts';
import type { Sheet } from './grid.ts';
import { largestInflated } from './limits.ts';
import { OdsContent } from './ods-content.ts';
import { OdsStyles } from './ods-styles.ts';
import { damaged, encrypted, tooLarge } from './refusals.ts';
import { TooManyCells } from './too-many-cells.ts';
import { walkXml } from './xml.ts';
import type { Zip } from './zip.ts';

const spreadsheetType = 'application/vnd.oasis.opendocument.spreadsheet';
const largestSmallPart = 1024 * 1024;
const largestStyles = 8 * 1024 * 1024;

/** Reads the tables of an OpenDocument spreadsheet (ISO/IEC 26300), as LibreOffice and Excel write it. */
export function readOds(zip: Zip): Outcome<readonly Sheet[]> {
  const type = smallPart(zip, 'mimetype');
  if (!type.ok) return type;
  if (type.value !== '' && !type.value.startsWith(spreadsheetType)) return otherDocument();
  const manifest = smallPart(zip, 'META-INF/manifest.xml');
  if (!manifest.ok) return manifest;
  if (manifest.value.includes('encryption-data')) return encrypted();
  const content = zip.extract('content.xml', largestInflated);
  if (!content.ok) return content;
  const styles = zip.extract('styles.xml', largestStyles);
  if (!styles.ok) return styles;
  return content.value === null ? damaged() : readContent(content.value, styles.value);
}

function smallPart(zip: Zip, name: string): Outcome<string> {
  const part = zip.extract(name, largestSmallPart);
  if (!part.ok) return part;
  return accept(new TextDecoder().decode(part.value ?? new Uint8Array(0)).trim());
}

function otherDocument(): Outcome<never> {
  return refuse(
    'not-a-spreadsheet',
    'the file is an OpenDocument file of another kind, not a spreadsheet',
    'Put the table into a spreadsheet and save that as .ods.',
  );
}

function readContent(xml: Uint8Array, named: Uint8Array | null): Outcome<readonly Sheet[]> {
  const styles = new OdsStyles();
  const content = new OdsContent(styles);
  try {
    if (named !== null) walkXml(named, styles);
    walkXml(xml, content);
  } catch (error) {
    // Whatever else is thrown comes from the parser, about XML that is not well formed.
    return error instanceof TooManyCells ? tooLarge() : damaged();
  }
  return accept(content.sheets);
}
