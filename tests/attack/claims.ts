import { chartClaims } from './chart-claims.ts';
import { parseCsv } from './csv.ts';
import type { Claim, SeenFigure } from './figures.ts';
import { halfStep } from './form.ts';
import { type ReleaseFiles, unpack } from './release-files.ts';

/** Every number that any format of a release shows for a figure. */
export function claimsIn(
  files: ReleaseFiles,
  figures: ReadonlyMap<string, SeenFigure>,
): readonly Claim[] {
  const exact = [...figures.values()].flatMap(({ id, value }) =>
    value === null ? [] : [exactly(id, value)],
  );
  const told = [
    ...disclosureClaims(files),
    ...files.paths.flatMap((path) => claimsOf(files, path)),
  ];
  // What the JSON tells exactly need not be told again in rounded numbers.
  const news = told.filter(({ figure }) => (figures.get(figure)?.value ?? null) === null);
  return [...exact, ...news];
}

function exactly(figure: string, value: number): Claim {
  return { figure, low: value, high: value, from: `figures.json: ${figure}` };
}

function claimsOf(files: ReleaseFiles, path: string): readonly Claim[] {
  if (path.endsWith('.html')) {
    const text = files.text(path) ?? '';
    return [...linkClaims(text, path), ...headClaims(text, path), ...chartClaims(text, path)];
  }
  if (path.endsWith('.csv') && path.startsWith('editions/'))
    return csvClaims(files.text(path) ?? '', path);
  if (path.endsWith('.ods')) return workbookClaims(files.bytes(path), path);
  return path === 'api/changes.json' || path.startsWith('api/editions/')
    ? jsonClaims(files.text(path) ?? '', path)
    : [];
}

/** A number as it is printed, between what rounds to it; null where the text is something else. */
export function printed(text: string, figure: string, from: string): Claim | null {
  const number = /^([−-]?)([\d,]+(?:\.(\d+))?)%?$/.exec(text.trim());
  if (number === null) return null;
  const [, sign = '', digits = '', decimals = ''] = number;
  const value = Number(digits.replaceAll(',', '')) * (sign === '' ? 1 : -1);
  const step = halfStep(decimals.length);
  return { figure, low: value - step, high: value + step, from: `${from}: ${text}` };
}

/** Every link to the page of a figure that has its number for a text. */
function linkClaims(html: string, path: string): readonly Claim[] {
  const links = html.matchAll(/href="[^"]*figures\/([^"/]+)\/(?:index\.html)?"[^>]*>([^<]*)</g);
  return [...links].flatMap(([, figure = '', text = '']) => printed(text, figure, path) ?? []);
}

/** The number at the head of the page of a figure. */
function headClaims(html: string, path: string): readonly Claim[] {
  const figure = /^figures\/([^/]+)\/index\.html$/.exec(path)?.[1];
  const text = /class="number__value">([^<]*)</.exec(html)?.[1];
  if (figure === undefined || text === undefined) return [];
  const claim = printed(text, figure, path);
  return claim === null ? [] : [claim];
}

/** Tables of an edition as CSV: a column for the name of the figure. */
function csvClaims(text: string, path: string): readonly Claim[] {
  return parseCsv(text).flatMap(({ figure = '', value = '', shown = '' }) =>
    [value, shown].flatMap((one) => printed(one, figure, path) ?? []),
  );
}

/** Any object that names a figure and has a number or a text for it, wherever it lies. */
function jsonClaims(text: string, path: string): readonly Claim[] {
  const claims: Claim[] = [];
  JSON.parse(text, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null) return part;
    const { figure, id, value, text: shown } = Object.fromEntries(Object.entries(part));
    const name = typeof figure === 'string' ? figure : id;
    if (typeof name !== 'string') return part;
    for (const one of [value, shown]) {
      const claim = printed(String(one ?? ''), name, path);
      if (claim !== null) claims.push(claim);
    }
    return part;
  });
  return claims;
}

/** The sheet of figures: its first column names them, and two others have their number. */
function workbookClaims(bytes: Uint8Array | null, path: string): readonly Claim[] {
  if (bytes === null) return [];
  const content = unpack(bytes).get('content.xml') ?? '';
  const rows = [...content.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)];
  return rows.flatMap(([, row = '']) => {
    const cells = [
      ...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs),
    ];
    const texts = cells.map(([, , inner = '']) => inner.replaceAll(/<[^>]*>/g, ''));
    const values = cells.map(([, more = '']) => /office:value="([^"]*)"/.exec(more)?.[1] ?? '');
    const [figure = ''] = texts;
    if (!/\.\d{4}-\d\d/.test(figure)) return [];
    return [texts[6], texts[8], values[6]].flatMap(
      (text = '') => printed(text, figure, path) ?? [],
    );
  });
}

interface Range {
  readonly figure?: string | null;
  readonly least?: number;
  readonly most?: number | null;
}

/** The ranges that a release itself says a hidden number lies in. */
function disclosureClaims(files: ReleaseFiles): readonly Claim[] {
  const { hidden = [] }: { readonly hidden?: readonly Range[] } = JSON.parse(
    files.text('api/disclosure.json') ?? '{}',
  );
  return hidden.flatMap(({ figure, least = 0, most }) =>
    typeof figure === 'string'
      ? [{ figure, low: least, high: most ?? Number.POSITIVE_INFINITY, from: 'disclosure.json' }]
      : [],
  );
}
