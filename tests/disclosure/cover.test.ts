import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cover, coverAnew } from '../../src/domain/disclosure/cover.ts';
import { type Cut, CutBoard } from '../../src/domain/disclosure/cut-board.ts';
import type { Statement } from '../../src/domain/disclosure/statement.ts';

/** Statements named by letters, with their costs. */
const statements = [...'abcdefgh'].map((name, position): Statement => {
  return {
    form: new Map([[name, 1]]),
    value: position,
    primary: false,
    weight: 1 + (position % 3),
  };
});

function of(letters: string): ReadonlySet<Statement> {
  return new Set(statements.filter(({ form }) => [...letters].some((letter) => form.has(letter))));
}

/** `cut('ab')`: a or b; `cut('ab', 'c')`: a or b, if c is chosen. */
function cut(among: string, unless = ''): Cut {
  return { among: of(among), unless: [...of(unless)][0] ?? null };
}

function board(cuts: readonly Cut[], costOf = ({ weight }: Statement) => weight): CutBoard {
  const made = new CutBoard(costOf);
  for (const one of cuts) made.demand(one);
  return made;
}

function names(chosen: ReadonlySet<Statement>): string {
  return [...chosen]
    .flatMap(({ form }) => [...form.keys()])
    .toSorted()
    .join('');
}

function meets({ among, unless }: Cut, chosen: ReadonlySet<Statement>): boolean {
  return (unless !== null && !chosen.has(unless)) || !among.isDisjointFrom(chosen);
}

/** The lowest cost of all choices that meet the cuts; infinite where none does. */
function leastCost(cuts: readonly Cut[]): number {
  const choices = Array.from({ length: 2 ** statements.length }, (_, bits) =>
    statements.filter((__, position) => ((bits >> position) & 1) === 1),
  );
  const costs = choices
    .filter((choice) => cuts.every((one) => meets(one, new Set(choice))))
    .map((choice) => choice.reduce((sum, { weight }) => sum + weight, 0));
  return Math.min(...costs);
}

describe('a cover', () => {
  it('takes one statement that meets two demands rather than two', () => {
    const demands = board([cut('ab'), cut('bc')], () => 1);
    expect(cover(demands, true)).toBe(true);
    expect(names(demands.statements())).toBe('b');
  });

  it('does what a choice itself demands', () => {
    const demands = board([cut('a'), cut('d', 'a'), cut('g', 'b')]);
    expect(cover(demands, true)).toBe(true);
    expect(names(demands.statements())).toBe('ad');
  });

  it('leaves out what nothing would protect', () => {
    const demands = board([cut('ab'), cut('', 'a')]);
    expect(cover(demands, true)).toBe(true);
    expect(names(demands.statements())).toBe('b');
  });

  it('gives up what was chosen when it turns out that nothing would protect it', () => {
    const demands = board([cut('ab')]);
    expect(cover(demands, true)).toBe(true);
    expect(names(demands.statements())).toBe('a');
    demands.demand(cut('', 'a'));
    expect(cover(demands, true)).toBe(true);
    expect(names(demands.statements())).toBe('b');
  });

  it('is not to be had where a demand can be met by nothing', () => {
    expect(cover(board([cut('ab'), cut('')]), true)).toBe(false);
    expect(coverAnew(board([cut('a'), cut('', 'a')]))).toBe(false);
  });

  it('exchanges what was chosen first for what serves all demands that came later', () => {
    const demands = board([cut('ad')], ({ form }) => (form.has('d') ? 1.5 : 1));
    cover(demands, false);
    demands.demand(cut('bd'));
    cover(demands, false);
    expect(names(demands.statements())).toBe('ab');
    cover(demands, true);
    expect(names(demands.statements())).toBe('d');
  });
});

describe('for any demands', () => {
  const letters = fc.subarray([...'abcdefgh'], { minLength: 1, maxLength: 4 });
  const cuts = fc.array(
    fc
      .tuple(letters, fc.constantFrom('', '', 'a', 'c', 'e', 'g'))
      .map(([among, unless]) => cut(among.filter((one) => one !== unless).join(''), unless)),
    { minLength: 1, maxLength: 12 },
  );

  it('a cover meets them all, and none can be taken out of it', () => {
    fc.assert(
      fc.property(cuts, fc.boolean(), (demands, exchanging) => {
        const made = board(demands);
        fc.pre(cover(made, exchanging));
        const chosen = made.statements();
        expect(demands.filter((one) => !meets(one, chosen))).toEqual([]);
        const needless = [...chosen].filter((one) =>
          demands.every((demand) => meets(demand, chosen.difference(new Set([one])))),
        );
        expect(needless).toEqual([]);
      }),
    );
  });

  it('there is a cover if some choice of all meets them, and none costs less than the least', () => {
    fc.assert(
      fc.property(cuts, (demands) => {
        const made = board(demands);
        const least = leastCost(demands);
        expect(coverAnew(made)).toBe(least < Number.POSITIVE_INFINITY);
        fc.pre(made.unmet === 0);
        expect(made.cost()).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  it('a cover that is made anew costs no more than the one before', () => {
    fc.assert(
      fc.property(cuts, (demands) => {
        const made = board(demands);
        fc.pre(cover(made, true));
        const before = made.cost();
        coverAnew(made);
        expect(made.cost()).toBeLessThanOrEqual(before);
      }),
    );
  });
});
