import type { JSX } from 'preact';
import type { ChartWidth } from '../../charts/frame.ts';

/** The chart at both widths, of which the stylesheet shows one. */
export function ChartDrawings({ draw }: { draw: (width: ChartWidth) => string }): JSX.Element {
  return (
    <>
      {(['wide', 'narrow'] as const).map((width) => (
        <div class={`chart__${width}`} dangerouslySetInnerHTML={{ __html: draw(width) }} />
      ))}
    </>
  );
}
