import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMisread } from '../../src/intake/cells/misread.ts';

function says(text: string): string | null {
  const found = findMisread(text);
  return found === null || found.ok ? null : found.refusal.says;
}

describe('letters that went through the wrong encoding', () => {
  it('are told with what was meant', () => {
    expect(says('CafÃ© Bedford â€“ Luton')).toBe(
      'the cell reads “CafÃ© Bedford â€“ Luton”, where “Café Bedford – Luton” was meant: the file was read in another encoding than it was written in',
    );
    expect(says('YstradgynlaisÂ£')).toContain('“Ystradgynlais£” was meant');
    expect(says('LlÅ·n a DÅµr')).toContain('“Llŷn a Dŵr” was meant');
  });

  it.each(['Caf√© Bedford', 'Bedford ‚Äì Luton', 'Caf‚ Bedford', 'voilÃ ', 'œ750 a year'])(
    'are found in %s',
    (text) => {
      expect(says(text)).not.toBeNull();
    },
  );

  it.each([
    'Café Bedford – Luton',
    'Llŷn a Dŵr, £5',
    '“Âge d’or” à la carte',
    'Œuvre, cœur',
    'SÃO PAULO',
    'ÅNGSTRÖM',
    'under ‚quotes‘',
  ])('are none in %s', (text) => {
    expect(says(text)).toBeNull();
  });

  it('are found in any text of western Europe that was read so, and never in that text', () => {
    const letters = fc.constantFrom(...'éèêâôûïüñçŵŷŴŶ–—’“”•…£€abc ');
    const text = fc.string({ unit: letters, minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(text, (meant) => {
        const bytes = new TextEncoder().encode(meant);
        const read = new TextDecoder('windows-1252').decode(bytes);
        expect(says(meant)).toBeNull();
        expect(says(read) === null).toBe(read === meant);
      }),
      { numRuns: 80 },
    );
  });
});
