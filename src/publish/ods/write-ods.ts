import { type Zippable, zipSync } from 'fflate';
import { content } from './content-xml.ts';
import { manifest, meta, settings, styles } from './other-xml.ts';
import type { Workbook } from './workbook.ts';

/**
 * A workbook as OpenDocument 1.3 (ISO/IEC 26300). The same workbook gives the same bytes: the zip archive has one order,
 * one date and one way of packing.
 */
export function writeOds(workbook: Workbook): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    'META-INF/manifest.xml': manifest(),
    'content.xml': content(workbook.sheets),
    'meta.xml': meta(workbook),
    'settings.xml': settings(workbook.sheets),
    'styles.xml': styles(workbook.language),
  };
  const zip: Zippable = {
    // The type has to come first and as it is, for programs that look at the first bytes alone.
    mimetype: [encode('application/vnd.oasis.opendocument.spreadsheet'), { level: 0, mtime }],
  };
  for (const [name, part] of Object.entries(parts)) zip[name] = [encode(part), { level: 1, mtime }];
  return zipSync(zip);
}

/** The first date that an archive can hold. It is written as the clock of the machine shows it, so it is given so. */
const mtime = new Date(1980, 0, 1);

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
