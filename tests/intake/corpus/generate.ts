import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { entries } from './entries.ts';
import { writeWorkbook } from './workbook.ts';

/**
 * Writes the workbooks of the corpus, each beside what it is to be read as. Run it after a change of the descriptions.
 * Those that LibreOffice made of some of them (`soffice --convert-to ods`, and that to `xlsx`), and CSV files, are left as they
 * are.
 */
const folder = new URL('./workbooks/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder).filter((name) => !isKept(name))) {
  rmSync(new URL(file, folder));
}
for (const { name, sheets, expected } of entries) {
  writeFileSync(new URL(`${name}.xlsx`, folder), writeWorkbook(sheets));
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(expected, null, 2)}\n`);
}

function isKept(name: string): boolean {
  return name.includes('.libreoffice.') || name.startsWith('csv-');
}
