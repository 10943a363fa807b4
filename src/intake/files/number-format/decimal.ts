/** The digits of a number without its sign: `0.digits` times ten to the power of `point`. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** What both spreadsheet programs keep of a number; beyond it a binary fraction holds only noise. */
const significant = 15;

export function decimalOf(value: number): Decimal {
  if (value === 0) return { digits: '', point: 0 };
  const shortest = String(Math.abs(value));
  if (shortest.length <= significant && !shortest.includes('e')) return written(shortest);
  const [mantissa = '', exponent = '0'] = Math.abs(value)
    .toExponential(significant - 1)
    .split('e');
  return { digits: mantissa.replace('.', '').replace(/0+$/, ''), point: Number(exponent) + 1 };
}

/** The same of `1449.12` or `0.05`, at once. */
function written(text: string): Decimal {
  const point = text.indexOf('.');
  const all = point < 0 ? text : text.slice(0, point) + text.slice(point + 1);
  const first = all.search(/[1-9]/);
  return {
    digits: all.slice(first).replace(/0+$/, ''),
    point: (point < 0 ? all.length : point) - first,
  };
}

export interface Rounded {
  /** Without leading zeros: empty for 0.5. */
  readonly whole: string;
  /** As many as asked for. */
  readonly decimals: string;
}

/** Rounds half away from nought, as spreadsheet programs show a number. */
export function rounded({ digits, point }: Decimal, places: number): Rounded {
  const kept = Math.max(0, point + places);
  const padded = `${'0'.repeat(Math.max(0, -point))}${digits}`.padEnd(
    Math.max(0, point) + places,
    '0',
  );
  const length = Math.max(0, point) + places;
  const cut = padded.slice(0, length);
  const isUp = kept >= 0 && point + places >= 0 && (digits[kept] ?? '0') >= '5';
  const all = isUp ? increased(cut) : cut;
  const whole = all.slice(0, all.length - places);
  return { whole: whole.replace(/^0+/, ''), decimals: places === 0 ? '' : all.slice(-places) };
}

/** One more in the last place: `199` is `200`, `99` is `100`. */
function increased(digits: string): string {
  const nines = /9*$/.exec(digits)?.[0].length ?? 0;
  const head = digits.slice(0, digits.length - nines);
  const raised = head === '' ? '1' : `${head.slice(0, -1)}${Number(head.at(-1)) + 1}`;
  return `${raised}${'0'.repeat(nines)}`;
}

/** The number times ten to the power of `by`. */
export function shifted({ digits, point }: Decimal, by: number): Decimal {
  return digits === '' ? { digits, point } : { digits, point: point + by };
}
