import { isPeriodLabel } from '../../domain/claims/describe-period.ts';
import type { Drawing, Frame } from './frame.ts';
import { drawLines } from './text.ts';
import { textWidth, widest, wrapText } from './text-width.ts';

/** Between labels that stand side by side. */
const air = 8;

/** More lines than this are no label for a column but a paragraph. */
const mostLines = 3;

interface Label {
  readonly centre: number;
  readonly lines: readonly string[];
}

/**
 * The labels below a plot, each under the middle of its category. Periods that do not all fit are
 * thinned out, counted back from the latest, which a reader comes for. Other categories are wrapped;
 * where that is not enough there is no such axis, and the chart has to lie on its side.
 */
export function drawCategoryAxis(
  categories: readonly string[],
  centres: readonly number[],
  top: number,
  frame: Frame,
): Drawing | undefined {
  if (categories.every(isPeriodLabel)) return drawSequenceAxis(categories, centres, top, frame);
  const labels = wrappedLabels(categories, centres, frame);
  return labels === undefined ? undefined : drawLabels(labels, top, frame);
}

/** The same for what comes one after the other, period or not: thinned out until the labels fit. */
export function drawSequenceAxis(
  categories: readonly string[],
  centres: readonly number[],
  top: number,
  frame: Frame,
): Drawing {
  return drawLabels(periodLabels(categories, centres, frame), top, frame);
}

function drawLabels(labels: readonly Label[], top: number, frame: Frame): Drawing {
  const lines = Math.max(0, ...labels.map((label) => label.lines.length));
  return {
    height: 6 + lines * frame.lineHeight,
    marks: labels.flatMap((label) =>
      drawLines(
        'label',
        label.lines,
        { x: inside(label, frame), y: top + 4 + frame.textSize, anchor: 'middle' },
        frame,
      ),
    ),
  };
}

function wrappedLabels(
  categories: readonly string[],
  centres: readonly number[],
  frame: Frame,
): readonly Label[] | undefined {
  const step = (centres[1] ?? frame.width) - (centres[0] ?? 0) - air;
  const labels = categories.map((category, index) => ({
    centre: centres[index] ?? 0,
    lines: wrapText(category, step, frame.textSize),
  }));
  const short = labels.every(({ lines }) => lines.length <= mostLines);
  return short && apart(labels, frame) ? labels : undefined;
}

function periodLabels(
  categories: readonly string[],
  centres: readonly number[],
  frame: Frame,
): readonly Label[] {
  for (let stride = 1; stride < categories.length; stride++) {
    const labels = thinned(categories, centres, stride, frame);
    if (apart(labels, frame)) return labels;
  }
  return thinned(categories, centres, categories.length, frame);
}

/** Every so many periods; the year is said once, under the first label that lies in it. */
function thinned(
  categories: readonly string[],
  centres: readonly number[],
  stride: number,
  frame: Frame,
): readonly Label[] {
  const last = categories.length - 1;
  const kept = categories.flatMap((category, index) =>
    (last - index) % stride === 0 ? [{ category, centre: centres[index] ?? 0 }] : [],
  );
  let said: string | undefined;
  return kept.map(({ category, centre }) => {
    const [name, year] = nameAndYear(category);
    if (year === undefined)
      return { centre, lines: wrapText(name, 6 * frame.textSize, frame.textSize) };
    const lines = year === said ? [name] : [name, year];
    said = year;
    return { centre, lines };
  });
}

/** `Q4 2023/24` and `May 2024` in two; anything else whole. */
function nameAndYear(label: string): readonly [string, string?] {
  const [, name, year] = /^(Q\d|[A-Z][a-z]{2}) (\S+)$/.exec(label) ?? [];
  return name === undefined || year === undefined ? [label] : [name, year];
}

/** Line by line: a year under one month may reach below the next. */
function apart(labels: readonly Label[], frame: Frame): boolean {
  const lines = Math.max(0, ...labels.map((label) => label.lines.length));
  return Array.from({ length: lines }, (_, line) =>
    labels.flatMap((label) => edges(label, line, frame)),
  ).every((row) =>
    row.every(({ right }, index) => right + air <= (row[index + 1]?.left ?? right + air)),
  );
}

function edges(label: Label, line: number, frame: Frame) {
  const text = label.lines[line];
  if (text === undefined) return [];
  const centre = inside(label, frame);
  const half = textWidth(text, frame.textSize) / 2;
  return [{ left: centre - half, right: centre + half }];
}

/** The centre, moved so that the label stays on the sheet. */
function inside({ centre, lines }: Label, frame: Frame): number {
  const half = widest(lines, frame.textSize) / 2;
  return Math.max(half, Math.min(centre, frame.width - half));
}
