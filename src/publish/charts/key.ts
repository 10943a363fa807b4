import type { ChartSeries } from '../../domain/publication/published-chart.ts';
import { element } from './element.ts';
import type { Drawing, Frame } from './frame.ts';
import { drawMarker, fillOf, fillOfRest, type Slot, slotOf } from './series-style.ts';
import { drawLines } from './text.ts';
import { widest, wrapText } from './text-width.ts';

const swatch = 14;
const beforeName = 6;
const betweenNames = 18;

/** What stands before a name: a patch of colour, or the marker of the series. */
export type KeySign = 'swatch' | 'marker';

/** A name, and the sign before it, centred on a point. */
export interface KeyEntry {
  readonly name: string;
  readonly draw: (x: number, y: number) => string;
}

/**
 * The names of the series in their order, each after its sign; for charts that have no room to name
 * them where they are drawn.
 */
export function drawKey(
  names: readonly string[],
  top: number,
  frame: Frame,
  sign: KeySign = 'swatch',
): Drawing {
  const entries = names.map((name, index) => ({
    name,
    draw: (x: number, y: number) => drawSign(sign, index, slotOf(index, names.length), { x, y }),
  }));
  return drawSignKey(entries, top, frame);
}

/** The names of the series after patches of their colour, and of what is hidden of a whole after its own. */
export function drawSeriesKey(series: readonly ChartSeries[], top: number, frame: Frame): Drawing {
  const count = series.filter(({ rest }) => rest !== true).length;
  const entries = series.map(({ name, rest }, index) => ({
    name,
    draw: (x: number, y: number) =>
      rest === true
        ? drawRestSign(x, y)
        : drawSign('swatch', index, slotOf(index, count), { x, y }),
  }));
  return drawSignKey(entries, top, frame);
}

function drawRestSign(x: number, y: number): string {
  const size = swatch - 1;
  const half = size / 2;
  const box = { x: x - half, y: y - half, width: size, height: size };
  return element('rect', { ...fillOfRest(), ...box });
}

/** The same with signs of any kind; nothing where there are none. */
export function drawSignKey(entries: readonly KeyEntry[], top: number, frame: Frame): Drawing {
  if (entries.length === 0) return { height: 0, marks: [] };
  const marks: string[] = [];
  let x = 0;
  let y = top;
  let rowHeight = 0;
  for (const { name, draw } of entries) {
    const lines = wrapText(name, frame.width - swatch - beforeName, frame.textSize);
    const width = swatch + beforeName + widest(lines, frame.textSize);
    if (x > 0 && x + width > frame.width) {
      x = 0;
      y += rowHeight;
      rowHeight = 0;
    }
    const baseline = { x: x + swatch + beforeName, y: y + swatch };
    marks.push(
      draw(x + swatch / 2, y + 2 + swatch / 2),
      ...drawLines('label', lines, baseline, frame),
    );
    x += width + betweenNames;
    rowHeight = Math.max(rowHeight, lines.length * frame.lineHeight + 4);
  }
  return { height: y + rowHeight + 8 - top, marks };
}

function drawSign(
  sign: KeySign,
  index: number,
  slot: Slot,
  { x, y }: { readonly x: number; readonly y: number },
): string {
  if (sign === 'marker') return drawMarker(index, slot, x, y);
  const half = swatch / 2;
  return element('rect', {
    ...fillOf(slot),
    x: x - half,
    y: y - half,
    width: swatch,
    height: swatch,
  });
}
