import type { Token } from './tokens.ts';

/** A number as a vulgar fraction: `# ?/?` of 1.5 is `1 1/2`. Null where the tokens ask for none. Without a sign. */
export function renderFraction(tokens: readonly Token[], value: number): string | null {
  const stroke = tokens.findIndex(({ kind }) => kind === 'stroke');
  if (stroke < 0) return null;
  const size = Math.abs(value);
  const before = tokens.slice(0, stroke);
  const below = tokens
    .slice(stroke + 1)
    .map(({ text }) => text)
    .join('')
    .trim();
  const isMixed = /\d|[0#?]\s+[0#?]/.test(before.map(({ text }) => text).join(''));
  const whole = isMixed ? Math.floor(size) : 0;
  const [top, bottom] = nearest(size - whole, below);
  if (isMixed && top === 0) return String(whole);
  if (isMixed && top === bottom) return String(whole + 1);
  return `${isMixed && whole > 0 ? `${whole} ` : ''}${top}/${bottom}`;
}

/** Over the number that the format names, or over any of as many digits as it has places. */
function nearest(share: number, below: string): readonly [number, number] {
  const fixed = Number(/^[1-9]\d*/.exec(below)?.[0] ?? 0);
  if (fixed > 0) return [Math.round(share * fixed), fixed];
  const most = 10 ** Math.min(3, Math.max(1, below.length)) - 1;
  let best: readonly [number, number] = [Math.round(share), 1];
  for (let bottom = 2; bottom <= most; bottom++) {
    const top = Math.round(share * bottom);
    const [bestTop, bestBottom] = best;
    if (Math.abs(top / bottom - share) < Math.abs(bestTop / bestBottom - share) - 1e-12) {
      best = [top, bottom];
    }
  }
  return best;
}
