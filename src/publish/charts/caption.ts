import { type Unit, unitLabel } from '../../domain/figures/unit.ts';
import type { Drawing, Frame } from './frame.ts';
import { drawLines } from './text.ts';
import { wrapText } from './text-width.ts';

/** What the numbers count, above the plot; nothing where each of them says it (`88.4%`, `22nd`, `£12`). */
export function drawCaption(unit: Unit, frame: Frame, addition = ''): Drawing {
  const said = [unitCaption(unit), addition].filter((part) => part !== '').join('. ');
  if (said === '') return { height: 0, marks: [] };
  const lines = wrapText(said, frame.width, frame.textSize);
  return {
    height: lines.length * frame.lineHeight + 6,
    marks: drawLines('tick', lines, { x: 0, y: frame.textSize }, frame),
  };
}

function unitCaption(unit: Unit): string {
  switch (unit.kind) {
    case 'percentage':
    case 'seconds':
    case 'rank':
    case 'money':
      return '';
    default: {
      const label = unitLabel(unit);
      return `${label.slice(0, 1).toUpperCase()}${label.slice(1)}`;
    }
  }
}
