import { combine, withoutValue } from '../figures/status.ts';
import { cellsOf, type Evaluation } from './evaluation.ts';
import { combineForms } from './linear-form.ts';
import type { Sign } from './working.ts';

/** Adds decimals without the dust of binary fractions: 963.2 + 123.1 + 46.0 is 1132.3. */
export function sum(values: readonly number[]): number {
  return clean(values.reduce((subtotal, value) => subtotal + value, 0));
}

function clean(value: number): number {
  return Number(value.toPrecision(15));
}

export function add(parts: readonly Evaluation[]): Evaluation {
  const evaluation = compute(parts, '+', (values) => sum(values));
  return linear(
    evaluation,
    parts,
    parts.map(() => 1),
  );
}

export function subtract(left: Evaluation, right: Evaluation): Evaluation {
  const parts = [left, right];
  const evaluation = compute(parts, '−', ([a = 0, b = 0]) => clean(a - b));
  return linear(evaluation, parts, [1, -1]);
}

/** Sums and differences of linear parts are linear themselves: the parts need not be known. */
function linear(
  evaluation: Evaluation,
  parts: readonly Evaluation[],
  factors: readonly number[],
): Evaluation {
  if (!parts.every((part) => part.linear)) return evaluation;
  const forms = parts.flatMap((part, position) =>
    part.forms.map((form) => [form, factors[position] ?? 1] as const),
  );
  return { ...evaluation, forms: [combineForms(forms)], linear: true };
}

export function divide(over: Evaluation, under: Evaluation, times: number): Evaluation {
  const quotient = compute([over, under], '÷', ([a = 0, b = 0]) => (a / b) * times);
  const scaled = times === 1 ? quotient : withFactor(quotient, times);
  if (under.value !== 0) return scaled;
  return {
    ...scaled,
    value: null,
    status: 'not-applicable',
    reason: { say: 'no-value.divided-by-zero', by: under.words },
  };
}

function withFactor(quotient: Evaluation, times: number): Evaluation {
  return {
    ...quotient,
    words: { say: 'formula.times', formula: quotient.words, times },
    numbers: { say: 'working.times', working: quotient.numbers, times },
  };
}

function compute(
  parts: readonly Evaluation[],
  sign: Sign,
  operation: (values: readonly number[]) => number,
): Evaluation {
  const status = combine(parts.map((part) => part.status));
  const reason = parts.find((part) => part.reason !== undefined)?.reason;
  return {
    value: withoutValue.has(status) ? null : operation(parts.map((part) => part.value ?? 0)),
    status,
    words: { say: 'formula.signs', parts: parts.map(({ words }) => words), sign },
    numbers: {
      say: 'working.signs',
      parts: parts.map(({ numbers, compound }) => ({ working: numbers, compound })),
      sign,
    },
    cells: cellsOf(parts),
    compound: true,
    ...(reason === undefined ? {} : { reason }),
    forms: parts.flatMap((part) => part.forms),
    linear: false,
  };
}
