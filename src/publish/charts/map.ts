import type { MapLevel } from '../../domain/places/map-classes.ts';
import type { Ring } from '../../domain/places/ring.ts';
import { chartShades } from '../../reference/palette.ts';
import { element, escapeText } from './element.ts';
import { type ChartWidth, type Frame, frameDrawing, frames } from './frame.ts';
import { drawSignKey } from './key.ts';
import { hatchings, mapFill } from './map-hatch.ts';
import { drawMapLabels } from './map-labels.ts';
import { areaPath, fineness, fitMap, type Projection } from './map-projection.ts';
import { drawLines, drawText } from './text.ts';
import { wrapText } from './text-width.ts';

/** An area of a map. */
export interface MapShape {
  /** ONS code. */
  readonly code: string;
  readonly name: string;
  /** Its figure, or what stands for it, as it is written. */
  readonly text: string;
  /** How dark it is drawn, from `mapClasses`; null where it has no figure. */
  readonly level: MapLevel | null;
  /** In degrees. */
  readonly rings: readonly Ring[];
}

export interface MapPicture {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly MapShape[];
  /** What each level stands for, in words, in the order it is shown. */
  readonly key: readonly { readonly level: MapLevel | null; readonly label: string }[];
  /** Whether areas are named where they are; without it, eight areas at most are. */
  readonly labels?: boolean;
  readonly width: ChartWidth;
}

const mostLabels = 8;

/** From here on borders are drawn thinner. */
const manyShapes = 60;

/** Draws areas on a map as an SVG element, complete in itself, like {@link drawChart} draws charts. */
export function mapChart(map: MapPicture): string {
  const frame = frames[map.width];
  const drawing = map.shapes.length === 0 ? drawNothing(frame) : drawMap(map, frame);
  return frameDrawing(map, map.id, frame, drawing);
}

function drawNothing(frame: Frame) {
  const y = 2 * frame.lineHeight;
  const text = drawText('tick', 'No areas to draw', frame.width / 2, y, 'middle');
  return { height: 3 * frame.lineHeight, marks: [text] };
}

function drawMap(map: MapPicture, frame: Frame) {
  const { shapes, labels = shapes.length <= mostLabels } = map;
  const key = drawSignKey(
    map.key.map(({ level, label }) => ({ name: label, draw: swatch(level, map.id) })),
    0,
    frame,
  );
  const rings = shapes.flatMap((shape) => shape.rings);
  const projection = fitMap(rings, key.height, frame);
  const bottom = key.height + projection.height;
  const bounds = { left: 0, top: key.height, right: frame.width, bottom };
  const named = labels
    ? drawMapLabels(shapes, projection, bounds, frame)
    : { marks: [], unnamed: [] };
  const below = shapes
    .filter((shape) => named.unnamed.includes(shape))
    .flatMap(({ name, text }) => wrapText(`${name}: ${text}`, frame.width, frame.textSize));
  return {
    height: bottom + below.length * frame.lineHeight + 4,
    marks: [
      hatchings(map.id, 1),
      hatchings(`${map.id}-m`, fineness),
      ...key.marks,
      drawAreas(map, projection),
      ...named.marks,
      ...drawLines('label', below, { x: 0, y: bottom + frame.textSize }, frame),
    ],
  };
}

/** From the palest to the darkest: the pale borders of dark areas come out on top. */
const inOrder: readonly (MapLevel | null)[] = [null, 0, 1, 2, 3, 4];

/** Areas of one level together, so that what fills and bounds them is written once. */
function drawAreas({ id, shapes }: MapPicture, projection: Projection): string {
  const levels = Map.groupBy(shapes, ({ level }) => level);
  const border = shapes.length > manyShapes ? 0.4 : 1;
  const groups = inOrder.flatMap((level) => {
    const members = levels.get(level) ?? [];
    if (members.length === 0) return [];
    const areas = members.map((shape) => drawArea(shape, projection));
    return [element('g', borderOf(level), element('g', mapFill(level, `${id}-m`), ...areas))];
  });
  return element(
    'g',
    {
      'stroke-width': border * fineness,
      'stroke-linejoin': 'round',
      'fill-rule': 'evenodd',
      transform: `scale(${1 / fineness})`,
    },
    ...groups,
  );
}

function drawArea({ name, text, rings }: MapShape, projection: Projection): string {
  const title = element('title', {}, escapeText(`${name}: ${text}`));
  return element('path', { d: areaPath(rings, projection) }, title);
}

/** A grey border cannot be seen between two dark areas. */
function borderOf(level: MapLevel | null) {
  const { axis, paper } = chartShades;
  return (level ?? 0) > 2
    ? { class: 'c-over', stroke: paper.light }
    : { class: 'c-axis', stroke: axis.light };
}

function swatch(level: MapLevel | null, id: string) {
  const size = 13;
  return (x: number, y: number) => {
    const rect = element('rect', {
      ...mapFill(level, id),
      x: x - size / 2,
      y: y - size / 2,
      width: size,
      height: size,
    });
    return element('g', { class: 'c-axis', stroke: chartShades.axis.light }, rect);
  };
}
