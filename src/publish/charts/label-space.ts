import type { Anchor } from './text.ts';
import { textWidth } from './text-width.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A place for a label: its anchor point, `y` being the baseline. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

/** The room that figures in bold take at a spot: none of them goes below the baseline. */
function textBox(text: string, { x, y, anchor }: Spot, size: number): Box {
  const width = textWidth(text, size, true);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, top: y - size * 0.75, right: left + width, bottom: y + size * 0.05 };
}

/** What is drawn already, so that labels are put only where nothing is. */
export class LabelSpace {
  readonly #bounds: Box;
  readonly #taken: Box[] = [];
  readonly #avoided: Box[] = [];

  constructor(bounds: Box) {
    this.#bounds = bounds;
  }

  take(box: Box): void {
    this.#taken.push(box);
  }

  /** What a label may stand on where it has no better place. */
  avoid(box: Box): void {
    this.#avoided.push(box);
  }

  /** Takes a straight line, as boxes along it, with a little air on both sides. */
  takeLine(from: { x: number; y: number }, to: { x: number; y: number }): void {
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
    for (let step = 0; step <= steps; step++) {
      const x = from.x + ((to.x - from.x) * step) / steps;
      const y = from.y + ((to.y - from.y) * step) / steps;
      this.take({ left: x - 2, top: y - 2, right: x + 2, bottom: y + 2 });
    }
  }

  /** The first of the spots where the text is free to stand, which it then takes. */
  place(text: string, size: number, spots: readonly Spot[]): Spot | undefined {
    const free = spots
      .map((spot) => ({ spot, box: textBox(text, spot, size) }))
      .filter(({ box }) => within(box, this.#bounds) && !hits(box, this.#taken));
    const found = free.find(({ box }) => !hits(box, this.#avoided)) ?? free[0];
    if (found !== undefined) this.take(found.box);
    return found?.spot;
  }
}

function hits(box: Box, others: readonly Box[]): boolean {
  return others.some((other) => overlap(box, other));
}

function within(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
