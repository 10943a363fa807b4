import type { PublishedChart } from '../../domain/publication/published-chart.ts';
import { titleOf } from '../../domain/publication/title-of.ts';
import { element, escapeText } from './element.ts';

export type ChartWidth = 'narrow' | 'wide';

/** The sheet that a chart is drawn on. Lengths are units of the picture: CSS pixels at full size. */
export interface Frame {
  readonly name: ChartWidth;
  readonly width: number;
  /** Size of all text. At 320 CSS pixels the narrow picture still shows it at 14. */
  readonly textSize: number;
  readonly lineHeight: number;
}

export const frames: Readonly<Record<ChartWidth, Frame>> = {
  narrow: { name: 'narrow', width: 340, textSize: 15, lineHeight: 18 },
  wide: { name: 'wide', width: 680, textSize: 16, lineHeight: 20 },
};

/** What a kind of chart makes: its marks from y = 0 down, and how far down they go. */
export interface Drawing {
  readonly height: number;
  readonly marks: readonly string[];
}

const fontFamily = 'Source Sans 3, Arial, sans-serif';

/** The picture with its name and description, which assistive technology reads instead of marks. */
export function frameDrawing(
  chart: Pick<PublishedChart, 'title' | 'description'>,
  id: string,
  frame: Frame,
  { height, marks }: Drawing,
): string {
  const tall = Math.ceil(height);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `c-chart c-${frame.name}`,
      viewBox: `0 0 ${frame.width} ${tall}`,
      width: frame.width,
      height: tall,
      role: 'img',
      'aria-labelledby': `${id}-t ${id}-d`,
      'font-family': fontFamily,
      'font-size': frame.textSize,
    },
    element('title', { id: `${id}-t` }, escapeText(titleOf(chart))),
    element('desc', { id: `${id}-d` }, escapeText(chart.description)),
    ...marks,
  );
}
