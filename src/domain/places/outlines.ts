import type { Arc } from './decode-arcs.ts';
import type { Point, Ring } from './ring.ts';

/**
 * A ring as the arcs that it goes along. `~n` is arc `n` backwards, as in TopoJSON: neighbours go along
 * the same arc, which is therefore kept once.
 */
export type RingArcs = readonly number[];

/** The outline of one area. */
export function outlineOf(arcs: readonly Arc[], rings: readonly RingArcs[]): readonly Ring[] {
  return rings.map((ring) => joined(ring.map((at) => arcAt(arcs, at))));
}

/** The outline of several areas as one: without the lines that two of them share. */
export function dissolve(
  arcs: readonly Arc[],
  areas: readonly (readonly RingArcs[])[],
): readonly Ring[] {
  const used = areas.flat(2);
  const times = Map.groupBy(used, (at) => Math.max(at, ~at));
  const outer = used.filter((at) => times.get(Math.max(at, ~at))?.length === 1);
  return linked(outer.map((at) => arcAt(arcs, at))).map(joined);
}

/** Sorts arcs into rings: each begins where the one before it ends. */
function linked(arcs: readonly Arc[]): readonly (readonly Arc[])[] {
  const byStart = Map.groupBy(arcs, (arc) => String(arc[0]));
  const rings: Arc[][] = [];
  for (const starting of byStart.values()) {
    for (let next = starting.pop(); next !== undefined; next = starting.pop()) {
      const ring: Arc[] = [];
      for (let arc: Arc | undefined = next; arc !== undefined; ) {
        ring.push(arc);
        arc = byStart.get(String(arc.at(-1)))?.pop();
      }
      rings.push(ring);
    }
  }
  return rings;
}

/** The end of an arc is the beginning of the next, and the end of the last that of the first. */
function joined(arcs: readonly Arc[]): Ring {
  return arcs.flatMap((arc): readonly Point[] => arc.slice(0, -1));
}

function arcAt(arcs: readonly Arc[], at: number): Arc {
  const arc = arcs[Math.max(at, ~at)];
  if (arc === undefined) throw new RangeError(`There is no arc ${at}.`);
  return at < 0 ? arc.toReversed() : arc;
}
