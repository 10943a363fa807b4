import type { Unit } from '../../domain/figures/unit.ts';

interface Digits {
  readonly size: number;
  /** Decimal places shown. */
  readonly places: number;
}

/** What a program shows of a number, taken apart. */
interface ShownNumber extends Digits {
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
  const { size, places, isNegative, besides } = found;
  if (!isSaid(besides, stored, unit) || !isRounded(size, Math.abs(value), places)) return false;
  return size === 0 || isNegative === value < 0;
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
  const read = readDigits(digits);
  return read === null ? null : { ...read, isNegative, besides };
}

const british = /^(?:\d{1,3}(?:[,'’]\d{3})+|\d*)(?:\.\d*)?$/;
const continental = /^(?:\d{1,3}(?:[.'’]\d{3})+|\d*)(?:,\d*)?$/;

/**
 * A point before the decimals and commas between thousands; the other way round only where it cannot be so, as in
 * `1.234,50`: of 22.000 nobody could say.
 */
function readDigits(digits: string): Digits | null {
  const isBritish = british.test(digits);
  if (!isBritish && !continental.test(digits)) return null;
  const bare = isBritish
    ? digits.replace(/[,'’]/g, '')
    : digits.replace(/[.'’]/g, '').replace(',', '.');
  return { size: Number(bare), places: bare.split('.')[1]?.length ?? 0 };
}

/** Rounded either way where it stands half-way between: programs differ, and so do people. */
function isRounded(shown: number, stored: number, places: number): boolean {
  const half = 0.5 * 10 ** -places;
  return Math.abs(shown - stored) <= half * (1 + 1e-9) + stored * 1e-14;
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
