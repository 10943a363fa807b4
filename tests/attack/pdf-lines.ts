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
 * Numbers that a PDF has where a table of the site hides one: lines with the label of the row and as many columns.
 */
export function pdfClaims(
  lines: readonly (readonly string[])[],
  html: string,
  path: string,
): readonly Claim[] {
  return [...html.matchAll(/<tr[^>]*><th scope="row">([^<]*)<\/th>(.*?)<\/tr>/gs)].flatMap(
    ([, label = '', row = '']) => {
      const cells = [
        ...row.matchAll(/<td[^>]*>(?:<a href="[^"]*figures\/([^"/]+)\/[^>]*>)?([^<]*)/g),
      ];
      const same = lines.filter((line) => line[0] === label && line.length === cells.length + 1);
      return same.flatMap((line) =>
        cells.flatMap(([, figure = '', text = ''], at) =>
          text === '[c]' ? (printed(line[at + 1] ?? '', figure, path) ?? []) : [],
        ),
      );
    },
  );
}
