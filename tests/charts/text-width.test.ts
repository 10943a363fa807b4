import { describe, expect, it } from 'vitest';
import { textWidth, widest, wrapText } from '../../src/publish/charts/text-width.ts';

describe('The width of text', () => {
  it('is that of Arial: a figure is 0.556 of its size', () => {
    expect(textWidth('7', 1000)).toBe(556);
  });

  it('grows with the size', () => {
    expect(textWidth('Hubs', 30)).toBeCloseTo(2 * textWidth('Hubs', 15));
  });

  it('is larger in bold', () => {
    expect(textWidth('Hubs', 15, true)).toBeGreaterThan(textWidth('Hubs', 15));
  });

  it('takes a sign it does not know for a wide one', () => {
    expect(textWidth('字', 1000)).toBe(722);
  });

  it('of several lines is that of the widest', () => {
    expect(widest(['a', 'WWW', 'aa'], 10)).toBe(textWidth('WWW', 10));
  });

  it('of no lines is nothing', () => {
    expect(widest([], 10)).toBe(0);
  });
});

describe('Wrapped text', () => {
  it('breaks at spaces where it would be too wide', () => {
    expect(wrapText('Police community support officer', 130, 15)).toEqual([
      'Police community',
      'support officer',
    ]);
  });

  it('stays on one line where it fits', () => {
    expect(wrapText('Sergeant', 130, 15)).toEqual(['Sergeant']);
  });

  it('leaves a word alone that is too wide by itself', () => {
    expect(wrapText('an extraordinarily long one', 60, 15)).toEqual([
      'an',
      'extraordinarily',
      'long one',
    ]);
  });

  it('does not break at a no-break space', () => {
    expect(wrapText('5m\u00a052s waiting', 40, 15)).toEqual(['5m\u00a052s', 'waiting']);
  });
});
