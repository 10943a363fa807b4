import { readWorkbook, sheetNamed, tableOn } from '../../publish/ods/reading/read-workbook.ts';
import type { ToldFigures } from './told.ts';

/** The sheet “Figures” of a workbook, by its headings. */
export function readOdsFigures(bytes: Uint8Array): ToldFigures {
  const { headers, rows } = tableOn(sheetNamed(readWorkbook(bytes), 'Figures'));
  return new Map(
    rows.map((cells) => {
      const cell = (name: string) => cells[headers.indexOf(name)];
      const text = (name: string) => cell(name)?.text ?? '';
      const value = cell('Value')?.value ?? null;
      const told = {
        value: value === null ? null : Number(value),
        shown: text('Shown as'),
        unit: text('Unit'),
        status: text('Status'),
        period: text('Period'),
      };
      return [text('Figure'), told];
    }),
  );
}
