import { describe, expect, it } from 'vitest';
import { newFindings } from '../builders/edited-example.ts';
import { mutations } from './mutations.ts';

describe('a slip in the example is found', () => {
  it.each(mutations)('$slip: $code', async ({ edits, code, place }) => {
    expect(await newFindings(edits)).toContainEqual(
      expect.objectContaining({ code, place: expect.objectContaining(place) }),
    );
  });
});
