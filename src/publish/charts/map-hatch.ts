import type { MapLevel } from '../../domain/places/map-classes.ts';
import { chartShades, mapShades } from '../../reference/palette.ts';
import { element } from './element.ts';

/** A tile of a pattern is so wide and high, in units of the picture. */
const tile = 6;

/**
 * The lines on the colour of a level, from the least to the most of what is dark: dots, lines, and pale
 * lines both ways. The fourth level has none.
 */
const marks = [
  { d: 'M2.5 3h1', class: 'c-hatch', stroke: mapShades[3].light },
  { d: 'M-1 1l2-2M0 6L6 0M5 7l2-2', class: 'c-hatch', stroke: mapShades[3].light },
  { d: 'M0 0L6 6M0 6L6 0', class: 'c-over', stroke: chartShades.paper.light },
] as const;

/** Where there is no figure: lines the other way, grey, on paper. */
const noFigure = 'M0 0L6 6M-1 5l2 2M5-1l2 2';

/** What an area is filled with. Level 0, none at all, is bare paper; null is an area without a figure. */
export function mapFill(level: MapLevel | null, id: string) {
  if (level === 0) return { class: 'c-paper', fill: chartShades.paper.light };
  if (level === 4) return { class: 'c-map-4', fill: mapShades[3].light };
  return { fill: `url(#${id}-h${level ?? 0})` };
}

/**
 * The patterns that {@link mapFill} fills with; `id` is that of the picture. `scale` is how many units
 * of the areas' own coordinates one unit of the picture has.
 */
export function hatchings(id: string, scale: number): string {
  const { paper, axis } = chartShades;
  const patterns = [
    drawPattern(`${id}-h0`, scale, [
      { class: 'c-paper', fill: paper.light },
      { class: 'c-axis', stroke: axis.light, d: noFigure },
    ]),
    ...marks.map((lines, index) =>
      drawPattern(`${id}-h${index + 1}`, scale, [
        { class: `c-map-${index + 1}`, fill: mapShades[index]?.light },
        lines,
      ]),
    ),
  ];
  return element('defs', {}, ...patterns);
}

interface Layer {
  readonly class: string;
  readonly fill?: string | undefined;
}

function drawPattern(
  id: string,
  scale: number,
  [ground, lines]: readonly [Layer, Layer & { readonly stroke: string; readonly d: string }],
): string {
  const size = { width: tile, height: tile };
  return element(
    'pattern',
    { id, ...size, patternUnits: 'userSpaceOnUse', patternTransform: `scale(${scale})` },
    element('rect', { ...size, class: ground.class, fill: ground.fill }),
    element('path', { ...lines, fill: 'none', 'stroke-width': 0.8 }),
  );
}
