import { type Colour, chartShades } from '../../reference/palette.ts';
import { element, escapeText } from './element.ts';
import type { Frame } from './frame.ts';

export type Anchor = 'start' | 'middle' | 'end';

/**
 * `label`: names of categories and series. `value`: figures. `tick`: axes, captions, and what stands
 * for a figure that there is not.
 */
export type TextRole = 'label' | 'value' | 'tick';

interface TextStyle {
  readonly class: string;
  readonly fill: Colour;
  readonly weight?: number;
}

const styles: Readonly<Record<TextRole, TextStyle>> = {
  label: { class: 'c-label', fill: chartShades.ink.light },
  value: { class: 'c-value', fill: chartShades.ink.light, weight: 600 },
  tick: { class: 'c-tick', fill: chartShades.axis.light },
};

/** One line of text; `y` is its baseline. Empty text draws nothing. */
export function drawText(
  role: TextRole,
  text: string,
  x: number,
  y: number,
  anchor: Anchor = 'start',
): string {
  return text === '' ? '' : element('text', attributes(role, x, y, anchor), escapeText(text));
}

/** The same with an edge of the paper's colour around its letters, for text that crosses lines. */
export function drawTextOverLines(
  role: TextRole,
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  anchor: Anchor = 'start',
): string {
  const { class: name, ...rest } = attributes(role, x, y, anchor);
  const edge = {
    stroke: chartShades.paper.light,
    'stroke-width': 4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  return element('text', { class: `${name} c-over`, ...rest, ...edge }, escapeText(text));
}

/** A figure, or what stands for it, with a name after it on one line. */
export function drawFigureAndName(
  role: TextRole,
  figure: string,
  name: string,
  { x, y }: { readonly x: number; readonly y: number },
): string {
  const { class: of, fill, weight } = styles[role];
  const first = element('tspan', { class: of, fill, 'font-weight': weight }, escapeText(figure));
  return element('text', attributes('label', x, y, 'start'), first, escapeText(` ${name}`));
}

function attributes(role: TextRole, x: number, y: number, anchor: Anchor) {
  const style = styles[role];
  return {
    class: style.class,
    x,
    y,
    fill: style.fill,
    'font-weight': style.weight,
    'text-anchor': anchor === 'start' ? undefined : anchor,
  };
}

/** Lines one below the other; `y` is the baseline of the first. */
export function drawLines(
  role: TextRole,
  lines: readonly string[],
  { x, y, anchor }: { x: number; y: number; anchor?: Anchor },
  frame: Frame,
): readonly string[] {
  return lines.map((line, index) => drawText(role, line, x, y + index * frame.lineHeight, anchor));
}

/** The baseline on which text of this size looks centred on `y`: figures are 0.7 of it tall. */
export function centredOn(y: number, frame: Frame): number {
  return y + frame.textSize * 0.35;
}
