import { type Controlled, trialWords } from '../../domain/claims/control-words.ts';
import { axisLine, axisTicks, axisWarning, drawGrid } from './axis.ts';
import { drawCaption } from './caption.ts';
import { drawSequenceAxis } from './category-axis.ts';
import { drawControlLines, drawRebases } from './control-lines.ts';
import { drawControlSeries, drawSignalKey, labelControl } from './control-marks.ts';
import { beforeNames, type ControlPlan, controlExtent, planControl } from './control-plan.ts';
import type { Drawing, Frame } from './frame.ts';
import { spread } from './spread.ts';
import { drawLines } from './text.ts';

/**
 * A control chart: the series with the mean and the limits of each phase, named at their ends; points
 * that a rule marks have a shape, a colour and a word in the key. The same for rare events, where
 * each point is what passed between two of them.
 */
export function drawControl(chart: Controlled, frame: Frame): Drawing {
  const said = [
    axisWarning(controlExtent(chart), chart.unit),
    trialWords(chart.control, chart.categories) ?? '',
  ];
  const notes = said.filter((part) => part !== '').join('. ');
  const caption = drawCaption(chart.unit, frame, notes);
  const key = drawSignalKey(chart, caption.height, frame);
  const band = chart.control.phases.length > 1 ? frame.lineHeight : 0;
  const plan = planControl(chart, caption.height + key.height + band, frame);
  const centres = chart.categories.map((_, category) => plan.x(category));
  const axis = drawSequenceAxis(chart.categories, centres, plan.bottom + 4, frame);
  return {
    height: plan.bottom + 4 + axis.height,
    marks: [
      ...caption.marks,
      ...key.marks,
      ...drawGrid(plan.extent.ticks, plan.y, plan, frame),
      ...drawBase(centres, plan),
      ...drawRebases(chart, plan, frame),
      ...drawControlLines(chart, plan),
      ...drawControlSeries(chart, plan),
      ...labelControl(chart, plan, frame),
      ...drawNames(plan, frame),
      ...axis.marks,
    ],
  };
}

function drawBase(centres: readonly number[], plan: ControlPlan): readonly string[] {
  const { left, right, bottom, extent } = plan;
  const zero =
    extent.from <= 0 ? axisLine({ x: left, y: plan.y(0) }, { x: right, y: plan.y(0) }) : '';
  return [axisTicks(centres, bottom + 1), zero];
}

/** The names of mean, limits and target at the right ends of their lines, moved apart. */
function drawNames(plan: ControlPlan, frame: Frame): readonly string[] {
  const wishes = plan.names.map(({ value, lines }) => ({
    centre: plan.y(value),
    height: lines.length * frame.lineHeight + 2,
  }));
  const centres = spread(wishes, plan.top - frame.textSize, plan.bottom + frame.lineHeight / 2);
  return plan.names.flatMap(({ kind, lines }, index) => {
    const centre = centres[index] ?? plan.bottom;
    const first = centre + frame.textSize * 0.35 - ((lines.length - 1) * frame.lineHeight) / 2;
    const at = { x: plan.right + beforeNames, y: first };
    return drawLines(kind === 'mean' ? 'value' : 'label', lines, at, frame);
  });
}
