import type { Formula } from './measure.ts';

/** A formula as somebody wrote it, or what is wrong with it as the end of a sentence. */
export type ParsedFormula =
  | { readonly ok: true; readonly formula: Formula }
  | { readonly ok: false; readonly says: string };

/** Far longer than a formula that a reader could follow. */
const mostCharacters = 500;

/** How many brackets may stand in each other. */
const mostDepth = 20;

/**
 * Reads arithmetic over the columns of a dataset: `100 × solved ÷ crimes`, `filed + outstanding`. A name is the number in a
 * column; `sum(calls)` its total over the rows, `measure(homicide-year)` what another measure says, `length(days)` or
 * `length(months)` that of the period. The signs are + − × ÷ or + - * /. A plain number stands only beside a quotient,
 * which it multiplies: percentages are 100 times one.
 */
export function parseFormula(text: string): ParsedFormula {
  if (text.length > mostCharacters) return { ok: false, says: 'is longer than any formula' };
  try {
    const reader = new FormulaReader(text);
    const value = reader.sum(0);
    reader.end();
    if (typeof value === 'number') throw new Unreadable('names no column');
    return { ok: true, formula: value };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, says: error.message };
    throw error;
  }
}

/** Thrown and caught within this file: what is wrong, as the end of a sentence. */
class Unreadable extends Error {}

/** What a part comes to: a formula, or a plain number. */
type Value = Formula | number;

class FormulaReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  sum(depth: number): Value {
    let left = this.#product(depth);
    for (let sign = this.#take(/[+\-−]/y); sign !== null; sign = this.#take(/[+\-−]/y)) {
      const right = this.#product(depth);
      if (typeof left === 'number' || typeof right === 'number') {
        throw new Unreadable('adds a plain number: only numbers of returns can be added up');
      }
      left = sign === '+' ? added(left, right) : { subtract: [left, right] };
    }
    return left;
  }

  end(): void {
    this.#skip();
    if (this.#at < this.#text.length) throw this.#expected('a sign (+ − × ÷)');
  }

  #product(depth: number): Value {
    const parts = new Product(this.#factor(depth));
    for (let sign = this.#take(/[*/×÷]/y); sign !== null; sign = this.#take(/[*/×÷]/y)) {
      const factor = this.#factor(depth);
      if (sign === '*' || sign === '×') parts.multiply(factor);
      else parts.divide(factor);
    }
    return parts.value();
  }

  #factor(depth: number): Value {
    if (depth > mostDepth) throw new Unreadable('has too many brackets in each other');
    if (this.#take(/\(/y) !== null) {
      const inner = this.sum(depth + 1);
      this.#close();
      return inner;
    }
    const number = this.#take(/\d{1,3}(,\d{3})+(?![\d,])|\d+(\.\d+)?/y);
    if (number !== null) return Number(number.replaceAll(',', ''));
    const name = this.#take(/[a-z][a-z0-9_]*/y);
    if (name === null) throw this.#expected('the name of a column');
    if (this.#take(/\(/y) === null) return { cell: name };
    const formula = this.#call(name);
    this.#close();
    return formula;
  }

  #call(name: string): Formula {
    const said = this.#take(/[a-z0-9][a-z0-9_-]*/y);
    if (said === null) throw this.#expected('a name');
    if (name === 'sum') return { sum: said };
    if (name === 'measure') return { measure: said };
    if (name === 'length' && (said === 'days' || said === 'months')) return { length: said };
    if (name === 'length') throw new Unreadable('takes the length in days or months, nothing else');
    throw new Unreadable(`asks for “${name}(…)”, which is none of sum, measure and length`);
  }

  #close(): void {
    if (this.#take(/\)/y) === null) throw this.#expected('a closing bracket');
  }

  /** What stands next, where it is of the form; null where it is not, and nothing is taken. */
  #take(form: RegExp): string | null {
    this.#skip();
    form.lastIndex = this.#at;
    const found = form.exec(this.#text)?.[0];
    if (found === undefined) return null;
    this.#at += found.length;
    return found;
  }

  #skip(): void {
    while (/\s/.test(this.#text.charAt(this.#at))) this.#at += 1;
  }

  #expected(what: string): Unreadable {
    const before = this.#text.slice(0, this.#at).trim();
    const place = before === '' ? 'begins with something else' : 'has something else';
    const after = before === '' ? '' : ` after “${before}”`;
    return new Unreadable(`${place}${after} where ${what} is expected`);
  }
}

/** `a × b ÷ c` on its way to a formula: of formulas one over any number, and a plain number. */
class Product {
  readonly #over: Formula[] = [];
  readonly #under: Formula[] = [];
  #times = 1;

  constructor(first: Value) {
    this.multiply(first);
  }

  multiply(value: Value): void {
    if (typeof value === 'number') this.#times *= value;
    else this.#over.push(value);
  }

  divide(value: Value): void {
    if (value === 0) throw new Unreadable('divides by zero');
    if (typeof value === 'number') this.#times /= value;
    else this.#under.push(value);
  }

  value(): Value {
    const [over, another] = this.#over;
    if (another !== undefined) {
      throw new Unreadable('multiplies two numbers of returns: only a plain number can multiply');
    }
    if (over === undefined && this.#under.length > 0) {
      throw new Unreadable('divides a plain number by a number of a return');
    }
    return over === undefined ? this.#times : quotient(over, this.#under, this.#times);
  }
}

function quotient(over: Formula, under: readonly Formula[], times: number): Formula {
  const last = under.at(-1);
  if (last === undefined) {
    if (times === 1) return over;
    if ('divide' in over && over.times === undefined) {
      return { ...over, times: wholeTimes(times) };
    }
    throw new Unreadable(
      'multiplies or divides by a plain number what is no quotient, as 100 × solved ÷ crimes is one',
    );
  }
  const before = under.slice(0, -1).reduce<Formula>((a, b) => ({ divide: [a, b] }), over);
  const parts = [before, last] as const;
  return times === 1 ? { divide: parts } : { divide: parts, times: wholeTimes(times) };
}

function wholeTimes(times: number): number {
  if (Number.isSafeInteger(times) && times > 0) return times;
  throw new Unreadable('multiplies a quotient by what is no whole number, such as 100 or 1,000');
}

function added(left: Formula, right: Formula): Formula {
  return { add: 'add' in left ? [...left.add, right] : [left, right] };
}
