import { describe, expect, it } from 'vitest';
import { ethnicitySentences } from '../../src/domain/stops/answers/ethnicity-sentences.ts';
import { findSentence } from '../../src/domain/stops/answers/find-sentence.ts';
import { ethnicityTable } from '../../src/domain/stops/rates/disproportionality.ts';
import { inEnglish } from '../builders/in-english.ts';
import { officerDefined, selfDefined, tallies } from './seed-table.ts';

describe('Words about rates (law and methods 4.4, language)', () => {
  it('are those of the rule: the ratio, its interval, and the part of the searches', () => {
    expect(inEnglish(ethnicitySentences(ethnicityTable(selfDefined)))[0]).toBe(
      'Black people were searched at 3.1 times the rate of White people (95% 2.5 to 3.8), among searches where ethnicity was stated (82%).',
    );
  });

  it('say recorded, not stated, where the ethnicity is the officer’s word', () => {
    expect(inEnglish(ethnicitySentences(ethnicityTable(officerDefined)))[0]).toBe(
      'Black people were searched at 4.0 times the rate of White people (95% 3.4 to 4.8), among searches where ethnicity was recorded (95%).',
    );
  });

  it.each([selfDefined, officerDefined])(
    'never say how likely anybody is to be searched, nor why ($basis)',
    (input) => {
      const words = inEnglish(ethnicitySentences(ethnicityTable(input))).join(' ');
      expect(words).not.toMatch(/likel|because|due to|cause|bias|discriminat/i);
    },
  );
});

const linked = { vehicleOnly: 0, notFound: 0, foundUnknown: 0 };

function withFinds(
  white: readonly [number, number, number],
  black: readonly [number, number, number],
) {
  const one = (
    code: string,
    [found, notFound, foundUnknown]: readonly [number, number, number],
  ) => ({
    ...linked,
    code,
    searches: found + notFound + foundUnknown,
    found,
    notFound,
    foundUnknown,
  });
  return ethnicityTable({ ...selfDefined, tallies: [one('white', white), one('black', black)] });
}

describe('Words about find rates', () => {
  it('tell an order that holds whatever is not recorded', () => {
    expect(inEnglish(findSentence(withFinds([100, 850, 50], [600, 350, 50])))).toBe(
      'Whatever is not recorded, the outcome was linked to what was searched for more often in searches of Black people than in searches of White people.',
    );
  });

  it('tell none where the unrecorded could turn it round', () => {
    expect(inEnglish(findSentence(withFinds([100, 50, 850], [600, 350, 50])))).toMatch(
      /cannot be told/,
    );
  });

  it('tell none where chance could explain it', () => {
    expect(inEnglish(findSentence(withFinds([5, 5, 0], [6, 4, 0])))).toMatch(/cannot be told/);
  });

  it('say nothing where no White person was searched', () => {
    const table = ethnicityTable({ ...selfDefined, tallies: tallies({ white: 0, black: 12 }) });
    expect(inEnglish(findSentence(table))).toBeNull();
  });
});
