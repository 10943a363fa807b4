import type { ControlChart, ControlPhase, ControlPoint } from '../statistics/control-chart.ts';
import {
  type Controlled,
  centreOf,
  controlText,
  crossableIn,
  limitsVary,
  placed,
  pointsOf,
  stretch,
} from './control-words.ts';
import { againstTarget } from './describe-intervals.ts';
import { describeSignals } from './describe-signals.ts';

/** With more means than this only the latest is told. */
const mostMeans = 3;

/**
 * A control chart: what its rules mark, its mean and limits, and where the latest figure lies among
 * them and by a target. Whether limits are on trial is said too.
 */
export function describeControl(chart: Controlled): readonly string[] {
  const last = chart.control.points.at(-1);
  if (last === undefined) return [];
  const signals = describeSignals(chart);
  const lines = meanAndLimits(chart);
  // A new mean is what a sighted reader sees first.
  const rebased = chart.control.phases.length > 1;
  return [
    ...(rebased ? [lines, signals] : [signals, lines]),
    latest(chart, last),
    ...trial(chart.control.phases),
  ];
}

function meanAndLimits(chart: Controlled): string {
  const { phases } = chart.control;
  const centre = centreOf(chart.control);
  const newest = phases.at(-1);
  const latest = newest === undefined ? '' : madeFrom(newest, chart.categories);
  const means = phases.map(
    (phase) => `${controlText(phase.mean, chart)} ${stretch(madeOf(phase), chart.categories)}`,
  );
  const [only, ...others] = phases;
  if (only === undefined) return '';
  if (others.length === 0) {
    return `The ${centre}${latest} is ${controlText(only.mean, chart)}, ${limitsOf(only, chart)}.`;
  }
  if (means.length > mostMeans) {
    return `The ${centre} was set anew ${others.length} times, and is ${means.at(-1)}.`;
  }
  return `The ${centre} is ${means.slice(0, -1).join(', ')} and ${means.at(-1)}.`;
}

/** The stretch whose mean it is: of a long last phase its last figures. */
function madeOf(phase: ControlPhase): ControlPhase {
  return { ...phase, from: phase.baselineFrom };
}

/** ` of the 24 figures from Apr 2022 to Mar 2024`, where limits are not made from all figures of the phase. */
function madeFrom(phase: ControlPhase, categories: readonly string[]): string {
  const { from, to, baseline, baselineFrom } = phase;
  if (baseline === to - from + 1) return '';
  const [first, last] = [baselineFrom, baselineFrom + baseline - 1].map((at) => categories[at]);
  return ` of the ${baseline} figures from ${first} to ${last}`;
}

function limitsOf(phase: ControlPhase, chart: Controlled): string {
  const { control } = chart;
  const wider = phase.spread > 1 ? ', and allow for figures that vary by more than chance' : '';
  if (limitsVary(control, phase)) {
    return `and its limits are wider where there are fewer cases${wider}`;
  }
  const [point] = pointsOf(control, phase);
  if (point === undefined) return '';
  if (point.lower === point.upper) return 'and nothing has differed from it to tell limits by';
  const crossable = crossableIn(control, chart);
  const [lower, upper] = [controlText(point.lower, chart), controlText(point.upper, chart)];
  if (crossable.lower(point) && crossable.upper(point)) {
    return `and chance alone allows ${lower} to ${upper}`;
  }
  if (crossable.upper(point)) return `and chance alone allows up to ${upper}`;
  return crossable.lower(point)
    ? `and chance alone allows ${lower} and more`
    : 'and chance alone allows every value';
}

function latest(chart: Controlled, last: ControlPoint): string {
  const { categories, series, target } = chart;
  const text = series[0]?.points.at(-1)?.text ?? controlText(last.value, chart);
  const by = target === undefined ? '' : ` and ${againstTarget(last.value, target)}`;
  return `The latest figure, ${text} ${placed(categories.at(-1) ?? '')}, is ${position(last)}${by}.`;
}

function position({ causes, side }: ControlPoint): string {
  if (!causes.includes('outside-limits')) return 'within the limits';
  return side === 'high' ? 'above the upper limit' : 'below the lower limit';
}

function trial(phases: ControlChart['phases']): readonly string[] {
  if (!phases.some((phase) => phase.trial)) return [];
  return phases.length === 1
    ? ['The limits are on trial: they are made from fewer than 12 points.']
    : ['Limits made from fewer than 12 points are on trial.'];
}
