import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/findings/finding.ts';
import { isAbout, nameFindings } from '../../src/domain/findings/name-findings.ts';

const word = fc.constantFrom('calls', 'homicide', 'homicide.2023-24', 'victim-survey');
const someFindings = fc.uniqueArray(
  fc.record({
    code: fc.constantFrom('figures-disagree', 'block-stale'),
    about: fc.array(word, { maxLength: 3 }),
    row: fc.integer({ min: 1, max: 4 }),
    says: fc.constantFrom('90 is given', '95 is given'),
  }),
  { selector: ({ code, row, says }) => `${code} ${row} ${says}` },
);

function finding({ code = 'block-stale', about = [] as string[], row = 1, says = '' }): Finding {
  const place = { file: 'returns/calls/2024-05.csv', row };
  return { code, severity: 'warning', place, says, fix: '', about };
}

describe('the name of a finding', () => {
  it('is its code and the first thing that it alone is about', () => {
    const findings = [
      finding({ about: ['calls', 'calls.2024-05'] }),
      finding({ about: ['calls', 'calls.2024-04'], row: 2 }),
    ];
    expect([...nameFindings(findings).values()].map(({ text }) => text)).toEqual([
      'block-stale:calls.2024-05',
      'block-stale:calls.2024-04',
    ]);
  });

  it('is its code alone where it is about nothing and no other has the code', () => {
    const [only] = nameFindings([finding({})]).values();
    expect(only).toEqual({ code: 'block-stale', about: undefined, text: 'block-stale' });
  });

  it('belongs to one finding of a check, and is the same whatever stands before it', () => {
    fc.assert(
      fc.property(someFindings, (made) => {
        const findings = made.map(finding);
        const names = nameFindings(findings);
        const texts = [...names.values()].map(({ text }) => text);
        expect(new Set(texts).size).toBe(findings.length);
        const turned = nameFindings(findings.toReversed());
        expect(findings.map((one) => turned.get(one)?.text)).toEqual(texts);
      }),
      { numRuns: 100 },
    );
  });

  it('is short enough for a line of a terminal, and still the only one', () => {
    const long = 'stated-comparison.residential-burglary-pre-april-2023.year-before';
    const names = nameFindings([
      finding({ about: [`${long}.2023-24-q4`] }),
      finding({ about: [`${long}.2023-24-q3`], row: 2 }),
    ]);
    const texts = [...names.values()].map(({ text }) => text);
    expect(texts.map((text) => /^block-stale:[0-9a-f]{6}$/.test(text))).toEqual([true, true]);
    expect(new Set(texts).size).toBe(2);
  });

  it('says what “about” of a note has to be for the finding to be answered', () => {
    fc.assert(
      fc.property(someFindings, (made) => {
        for (const [one, { code, about }] of nameFindings(made.map(finding))) {
          expect(isAbout(one, code, about)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
