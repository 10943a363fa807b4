import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/intake/did-you-mean.ts';

const offences = ['homicide', 'burglary', 'robbery', 'vehicle crime'];

describe('Did you mean', () => {
  it.each([
    ['homocide', 'homicide'],
    ['Burglry', 'burglary'],
    ['rboebry', 'robbery'],
    ['vehicle crimes', 'vehicle crime'],
    ['ROBBERY', 'robbery'],
  ])('takes %j for %j', (word, meant) => {
    expect(didYouMean(word, offences)).toBe(meant);
  });

  it.each([['arson'], ['']])('does not guess at %j', (word) => {
    expect(didYouMean(word, offences)).toBeNull();
  });

  it('does not compare what is far too long for a slip', () => {
    expect(didYouMean('x'.repeat(61), ['x'.repeat(61)])).toBeNull();
  });

  it('takes the nearest of several', () => {
    expect(didYouMean('right_to_asc', ['right_to_know', 'right_to_act', 'right_to_ask'])).toBe(
      'right_to_ask',
    );
  });
});
