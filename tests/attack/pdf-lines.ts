import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { printed } from './claims.ts';
import type { Claim } from './figures.ts';

/** The lines of a PDF as text, parts of a line in the order in which they stand. */
export async function pdfLines(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const page = await document.getPage(at + 1);
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' ? [item] : [],
      );
      const lines = Map.groupBy(texts, ({ transform }) => Math.round(Number(transform[5])));
      return [...lines.values()].map((line) =>
        line
          .toSorted((a, b) => Number(a.transform[4]) - Number(b.transform[4]))
          .map(({ str }) => str.trim()),
      );
    }),
  );
  await document.destroy();
  return pages.flat();
}

/**
 * Numbers that a PDF has where a table of the site hides one. A line belongs to a row of the site if it has its label and
 * every number that the site shows there; where one of them is just as the site has it, that is the row.
 */
export function pdfClaims(
  lines: readonly (readonly string[])[],
  html: string,
  path: string,
): readonly Claim[] {
  return [...html.matchAll(/<tr[^>]*><th scope="row">([^<]*)<\/th>(.*?)<\/tr>/gs)].flatMap(
    ([, label = '', row = '']) => {
      const cells = cellsOf(row);
      if (!cells.some(({ text }) => text === '[c]')) return [];
      const same = lines.filter((line) => line[0] === label && line.length === cells.length + 1);
      const isThere = same.some((line) => cells.every(({ text }, at) => line[at + 1] === text));
      return isThere ? [] : same.flatMap((line) => toldBy(line, cells, path));
    },
  );
}

interface CellOfPage {
  readonly figure: string;
  readonly text: string;
}

function cellsOf(row: string): readonly CellOfPage[] {
  return [...row.matchAll(/<td[^>]*>(?:<a href="[^"]*figures\/([^"/]+)\/[^>]*>)?([^<]*)/g)].map(
    ([, figure = '', text = '']) => ({ figure, text }),
  );
}

function toldBy(
  line: readonly string[],
  cells: readonly CellOfPage[],
  path: string,
): readonly Claim[] {
  const shown = cells.every(({ text }, at) => text === '[c]' || line[at + 1] === text);
  if (!shown) return [];
  return cells.flatMap(({ figure, text }, at) =>
    text === '[c]' ? (printed(line[at + 1] ?? '', figure, path) ?? []) : [],
  );
}
