import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, listed } from '../../src/domain/statements/joined.ts';
import type { Text } from '../../src/domain/statements/statement.ts';
import { english } from '../../src/locale/en/index.ts';
import { spoken } from '../../src/locale/spoken.ts';

const text: fc.Arbitrary<Text> = fc.letrec<{ text: Text }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.array(tie('text'), { maxLength: 4 }).map((sentences) => joined(sentences)),
    fc.array(fc.stringMatching(/^[a-z]*$/), { maxLength: 4 }).map((texts) => listed(texts)),
  ),
})).text;

/** Whatever a publication is made of, with statements anywhere in it. */
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.double(),
    fc.constantFrom(null, undefined, true),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string().filter((key) => key !== 'say'),
      tie('value'),
      { maxKeys: 4 },
    ),
    fc.array(fc.tuple(fc.string(), tie('value')), { maxLength: 4 }).map((pairs) => new Map(pairs)),
  ),
})).value;

describe('a value that is said in a language', () => {
  it('holds no statement any more, and is otherwise as it was', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(spoken(one, english)).toEqual(sayEach(one));
      }),
    );
  });

  it('is the same object wherever nothing in it is a statement', () => {
    const figures = new Map([['homicide', { value: 3 }]]);
    const publication = { figures, headline: [listed(['a', 'b', 'c'])] };
    const said = spoken(publication, english);
    expect(said.figures).toBe(figures);
    expect(said.headline).toEqual(['a, b and c']);
  });

  it('is said once where it is held from two places', () => {
    const shared = { says: listed(['a', 'b']) };
    const [one, other] = spoken([shared, shared] as const, english);
    expect(one).toBe(other);
  });
});

/** The plainest way to do the same. */
function sayEach(one: unknown): unknown {
  if (one instanceof Map) return new Map([...one].map(([key, held]) => [key, sayEach(held)]));
  if (Array.isArray(one)) return one.map(sayEach);
  if (typeof one !== 'object' || one === null) return one;
  if ('say' in one && one.say === 'joined' && 'sentences' in one) {
    return [one.sentences].flat().map(sayEach).join(' ');
  }
  if ('say' in one && one.say === 'listed' && 'texts' in one) {
    return [one.texts]
      .flat()
      .map(sayEach)
      .join(', ')
      .replace(/, (?!.*, )/s, ' and ');
  }
  return Object.fromEntries(Object.entries(one).map(([key, held]) => [key, sayEach(held)]));
}
