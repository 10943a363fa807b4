import { readReport, squash, textInOrder } from '../../publish/pdf/reading/read-report.ts';
import type { Told, ToldFigures } from './told.ts';

/**
 * The notes of a report, each known by the figure’s id. Lines end anywhere in print, so all is read without spaces, and
 * a period is known by how it begins: what follows it is not parted from it.
 */
export async function readPdfFigures(
  bytes: Uint8Array,
  ids: Iterable<string>,
): Promise<ToldFigures> {
  const { elements } = await readReport(bytes);
  const text = textInOrder(elements);
  const notes = text.slice(text.lastIndexOf(squash('How the figures were worked out')));
  return new Map([...ids].flatMap((id) => noteOf(id, notes)));
}

function noteOf(id: string, notes: string): [string, Told][] {
  const found = new RegExp(`\\d${escaped(squash(id))}(?![.\\w-])`).exec(notes);
  const start = found === null ? notes.indexOf(squash(id)) : found.index + 1;
  if (start === -1) return [];
  const [first = '', unit = '', status = '', period = ''] = notes
    .slice(start + squash(id).length, start + 1200)
    .split('·');
  return [[id, { shown: first, unit, status, period }]];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
