/** Something that wants to stand centred on a height and is so tall. */
export interface Tall {
  readonly centre: number;
  readonly height: number;
}

/**
 * Moves centres apart until nothing overlaps, as little as can be, inside `top` and `bottom`. Gives
 * the new centres in the order given. Where all of them together are too tall, they run over the
 * bottom.
 */
export function spread(wishes: readonly Tall[], top: number, bottom: number): readonly number[] {
  const order = wishes.map((_, index) => index).toSorted((a, b) => centre(a) - centre(b) || a - b);
  const clusters: Cluster[] = [];
  for (const index of order) {
    clusters.push({ members: [index], height: height(index), wish: centre(index) });
    mergeUpwards(clusters, top, bottom);
  }
  const centres = wishes.map(({ centre: wish }) => wish);
  for (const cluster of clusters) {
    let edge = topOf(cluster, top, bottom);
    for (const index of cluster.members) {
      centres[index] = edge + height(index) / 2;
      edge += height(index);
    }
  }
  return centres;

  function centre(index: number): number {
    return wishes[index]?.centre ?? 0;
  }
  function height(index: number): number {
    return wishes[index]?.height ?? 0;
  }
}

/** Neighbours that touch: they move as one, around the mean of what they wish. */
interface Cluster {
  readonly members: readonly number[];
  readonly height: number;
  readonly wish: number;
}

function topOf({ wish, height }: Cluster, top: number, bottom: number): number {
  return Math.max(top, Math.min(wish - height / 2, bottom - height));
}

function mergeUpwards(clusters: Cluster[], top: number, bottom: number): void {
  for (;;) {
    const lower = clusters.at(-1);
    const upper = clusters.at(-2);
    if (!lower || !upper) return;
    if (topOf(upper, top, bottom) + upper.height <= topOf(lower, top, bottom)) return;
    clusters.splice(-2, 2, join(upper, lower));
  }
}

function join(upper: Cluster, lower: Cluster): Cluster {
  const members = [...upper.members, ...lower.members];
  const share = lower.members.length / members.length;
  return {
    members,
    height: upper.height + lower.height,
    wish: upper.wish * (1 - share) + lower.wish * share,
  };
}
