import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchWords, nearestWords, stem } from '../../src/domain/text/match-words.ts';
import { measures } from '../../src/reference/measures/index.ts';

const described = measures.map(({ id, title }) => ({ id, texts: [{ text: title, worth: 1 }] }));

describe('stems', () => {
  it.each([
    ['requests', 'requested'],
    ['burglaries', 'burglary'],
    ['stops', 'stopped'],
    ['homicides', 'homicide'],
    ['answered', 'answers'],
    ['losses', 'loss'],
    ['Clare’s', "clare's"],
  ])('of %s and %s are one', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it('keep short words and other words apart', () => {
    expect(['gas', 'bus', 'less', 'red'].map(stem)).toEqual(['gas', 'bus', 'less', 'red']);
    expect(stem('calls')).not.toBe(stem('cells'));
  });
});

describe('matching words', () => {
  it('finds every measure by the words of its own title, in any order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...described), fc.boolean(), (thing, turned) => {
        const [title] = thing.texts.map(({ text }) => text.split(' '));
        const words = turned ? title?.toReversed() : title;
        const found = matchWords((words ?? []).join(' ').toUpperCase(), described);
        const best = found.filter((one) => one.worth === found[0]?.worth);
        expect(best.map((one) => one.thing.id)).toContain(thing.id);
      }),
      { numRuns: 60 },
    );
  });

  it('finds nothing where no word is known, and takes anything that is typed', () => {
    expect(matchWords('quixotic', described)).toEqual([]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(matchWords(text, described).length).toBeLessThanOrEqual(described.length);
      }),
      { numRuns: 30 },
    );
  });

  it('suggests a word that is known for one that is misspelt', () => {
    expect(nearestWords('homicyde', described, 2)).toEqual(['homicides']);
  });
});
