import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleLines } from '../../src/domain/text/visible.ts';

describe('what a command prints', () => {
  it('gives a terminal no orders, whatever a file is called', () => {
    expect(visibleLines('\u001b[2J\u009b31mred\u202e.csv\u0007')).toBe(
      '\\u001b[2J\\u009b31mred\\u202e.csv\\u0007',
    );
  });

  it('is left as it is where it is text, in lines and columns', () => {
    const text = 'Llŷn – 3 °C “a”\n\tb\n';
    expect(visibleLines(text)).toBe(text);
  });

  it('means the same where it is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(JSON.parse(visibleLines(json))).toEqual(JSON.parse(json));
      }),
    );
  });
});
