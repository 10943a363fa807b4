import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChart } from '../../src/domain/claims/describe.ts';
import { knownPoints } from '../../src/domain/claims/describe-point.ts';
import { largestParts } from '../../src/domain/claims/largest-part.ts';
import { count, type Unit } from '../../src/domain/figures/unit.ts';
import type { ChartKind } from '../../src/domain/publication/published-chart.ts';
import { buildChart } from '../charts/chart-builder.ts';

const stop = count('stop');
const names = ['White', 'Asian', 'Black', 'Mixed', 'Other', 'Unknown'];

/** The parts of some wholes, which of them are hidden, and which wholes are published. */
const tables = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 4 }))
  .chain(([parts, wholes]) =>
    fc.array(
      fc.record({
        truth: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: parts, maxLength: parts }),
        hidden: fc.array(fc.boolean(), { minLength: parts, maxLength: parts }),
        isPublished: fc.boolean(),
      }),
      { minLength: wholes, maxLength: wholes },
    ),
  );

type Bar = typeof tables extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function restOf({ truth, hidden }: Bar): number {
  return sumOf(truth.filter((_, part) => hidden[part]));
}

function chartOf(bars: readonly Bar[]) {
  const parts = bars[0]?.truth.length ?? 0;
  const rest = bars.map((bar) => {
    if (!bar.hidden.some(Boolean)) return '';
    return bar.isPublished && restOf(bar) > 0 ? restOf(bar) : '[c]';
  });
  return buildChart({
    kind: 'stacked',
    title: 'Stops',
    unit: stop,
    categories: bars.map((_, index) => `Band ${index}`),
    series: Object.fromEntries(
      names
        .slice(0, parts)
        .map((name, part) => [
          name,
          bars.map(({ truth, hidden }) => (hidden[part] ? '[c]' : (truth[part] ?? 0))),
        ]),
    ),
    rest,
  });
}

/** Every way in which the hidden parts can make up their rest, or with an open rest up to so much. */
function* completions(parts: number, rest: number): Generator<readonly number[]> {
  if (parts === 1) yield [rest];
  else
    for (let first = 0; first <= rest; first += 1)
      for (const others of completions(parts - 1, rest - first)) yield [first, ...others];
}

/** The bars of a chart, each with what is said of it. */
function saidOf(bars: readonly Bar[]) {
  const chart = chartOf(bars);
  return largestParts(chart, knownPoints(chart)).flatMap(({ category, largest, isCertain }) => {
    const bar = bars[chart.categories.indexOf(category)];
    return bar === undefined ? [] : [{ bar, isCertain, named: largest[0]?.value ?? -1 }];
  });
}

/** The largest that a hidden part of the bar may be: every way to make up the rest is tried. */
function largestHidden(bar: Bar): number {
  const hidden = bar.hidden.filter(Boolean).length;
  if (hidden === 0) return -1;
  const tried = Math.min(restOf(bar), 40);
  // Where there is too much to try all ways, one part holds what is over.
  const over = restOf(bar) - tried;
  return Math.max(
    ...[...completions(Math.min(hidden, 3), tried)].flatMap(([first = 0, ...others]) => [
      first + over,
      ...others,
    ]),
  );
}

describe('What is said of parts beside hidden ones', () => {
  it('holds for every number that they may be', () => {
    fc.assert(
      fc.property(tables, (bars) => {
        for (const { bar, named } of saidOf(bars).filter(({ isCertain }) => isCertain)) {
          expect(named).toBe(Math.max(...bar.truth));
          expect(largestHidden(bar)).toBeLessThan(named === 0 ? 1 : named);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('names no largest part where a hidden one could be larger', () => {
    fc.assert(
      fc.property(tables, (bars) => {
        const beside = saidOf(bars).filter(({ bar }) => bar.hidden.some(Boolean));
        for (const { bar, named, isCertain } of beside) {
          const rest = restOf(bar);
          expect(isCertain).toBe(bar.isPublished && rest > 0 && rest < named);
        }
      }),
    );
  });
});

const kinds: readonly ChartKind[] = [
  'line',
  'columns',
  'bars',
  'intervals',
  'budget-actual',
  'control',
  'ranking',
];
const units: readonly Unit[] = [stop, { kind: 'percentage' }, { kind: 'rank' }, { kind: 'fte' }];
const periods = ['Q1 2023/24', 'Q2 2023/24', 'Q3 2023/24', 'Q4 2023/24'];
const extreme =
  /\b(?:largest|smallest|highest|lowest|nearest|furthest|widest|first is|last is|[Ff]irst figure|[Ll]atest figure|[Oo]nly figure|only \w+ has|[Aa]ll \d+|[Ee]very|throughout|ranges|none of the others)\b/;

describe('What is said of any chart with hidden figures', () => {
  it('is said of those that are shown', () => {
    const cell = fc.oneof(fc.integer({ min: 1, max: 50 }), fc.constant('[c]'));
    const row = fc.array(cell, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom(...units),
        fc.boolean(),
        fc.array(row, { minLength: 1, maxLength: 5 }),
        (kind, unit, isOverTime, rows) => {
          // Every series, and every place on the axis, has a hidden figure.
          const hiding = rows.map((values, series) =>
            values.map((value, at) =>
              at === series % 4 || (series === 0 && at === 3) ? '[c]' : value,
            ),
          );
          const categories = isOverTime ? periods : ['Alpha', 'Beta', 'Gamma', 'Delta'];
          const last = hiding.map((values) => values.with(3, '[c]'));
          const series = Object.fromEntries(
            last.map((values, index) => [names[index] ?? '', values]),
          );
          const said = describeChart(
            buildChart({ kind, title: 'Chart', unit, categories, series }),
          );
          const withoutPlace = said.replaceAll(/In Q\d \d{4}\/\d\d the [^.]*\./g, (sentence) =>
            isWholeAt(sentence, last) ? '' : sentence,
          );
          const told = withoutPlace.split(/(?<=\.) /).filter((sentence) => extreme.test(sentence));
          expect(told.filter((sentence) => !/shown|Among these/.test(sentence))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** Whether every series has a figure in the period that a sentence is about. */
function isWholeAt(sentence: string, rows: readonly (readonly (number | string)[])[]): boolean {
  const at = periods.findIndex((period) => sentence.startsWith(`In ${period}`));
  return rows.every((values) => typeof values[at] === 'number');
}
