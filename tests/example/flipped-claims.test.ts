import { describe, expect, it } from 'vitest';
import { compileExampleWith } from '../builders/example.ts';
import { flippedClaims } from './flipped-claims.ts';

const flipped = flippedClaims();

describe('a word of the example that says the opposite', () => {
  it('is looked for in every asserted claim there is', () => {
    expect(flipped.length).toBeGreaterThan(20);
  });

  it.each(flipped)('$path, line $line: “$was” made “$now” stops publication', async (claim) => {
    const { findings } = await compileExampleWith(claim.path, claim.text);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'claim-contradicted',
        severity: 'error',
        place: { file: claim.path, line: claim.line },
      }),
    );
  });
});
