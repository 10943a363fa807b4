import { readReport, squash, textInOrder } from '../../publish/pdf/reading/read-report.ts';
import type { Told, ToldFigures } from './told.ts';

/**
 * The notes of a report, each known by the figure’s id and the title after it. Lines end anywhere in print, so all is read
 * without spaces, and a period is known by how it begins: what follows it is not parted from it.
 */
export async function readPdfFigures(
  bytes: Uint8Array,
  titles: ReadonlyMap<string, string>,
): Promise<ToldFigures> {
  const { elements } = await readReport(bytes);
  const text = textInOrder(elements);
  const notes = text.slice(text.lastIndexOf(squash('How the figures were worked out')));
  return new Map([...titles].flatMap(([id, title]) => noteOf(id, title, notes)));
}

function noteOf(id: string, title: string, notes: string): [string, Told][] {
  const heading = squash(id + title);
  const start = notes.indexOf(heading);
  if (start === -1) return [];
  const rest = notes.slice(start + heading.length, start + heading.length + 1200);
  const [shown = '', unit = '', status = '', period = ''] = rest.split('·');
  return [[id, { shown, unit, status, period }]];
}
