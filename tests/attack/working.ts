import { type Form, sumOf } from './form.ts';

/** What stands in one place of a working: a cell by its name, with its value where it is shown. */
export interface Told {
  readonly cell: string | null;
  readonly value: number | null;
}

/** (above + aboveMore) ÷ (below + belowMore), where at most one of them is more than a number to divide by. */
export interface Fraction {
  readonly above: Form;
  readonly aboveMore: number;
  readonly below: Form;
  readonly belowMore: number;
}

/**
 * Reads `([c] + 135) ÷ 507,514 × 1,000 = …` as a fraction of sums of cells; null where it is something else.
 * Numbers that no cell stands for are those after ×.
 */
export function readWorking(working: string, cells: readonly (Told | null)[]): Fraction | null {
  if (working === '') return cells.length === 1 ? leaf(cells[0] ?? null) : null;
  if (/^sum of \d+ cells/.test(working))
    return cells.map(leaf).reduce<Fraction | null>((sum, cell) => add(sum, cell, 1), nought);
  const [left = ''] = working.split(' = ');
  const tokens = left.match(/\[\w\]|[\d,.]+|[()+÷×−-]/g) ?? [];
  const places = tokens.filter((token, at) => isNumber(token) && tokens[at - 1] !== '×').length;
  const times = places / cells.length;
  if (times !== 1 && times !== 2) return null;
  const repeated = times === 2 ? [...cells, ...cells] : cells;
  return new Reader(tokens, repeated).read();
}

function isNumber(token: string): boolean {
  return /^[\d[]/.test(token);
}

const none: Form = new Map();
const nought: Fraction = { above: none, aboveMore: 0, below: none, belowMore: 1 };

function constant(value: number): Fraction {
  return { ...nought, aboveMore: value };
}

/** The cell in this place; one that nobody knows and that is no cell of people makes a sum unreadable. */
function leaf(told: Told | null): Fraction | null {
  if (told === null) return null;
  if (told.cell !== null) return { ...nought, above: new Map([[told.cell, 1]]) };
  return told.value === null ? null : constant(told.value);
}

function isConstant({ above, below }: Fraction): boolean {
  return above.size === 0 && below.size === 0;
}

function quotient({ aboveMore, belowMore }: Fraction): number {
  return aboveMore / belowMore;
}

function add(a: Fraction | null, b: Fraction | null, times: 1 | -1): Fraction | null {
  if (a === null || b === null || a.below.size > 0 || b.below.size > 0) return null;
  return {
    above: sumOf([
      [a.above, 1 / a.belowMore],
      [b.above, times / b.belowMore],
    ]),
    aboveMore: a.aboveMore / a.belowMore + (times * b.aboveMore) / b.belowMore,
    below: none,
    belowMore: 1,
  };
}

function scale(fraction: Fraction, by: number): Fraction {
  return { ...fraction, above: sumOf([[fraction.above, by]]), aboveMore: fraction.aboveMore * by };
}

function multiply(a: Fraction | null, b: Fraction | null): Fraction | null {
  if (a === null || b === null) return null;
  if (isConstant(b)) return scale(a, quotient(b));
  return isConstant(a) ? scale(b, quotient(a)) : null;
}

function divide(a: Fraction | null, b: Fraction | null): Fraction | null {
  if (a === null || b === null) return null;
  if (isConstant(b)) return quotient(b) === 0 ? null : scale(a, 1 / quotient(b));
  if (a.below.size > 0 || b.below.size > 0) return null;
  return {
    above: sumOf([[a.above, 1 / a.belowMore]]),
    aboveMore: a.aboveMore / a.belowMore,
    below: sumOf([[b.above, 1 / b.belowMore]]),
    belowMore: b.aboveMore / b.belowMore,
  };
}

/** Sums of products of cells, numbers and brackets. */
class Reader {
  readonly #tokens: readonly string[];
  readonly #cells: readonly (Told | null)[];
  #at = 0;
  #cell = 0;

  constructor(tokens: readonly string[], cells: readonly (Told | null)[]) {
    this.#tokens = tokens;
    this.#cells = cells;
  }

  read(): Fraction | null {
    const sum = this.#sum();
    return this.#at === this.#tokens.length ? sum : null;
  }

  #sum(): Fraction | null {
    let sum = this.#product();
    for (let sign = this.#tokens[this.#at]; isSign(sign); sign = this.#tokens[this.#at]) {
      this.#at += 1;
      sum = add(sum, this.#product(), sign === '+' ? 1 : -1);
    }
    return sum;
  }

  #product(): Fraction | null {
    let product = this.#part(false);
    for (;;) {
      const sign = this.#tokens[this.#at];
      if (sign !== '÷' && sign !== '×') return product;
      this.#at += 1;
      const next = this.#part(sign === '×');
      product = sign === '÷' ? divide(product, next) : multiply(product, next);
    }
  }

  #part(isPlain: boolean): Fraction | null {
    const token = this.#tokens[this.#at] ?? '';
    this.#at += 1;
    if (token === '(') {
      const sum = this.#sum();
      this.#at += 1;
      return sum;
    }
    if (isPlain) return constant(Number(token.replaceAll(',', '')));
    this.#cell += 1;
    return leaf(this.#cells[this.#cell - 1] ?? null);
  }
}

function isSign(token: string | undefined): boolean {
  return token === '+' || token === '−' || token === '-';
}
