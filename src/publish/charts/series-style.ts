import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
} from 'd3-shape';
import { chartShades, type SeriesShade, seriesPalette } from '../../reference/palette.ts';
import { element } from './element.ts';

/** Position of a colour in the palette, from 1: the number in the classes `c-fill-1`, `c-line-1`. */
export type Slot = number;

/**
 * The colour of a series: the palette in its order, except that two series are dark blue and
 * orange, the pair that the Analysis Function advises. A seventh series begins anew.
 */
export function slotOf(index: number, seriesCount: number): Slot {
  if (seriesCount === 2) return index === 0 ? 1 : 4;
  return (index % seriesPalette.length) + 1;
}

function shadeOf(slot: Slot): SeriesShade {
  const shade = seriesPalette[slot - 1];
  if (shade === undefined) throw new RangeError(`The palette has no colour ${slot}.`);
  return shade;
}

export function fillOf(slot: Slot) {
  return { class: `c-fill-${slot}`, fill: shadeOf(slot).light };
}

/** For text on a mark of this colour. */
export function fillOn(slot: Slot) {
  return { class: `c-value c-on-${slot}`, fill: shadeOf(slot).text.light };
}

/** What is hidden of a whole: paper with an edge of dashes, for it has no colour of its own. */
export function fillOfRest() {
  return {
    class: 'c-paper c-axis',
    fill: chartShades.paper.light,
    stroke: chartShades.axis.light,
    'stroke-dasharray': '4 3',
  };
}

export function strokeOf(slot: Slot) {
  return { class: `c-line-${slot}`, stroke: shadeOf(slot).light };
}

/** Groups what belongs to one series. */
export function seriesGroup(slot: Slot, ...marks: readonly string[]): string {
  return element('g', { class: `c-series-${slot}` }, ...marks);
}

const dashes = [undefined, '8 3', '2 3', '10 3 2 3'] as const;

/** So that lines differ without colour too. */
export function dashOf(index: number): string | undefined {
  return dashes[index % dashes.length];
}

const shapes: readonly SymbolType[] = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];

/** The point of a series on a line: circle, square, triangle, diamond, and again. */
export function drawMarker(index: number, slot: Slot, x: number, y: number): string {
  if (index % shapes.length === 0)
    return element('circle', { ...fillOf(slot), cx: x, cy: y, r: 4 });
  const outline = symbol(shapes[index % shapes.length], 62).digits(1)() ?? '';
  const at = `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`;
  return element('path', { ...fillOf(slot), d: outline, transform: at });
}
