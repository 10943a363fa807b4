import { coordinate, element } from './element.ts';
import { type Slot, strokeOf } from './series-style.ts';

/** Half the height of the caps. */
const cap = 5;

/** An interval on its row: a line between its ends, with a cap on each. */
export function drawWhisker(slot: Slot, from: number, to: number, y: number): string {
  const [left, right, middle] = [coordinate(from), coordinate(to), coordinate(y)];
  const caps = `M${left},${coordinate(y - cap)}v${2 * cap}M${right},${coordinate(y - cap)}v${2 * cap}`;
  return element('path', {
    ...strokeOf(slot),
    d: `M${left},${middle}H${right}${caps}`,
    fill: 'none',
    'stroke-width': 2,
  });
}
