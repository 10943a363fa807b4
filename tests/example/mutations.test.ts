import { describe, expect, it } from 'vitest';
import { newFindings } from '../builders/edited-example.ts';
import { mutations } from './mutations.ts';
import { numberCells, shareFound } from './number-cells.ts';

/** One digit of one number has become another, so often, in any return. */
const share = await shareFound(120, 2024);

describe('a slip in the example is found', () => {
  it.each(mutations)('$slip: $code', async ({ edits, code, place }) => {
    expect(await newFindings(edits)).toContainEqual(
      expect.objectContaining({ code, place: expect.objectContaining(place) }),
    );
  });
});

describe('a random digit in a random number of the example', () => {
  it('is one of some five hundred numbers', () => {
    expect(numberCells.length).toBeGreaterThan(480);
  });

  /**
   * What is not found stands alone: a rank or a rate stated once, hours, waiting times, disclosures
   * of a month, which no total or second table bears out. Of 600 slips 85% were found.
   */
  it('is found in more than three of four cases', () => {
    expect(share).toBeGreaterThan(0.78);
  });
});
