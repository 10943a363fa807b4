import type { ControlPoint, SpecialCause } from '../statistics/control-chart.ts';
import { type Controlled, pointsOf } from './control-words.ts';
import { listed } from './describe-point.ts';
import { meaningOfRule, ruleName, type SignalMeaning } from './signal-words.ts';

/** More signals than this are counted instead of told. */
const mostTold = 3;

/** In the order in which they are told: what stands out first, and what a run says last. */
const order = ['outside-limits', 'trend', 'shift', 'two-of-three'] as const;

/** Points that one rule marks in one way: those outside a limit, or a run. */
interface Signal {
  readonly cause: SpecialCause;
  readonly rule: string;
  readonly meaning: SignalMeaning;
  readonly categories: readonly string[];
}

/** What the rules of a control chart mark, in one sentence. */
export function describeSignals(chart: Controlled): string {
  const signals = order.flatMap((cause) => gather(signalsOf(cause, chart)));
  if (signals.length === 0) {
    const where = chart.control.phases.length > 1 ? ' around its own mean' : '';
    return `No rule marks a figure${where}: the ups and downs are what chance alone allows.`;
  }
  const said = signals.slice(0, mostTold).map(told);
  const more = signals.length - said.length;
  const sentence = [
    ...said,
    ...(more === 0 ? [] : [`${more} more ${more === 1 ? 'signal is' : 'signals are'} marked`]),
  ].join('; ');
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}

function signalsOf(cause: SpecialCause, chart: Controlled): readonly Signal[] {
  return chart.control.phases.flatMap((phase) => {
    const points = pointsOf(chart.control, phase);
    return runsOf(points, cause).flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      return [
        {
          cause,
          rule: ruleName(cause, points, first),
          meaning: meaningOfRule(cause, points, first, chart.direction),
          categories: [first, ...others].map((index) => chart.categories[phase.from + index] ?? ''),
        },
      ];
    });
  });
}

/** Single points of one rule are told together; runs one by one. */
function gather(signals: readonly Signal[]): readonly Signal[] {
  const [first] = signals;
  if (first === undefined || isRun(first)) return signals;
  return [...Map.groupBy(signals, ({ rule }) => rule).values()].flatMap(([one, ...others]) =>
    one === undefined
      ? []
      : [{ ...one, categories: [one, ...others].flatMap(({ categories }) => categories) }],
  );
}

function isRun({ cause }: Signal): boolean {
  return cause === 'trend' || cause === 'shift';
}

/** Positions of neighbours that the rule marks in one way. */
function runsOf(points: readonly ControlPoint[], cause: SpecialCause): readonly number[][] {
  const runs: number[][] = [];
  for (const [index, point] of points.entries()) {
    if (!tells(point, cause)) continue;
    const last = runs.at(-1);
    const joined = last?.at(-1) === index - 1;
    if (joined && ruleName(cause, points, index - 1) === ruleName(cause, points, index))
      last?.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** Two of three is told only of points that no other rule marks. */
function tells({ causes }: ControlPoint, cause: SpecialCause): boolean {
  return causes.includes(cause) && (cause !== 'two-of-three' || causes.length === 1);
}

const verdicts: Readonly<Record<SignalMeaning, string>> = {
  neutral: '',
  concern: ', a sign of concern',
  improvement: ', a sign of improvement',
};

function told(signal: Signal): string {
  const { rule, meaning, categories } = signal;
  const [first, ...others] = categories;
  if (isRun(signal)) {
    const way = rule.replace('seven in a row ', '');
    return `the ${categories.length} figures from ${first} to ${others.at(-1)} are ${way} (rule: seven in a row)${verdicts[meaning]}`;
  }
  const subject =
    others.length === 0
      ? `the figure for ${first} is`
      : `the figures for ${listed(categories)} are`;
  const near = rule.replace('two of three ', '');
  return near === rule
    ? `${subject} ${rule}${verdicts[meaning]}`
    : `${subject} ${near} (rule: two of three)${verdicts[meaning]}`;
}
