import { axisLine, gridLine } from './axis.ts';
import { element } from './element.ts';
import type { Drawing, Frame } from './frame.ts';
import type { Tick } from './scale.ts';
import { strokeOf } from './series-style.ts';
import { drawText } from './text.ts';
import { textWidth } from './text-width.ts';

/** Between labels that stand side by side. */
const air = 8;

/** A stretch down the sheet in which lines are drawn. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** The values of ticks along the bottom of a plot, every one or every so many, none off the sheet. */
export function drawTickRow(
  ticks: readonly Tick[],
  x: (value: number) => number,
  top: number,
  frame: Frame,
): Drawing {
  const labels = ticks.map(({ value, text }) => {
    const half = textWidth(text, frame.textSize) / 2;
    return { text, half, centre: Math.max(half, Math.min(x(value), frame.width - half)) };
  });
  const stride = ticks.findIndex((_, skipped) =>
    everyNth(labels, skipped + 1).every(
      ({ centre, half }, index, kept) =>
        index === 0 ||
        (kept[index - 1]?.centre ?? 0) + (kept[index - 1]?.half ?? 0) + air <= centre - half,
    ),
  );
  const baseline = top + frame.textSize;
  return {
    height: frame.lineHeight + 4,
    marks: everyNth(labels, stride + 1).map(({ text, centre }) =>
      drawText('tick', text, centre, baseline, 'middle'),
    ),
  };
}

function everyNth<T>(items: readonly T[], n: number): readonly T[] {
  return items.filter((_, index) => index % n === 0);
}

/** Light lines down the bands at every tick. */
export function drawTickLines(
  ticks: readonly Tick[],
  x: (value: number) => number,
  bands: readonly Band[],
): readonly string[] {
  return bands.flatMap(({ top, bottom }) =>
    ticks.map(({ value }) => gridLine({ x: x(value), y: top }, { x: x(value), y: bottom })),
  );
}

/** The line that values are read from: no number, or no difference. */
export function drawReference(x: number, bands: readonly Band[]): readonly string[] {
  return bands.map(({ top, bottom }) => axisLine({ x, y: top }, { x, y: bottom }));
}

/** Position of dark pink in the palette: no mark that a target is held against has it. */
export const targetSlot = 3;

/** What performance is held against: a line down the bands, its name over the first. */
export function drawTargetDown(
  { name, text }: { readonly name: string; readonly text: string },
  x: number,
  baseline: number,
  bands: readonly Band[],
  frame: Frame,
): readonly string[] {
  const label = `${name} ${text}`;
  const half = textWidth(label, frame.textSize) / 2;
  const centre = Math.max(half, Math.min(x, frame.width - half));
  const lines = bands.map(({ top, bottom }) =>
    element('path', {
      ...strokeOf(targetSlot),
      d: `M${Math.round(x * 10) / 10},${Math.round(top)}V${Math.round(bottom)}`,
      fill: 'none',
      'stroke-width': 2,
      'stroke-dasharray': '9 3 2 3',
    }),
  );
  return [...lines, drawText('label', label, centre, baseline, 'middle')];
}
