import { type CorpusCell, number } from '../../tests/intake/corpus/cells.ts';
import { writeWorkbook } from '../../tests/intake/corpus/workbook.ts';

const ranks = ['Inspector', 'Sergeant', 'Constable', 'PCSO'];

/** Posts in so many hubs that there are this many rows: no force has them, and nothing should give way under them. */
export function largeTable(rows: number): readonly (readonly CorpusCell[])[] {
  const body = Array.from({ length: rows }, (_, index) => [
    `Hub ${Math.floor(index / ranks.length) + 1}`,
    ranks[index % ranks.length] ?? '',
    number(index % 17),
    number(index % 13),
  ]);
  return [['Hub', 'Rank', 'Budgeted posts', 'Posts filled'], ...body];
}

export function asCsv(rows: readonly (readonly CorpusCell[])[]): Uint8Array {
  const text = rows.map((row) => row.map(asText).join(',')).join('\n');
  return new TextEncoder().encode(text);
}

function asText(cell: CorpusCell): string {
  if (cell === null || typeof cell === 'string') return cell ?? '';
  return 'number' in cell ? String(cell.number) : '';
}

export function asWorkbook(rows: readonly (readonly CorpusCell[])[]): Uint8Array {
  return writeWorkbook([{ name: 'May 2024', rows }]);
}
