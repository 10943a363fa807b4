import type { Unit } from '../../domain/figures/unit.ts';

/** What a program shows of a number, taken apart. */
interface ShownNumber {
  /** The digits, in both ways that a point and a comma may be meant; with their decimal places. */
  readonly readings: readonly { readonly size: number; readonly places: number }[];
  readonly isNegative: boolean;
  /** What else is shown: a currency, a unit, a word. Lower case. */
  readonly besides: string;
}

const spaces = /[\s\u{a0}\u{2000}-\u{200a}\u{202f}\u{205f}]+/gu;
const minus = /[-−–]/g;

/**
 * True where what is shown is the stored number, rounded to the digits shown, with nothing beside it but what the unit of
 * its column says. `stored` is canonical: `1449.12`, `88.4%`.
 */
export function showsNumber(shown: string, stored: string, unit: Unit): boolean {
  const value = Number(stored.replace('%', ''));
  const found = takeApart(shown);
  if (found === null) return isDashForNought(shown, value, unit);
  const { readings, isNegative, besides } = found;
  if (!isSaid(besides, stored, unit)) return false;
  return readings.some(
    ({ size, places }) =>
      isRounded(size, Math.abs(value), places) && hasSign(value, size, isNegative),
  );
}

function takeApart(shown: string): ShownNumber | null {
  const [, before, digits, after] =
    /^([^\d.,]*)([\d.,'’]*\d)(\D*)$/.exec(shown.replace(spaces, '')) ?? [];
  if (before === undefined || digits === undefined || after === undefined) return null;
  // `0.##` shows 5 as `5.`.
  const around = `${before} ${after.replace(/^[.,]/, '')}`;
  const inBrackets = before.includes('(') && after.includes(')');
  const isNegative = inBrackets || /[-−–]/.test(around);
  const bare = inBrackets ? around.replace(/[()]/g, '') : around;
  const besides = bare.replace(minus, '').replace('+', '').trim().toLowerCase();
  return { readings: readingsOf(digits), isNegative, besides };
}

/** Whoever's language the file has: a point before the decimals and commas between thousands, or the other way round. */
function readingsOf(digits: string): ShownNumber['readings'] {
  return [
    [/[,'’]/g, '.'],
    [/[.'’]/g, ','],
  ].flatMap(([groups, point]) => {
    const bare = digits.replaceAll(groups ?? '', '').replace(point ?? '', '.');
    if (!/^\d*\.?\d*$/.test(bare)) return [];
    return [{ size: Number(bare), places: bare.split('.')[1]?.length ?? 0 }];
  });
}

/** Rounded either way where it stands half-way between: programs differ, and so do people. */
function isRounded(shown: number, stored: number, places: number): boolean {
  const half = 0.5 * 10 ** -places;
  return Math.abs(shown - stored) <= half * (1 + 1e-9) + stored * 1e-14;
}

function hasSign(value: number, size: number, isNegative: boolean): boolean {
  return size === 0 || isNegative === value < 0;
}

/** Accountants show nought as a dash; what shows nothing at all is not known to be nought. */
function isDashForNought(shown: string, value: number, unit: Unit): boolean {
  const bare = shown.replace(spaces, '').replace(unit.kind === 'money' ? '£' : '', '');
  return value === 0 && /^[-−–—]$/.test(bare);
}

function isSaid(besides: string, stored: string, unit: Unit): boolean {
  if (besides === '') return !stored.includes('%');
  if (besides === '%') return stored.includes('%') || unit.kind === 'percentage';
  return wordsOf(unit).includes(besides);
}

/** What may stand beside a number without changing it. */
function wordsOf(unit: Unit): readonly string[] {
  switch (unit.kind) {
    case 'count':
    case 'decimal':
      return [unit.one, unit.many].map((word) => word.replace(spaces, '').toLowerCase());
    case 'fte':
      return ['fte', 'wte'];
    case 'percentage':
      return ['percent', 'pc'];
    case 'seconds':
      return ['s', 'sec', 'secs', 'second', 'seconds'];
    case 'rank':
      return ['st', 'nd', 'rd', 'th'];
    case 'money':
      return ['£', 'gbp'];
    default:
      return [];
  }
}
