const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Writes arcs of whole coordinates as the data files of outlines hold them. */
export function encodeArcs(
  arcs: readonly (readonly (readonly [x: number, y: number])[])[],
): string {
  let [x, y] = [0, 0];
  return arcs
    .map((arc) =>
      arc
        .map(([nextX, nextY]) => {
          const step = encode(nextX - x) + encode(nextY - y);
          [x, y] = [nextX, nextY];
          return step;
        })
        .join(''),
    )
    .join(' ');
}

function encode(number: number): string {
  let rest = number < 0 ? -number * 2 - 1 : number * 2;
  let text = '';
  do {
    const more = rest >= 32 ? 32 : 0;
    text += digits[(rest % 32) + more];
    rest = Math.floor(rest / 32);
  } while (rest > 0);
  return text;
}
