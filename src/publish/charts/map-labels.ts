import { boundsOf, isInside, type Point, type Ring } from '../../domain/places/ring.ts';
import type { Frame } from './frame.ts';
import { type Box, overlap } from './label-space.ts';
import type { Projection } from './map-projection.ts';
import { drawTextOverLines } from './text.ts';
import { textWidth, widest, wrapText } from './text-width.ts';

export interface Labelled {
  readonly name: string;
  /** The figure, as it is written. */
  readonly text: string;
  readonly rings: readonly Ring[];
}

/** Names longer than this share of the sheet are broken. */
const longestName = 0.3;

/** An area is searched for room in so many rows and columns. */
const grid = 24;

interface Room {
  readonly x: number;
  readonly y: number;
  /** Distance to the nearest corner of an outline. */
  readonly clear: number;
}

/**
 * Names areas and their figures where they are; those with the least room choose first. Returns the
 * areas that no room was found for too.
 */
export function drawMapLabels(
  areas: readonly Labelled[],
  projection: Projection,
  bounds: Box,
  frame: Frame,
): { readonly marks: readonly string[]; readonly unnamed: readonly Labelled[] } {
  const taken: Box[] = [];
  const marks: string[] = [];
  const unnamed: Labelled[] = [];
  const byRoom = areas
    .map((area) => ({ area, rooms: roomsIn(area.rings, projection) }))
    .toSorted((a, b) => (a.rooms[0]?.clear ?? 0) - (b.rooms[0]?.clear ?? 0));
  for (const { area, rooms } of byRoom) {
    const lines = wrapText(area.name, frame.width * longestName, frame.textSize);
    const size = {
      width: Math.max(widest(lines, frame.textSize), textWidth(area.text, frame.textSize, true)),
      height: (lines.length + 1) * frame.lineHeight,
    };
    const room = rooms.find((spot) => isFree(boxAt(spot, size), bounds, taken));
    if (room === undefined) {
      unnamed.push(area);
      continue;
    }
    taken.push(boxAt(room, size));
    marks.push(...drawLabel(lines, area.text, room, frame));
  }
  return { marks, unnamed };
}

function drawLabel(
  lines: readonly string[],
  text: string,
  { x, y }: Room,
  frame: Frame,
): readonly string[] {
  const first = y - ((lines.length + 1) * frame.lineHeight) / 2 + frame.textSize * 0.85;
  return [...lines, text].map((line, index) => {
    const role = index === lines.length ? 'value' : 'label';
    return drawTextOverLines(role, line, { x, y: first + index * frame.lineHeight }, 'middle');
  });
}

function boxAt({ x, y }: Room, size: { width: number; height: number }): Box {
  const [right, down] = [size.width / 2, size.height / 2];
  return { left: x - right, right: x + right, top: y - down, bottom: y + down };
}

function isFree(box: Box, bounds: Box, taken: readonly Box[]): boolean {
  const within = box.left >= bounds.left && box.right <= bounds.right;
  return (
    within &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom &&
    !taken.some((other) => overlap(box, other))
  );
}

/** Points within an area, those farthest from its borders first. */
function roomsIn(rings: readonly Ring[], { place }: Projection): readonly Room[] {
  const { west, south, east, north } = boundsOf(rings);
  const corners = rings.flat().map(place);
  const rooms: Room[] = [];
  for (let row = 0.5; row < grid; row++) {
    for (let column = 0.5; column < grid; column++) {
      const point: Point = [
        west + ((east - west) * column) / grid,
        south + ((north - south) * row) / grid,
      ];
      if (!isInside(rings, point)) continue;
      const [x, y] = place(point);
      const clear = Math.min(...corners.map(([cx, cy]) => Math.hypot(cx - x, cy - y)));
      rooms.push({ x, y, clear });
    }
  }
  return rooms.toSorted((a, b) => b.clear - a.clear);
}
