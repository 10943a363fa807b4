/** A number of what happened between two boundaries of time; null where nobody has it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
}

/**
 * Numbers of what happened in stretches of time that overlap. As sums from a beginning they are differences of two
 * unknowns each, so that a stretch is determined by others where these lead from its one end to its other.
 */
export class Timeline<S extends Stretch> {
  /** All ends of stretches, in order. */
  readonly boundaries: readonly number[];
  /** Those that can all be true together: one that contradicts the shorter ones tells a reader nothing true. */
  readonly kept: readonly S[];
  /** By boundary: which of them hang together, and the number from the first of these up to it. */
  readonly #places: ReadonlyMap<number, Place>;

  constructor(stretches: readonly S[]) {
    this.boundaries = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].toSorted(
      (a, b) => a - b,
    );
    this.kept = together(stretches, this.boundaries);
    this.#places = placesOf(this.kept, this.boundaries);
  }

  /**
   * Groups of people that no stretch counts, and that follow from some that do: from one boundary to
   * another, or with a stretch between left out. `spans` are the pairs of boundaries that they are made of.
   */
  groups(): readonly Group[] {
    const pairs = this.#determined();
    const plain = pairs.filter(({ from, to }) => !this.#isTiled(from, to));
    const holed = pairs.flatMap((outer) =>
      pairs
        .filter(({ of, from, to }) => of !== outer.of && from > outer.from && to < outer.to)
        .map(({ from, to, value }) => ({
          value: outer.value - value,
          spans: [
            [outer.from, from],
            [to, outer.to],
          ] as const,
        })),
    );
    return [
      ...plain.map(({ from, to, value }) => ({ value, spans: [[from, to]] as const })),
      ...holed,
    ];
  }

  #determined(): readonly Determined[] {
    return this.boundaries.flatMap((from, position) => {
      const here = this.#places.get(from);
      if (here === undefined) return [];
      return this.boundaries.slice(position + 1).flatMap((to) => {
        const there = this.#places.get(to);
        return there?.of === here.of
          ? [{ from, to, of: here.of, value: there.sum - here.sum }]
          : [];
      });
    });
  }

  /** True where stretches one after the other lead from one boundary to the other. */
  #isTiled(from: number, to: number): boolean {
    const reached = new Set([from]);
    for (const boundary of this.boundaries) {
      if (!reached.has(boundary)) continue;
      for (const stretch of this.kept) {
        if (stretch.from === boundary && stretch.value !== null) reached.add(stretch.to);
      }
    }
    return reached.has(to);
  }
}

export interface Group {
  readonly value: number;
  readonly spans: readonly (readonly [number, number])[];
}

interface Place {
  readonly of: number;
  readonly sum: number;
}

interface Determined {
  readonly from: number;
  readonly to: number;
  readonly of: number;
  readonly value: number;
}

/** All of them, or else as many as can be true together, the shortest first. */
function together<S extends Stretch>(
  stretches: readonly S[],
  boundaries: readonly number[],
): readonly S[] {
  if (areTrue(stretches, boundaries)) return stretches;
  const kept: S[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
    if (areTrue([...kept, stretch], boundaries)) kept.push(stretch);
  }
  return kept;
}

/** True where sums from the beginning can grow as they should (Bellman and Ford: no cycle loses). */
function areTrue(stretches: readonly Stretch[], boundaries: readonly number[]): boolean {
  const bounds = [
    ...boundaries.slice(1).map((to, index) => ({ from: to, to: boundaries[index] ?? to, most: 0 })),
    ...stretches.flatMap(({ from, to, value }) =>
      value === null
        ? []
        : [
            { from, to, most: value },
            { from: to, to: from, most: -value },
          ],
    ),
  ];
  const most = new Map(boundaries.map((boundary) => [boundary, 0]));
  for (let round = 0; round <= boundaries.length; round += 1) {
    let changed = false;
    for (const bound of bounds) {
      const reach = (most.get(bound.from) ?? 0) + bound.most;
      if (reach >= (most.get(bound.to) ?? 0)) continue;
      most.set(bound.to, reach);
      changed = true;
    }
    if (!changed) return true;
  }
  return false;
}

function placesOf(
  stretches: readonly Stretch[],
  boundaries: readonly number[],
): ReadonlyMap<number, Place> {
  const steps = Map.groupBy(stretches.flatMap(stepsOf), ({ at }) => at);
  const places = new Map<number, Place>();
  for (const [of, first] of boundaries.entries()) {
    if (!places.has(first)) spread({ of, at: first, steps }, places);
  }
  return places;
}

interface Step {
  readonly at: number;
  readonly to: number;
  readonly more: number;
}

/** From either end of a stretch to the other. */
function stepsOf({ from, to, value }: Stretch): readonly Step[] {
  if (value === null) return [];
  return [
    { at: from, to, more: value },
    { at: to, to: from, more: -value },
  ];
}

/** Places of all boundaries that hang together with one. */
function spread(
  { of, at, steps }: { of: number; at: number; steps: ReadonlyMap<number, readonly Step[]> },
  places: Map<number, Place>,
): void {
  const open = [{ to: at, more: 0, sum: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (places.has(next.to)) continue;
    const sum = next.sum + next.more;
    places.set(next.to, { of, sum });
    for (const { to, more } of steps.get(next.to) ?? []) open.push({ to, more, sum });
  }
}
