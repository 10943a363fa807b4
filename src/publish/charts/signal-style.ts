import { type SymbolType, symbol, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { SignalMeaning } from '../../domain/claims/signal-words.ts';
import { signalShades } from '../../reference/palette.ts';
import { element } from './element.ts';

const shapes: Readonly<Record<SignalMeaning, SymbolType>> = {
  improvement: symbolSquare,
  concern: symbolDiamond,
  neutral: symbolTriangle,
};

/** A point that a rule marks: its shape tells its meaning where its colour does not. */
export function drawSignal(meaning: SignalMeaning, x: number, y: number, area = 90): string {
  const outline = symbol(shapes[meaning], area).digits(1)() ?? '';
  const at = `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`;
  const fill = signalShades[meaning].light;
  return element('path', { class: `c-${meaning}`, fill, d: outline, transform: at });
}
