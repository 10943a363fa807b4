import { type Token, tokensOf } from './tokens.ts';

/** When a section counts, where the format says so: `[<5]`. */
export interface Condition {
  readonly operator: '<' | '<=' | '>' | '>=' | '=' | '<>';
  readonly limit: number;
}

/** One of up to four parts of a number format, which semicolons divide. */
export interface Section {
  readonly condition: Condition | null;
  readonly tokens: readonly Token[];
}

export function sectionsOf(code: string): readonly Section[] {
  return split(code).slice(0, 4).map(section);
}

/** A semicolon that is quoted, escaped or in brackets divides nothing. */
function split(code: string): readonly string[] {
  const pieces = code.match(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]?|;|[^"\\_*[;]+|./gsu) ?? [];
  const parts = [''];
  for (const piece of pieces) {
    if (piece === ';') parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

function section(code: string): Section {
  const tokens = tokensOf(code);
  const said = tokens.find(({ kind }) => kind === 'condition')?.text ?? '';
  const [, sign, limit] = /^\[\s*([<>=]+)\s*(.*?)\s*\]$/.exec(said) ?? [];
  const operator = operators.find((one) => one === sign);
  return {
    condition: operator === undefined ? null : { operator, limit: Number(limit) },
    tokens: tokens.filter(({ kind }) => kind !== 'condition'),
  };
}

const operators: readonly Condition['operator'][] = ['<', '<=', '>', '>=', '=', '<>'];

function holds({ operator, limit }: Condition, value: number): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '=':
      return value === limit;
    case '<>':
      return value !== limit;
  }
}

/** The section that shows a number, and whether it is for numbers below nought alone, and so shows no sign of its own. */
export function sectionFor(
  sections: readonly Section[],
  value: number,
): { readonly section: Section; readonly signed: boolean } | null {
  const numeric = sections.slice(0, 3);
  const conditions = numeric.map((one, index) => one.condition ?? implied(numeric, index));
  const index = conditions.findIndex((one) => one === null || holds(one, value));
  const section = numeric[index];
  if (section === undefined) return null;
  return { section, signed: !isBelowNought(conditions[index] ?? null) };
}

/** Without conditions: above nought, below nought, nought; of two sections the first has nought as well. */
function implied(sections: readonly Section[], index: number): Condition | null {
  if (sections.length === 1 || index === 2) return null;
  if (index === 1) return sections.length === 2 ? lastOfTwo(sections) : { operator: '<', limit: 0 };
  return { operator: sections.length === 2 ? '>=' : '>', limit: 0 };
}

function lastOfTwo([first]: readonly Section[]): Condition | null {
  return first?.condition === null ? { operator: '<', limit: 0 } : null;
}

function isBelowNought(one: Condition | null): boolean {
  if (one === null) return false;
  const { operator, limit } = one;
  return (operator === '<' && limit <= 0) || (['<=', '='].includes(operator) && limit < 0);
}
