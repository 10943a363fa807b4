import type { Claim } from './figures.ts';

/** A bar as it is drawn: where it begins, and how far it goes. */
interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A row of the table beside a chart: figures by name, with their number where it is shown. */
interface Entry {
  readonly figure: string;
  readonly value: Printed | null;
}

/** A number as it is printed, and half of its last digit: so far off it may be. */
interface Printed {
  readonly number: number;
  readonly half: number;
}

/**
 * What bars give away by their length. Beside each chart stands a table of the same figures. One unit is so long as most
 * bars say that are labelled; a bar that no number in its row of the table accounts for is a hidden one.
 */
export function chartClaims(html: string, path: string): readonly Claim[] {
  return [...html.matchAll(/<figure class="chart">(.*?)<\/figure>(.*?)<\/table>/gs)].flatMap(
    ([, figure = '', after = '']) => {
      const [svg = ''] = /<svg.*?<\/svg>/s.exec(figure) ?? [];
      const rows = rowsOf(after.slice(after.lastIndexOf('<table')));
      return claimsOf(barsOf(svg), rows, path);
    },
  );
}

function barsOf(svg: string): readonly Bar[] {
  const series = [...svg.matchAll(/<g class="c-series[^"]*">(.*?)<\/g>/gs)].map(
    ([, inner = '']) => inner,
  );
  return series.flatMap((inner) =>
    [...inner.matchAll(/<rect ([^>]*)>/g)].map(([, more = '']) => {
      const number = (name: string) => Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(more)?.[1]);
      return { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
    }),
  );
}

function rowsOf(table: string): readonly (readonly Entry[])[] {
  return [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].flatMap(([, row = '']) => {
    const links = row.matchAll(/figures\/([^"/]+)\/[^"]*"[^>]*>([^<]*)</g);
    const entries = [...links].map(([, figure = '', text = '']): Entry => {
      const value = /^[\d,.]+%?$/.test(text) ? printed(text.replaceAll(/[,%]/g, '')) : null;
      return { figure, value };
    });
    return entries.length === 0 ? [] : [entries];
  });
}

function printed(text: string): Printed {
  const [, decimals = ''] = text.split('.');
  return { number: Number(text), half: 10 ** -decimals.length / 2 };
}

/** Bars side by side have one length in common, and differ in the other. */
function claimsOf(
  bars: readonly Bar[],
  rows: readonly (readonly Entry[])[],
  path: string,
): readonly Claim[] {
  const isFlat = new Set(bars.map(({ height }) => height)).size <= 1;
  const lengths = bars.map(({ width, height }) => (isFlat ? width : height));
  const all = rows.flat();
  const shown = all.flatMap(({ value }) => (value === null || value.number === 0 ? [] : [value]));
  const hidden = all.filter(({ value }) => value === null);
  const unit = unitOf(lengths, shown);
  if (unit === null || hidden.length === 0) return [];
  const left = withoutShown(lengths, shown, unit);
  // A bar for each hidden number, in the order of the table.
  if (left.length !== hidden.length) return [];
  return hidden.map(({ figure }, at) => {
    const value = (left[at] ?? 0) / unit;
    const step = 0.06 / unit;
    return { figure, low: value - step, high: value + step, from: `a bar in ${path}` };
  });
}

/** How long one is: the length that fits most pairs of a bar and a number. */
function unitOf(lengths: readonly number[], values: readonly Printed[]): number | null {
  const candidates = lengths.flatMap((length) => values.map(({ number }) => length / number));
  let best: number | null = null;
  let most = 1;
  for (const unit of candidates) {
    const fits = values.filter((value) =>
      lengths.some((length) => isNear(length, value, unit)),
    ).length;
    if (fits > most) [best, most] = [unit, fits];
  }
  return best;
}

function withoutShown(
  lengths: readonly number[],
  shown: readonly Printed[],
  unit: number,
): readonly number[] {
  const left = [...lengths];
  for (const value of shown) {
    const at = left.findIndex((length) => isNear(length, value, unit));
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** Bars are drawn to a tenth; a number that is printed short may be longer. */
function isNear(length: number, { number, half }: Printed, unit: number): boolean {
  return Math.abs(length - number * unit) < 0.15 + half * unit;
}
