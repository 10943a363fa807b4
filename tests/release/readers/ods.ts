import { openZip } from '../../../src/intake/files/zip.ts';
import { readOds } from '../../../src/intake/files/ods.ts';
import type { ToldFigures } from './told.ts';

/** The sheet “Figures” of a workbook, by its headings. */
export function readOdsFigures(bytes: Uint8Array): ToldFigures {
  const zip = openZip(bytes);
  if (!zip.ok) throw new Error(zip.refusal.says);
  const sheets = readOds(zip.value);
  if (!sheets.ok) throw new Error(sheets.refusal.says);
  const rows = sheets.value.find(({ name }) => name === 'Figures')?.rows ?? [];
  const start = rows.findIndex(({ cells }) => cells[0]?.text === 'Figure');
  const headings = rows[start]?.cells.map(({ text }) => text) ?? [];
  const at = (name: string) => headings.indexOf(name);
  return new Map(
    rows.slice(start + 1).map(({ cells }) => {
      const text = (name: string) => cells[at(name)]?.text ?? '';
      const told = {
        shown: text('Shown as'),
        unit: text('Unit'),
        status: text('Status'),
        period: text('Period'),
      };
      return [text('Figure'), told];
    }),
  );
}
