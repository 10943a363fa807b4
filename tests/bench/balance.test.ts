import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance } from '../../bench/generate/balance.ts';
import type { DraftRow } from '../../bench/generate/draft.ts';
import { claresLaw } from '../../src/datasets/clares-law.ts';
import { joinersLeavers } from '../../src/datasets/joiners-leavers.ts';
import { officerStrength } from '../../src/datasets/officer-strength.ts';
import { month } from '../../src/domain/time/period.ts';

const period = month(2024, 5);

function row(codes: Record<string, string>, numbers: Record<string, number>): DraftRow {
  return { period, codes, numbers: { ...numbers } };
}

describe('making generated numbers add up', () => {
  it('gives one total to two sums that share it', () => {
    const count = fc.nat({ max: 500 });
    const names = ['requests', 'right_to_ask', 'right_to_know', 'filed', 'outstanding'];
    fc.assert(
      fc.property(fc.tuple(count, count, count, count, count), (values) => {
        const one = row({}, Object.fromEntries(names.map((name, at) => [name, values[at] ?? 0])));
        balance(claresLaw, [one]);
        const [requests = 0, ask = 0, know = 0, filed = 0, outstanding = 0] = names.map(
          (name) => one.numbers[name] ?? Number.NaN,
        );
        expect([ask + know, filed + outstanding]).toEqual([requests, requests]);
        expect(Math.min(filed, outstanding)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('keeps parts of a whole within it, adds them up and works out their percentages', () => {
    const numbers = { headcount: 8, female: 10, female_percent: 1 };
    const rows = [
      row({ flow: 'starters', category: 'officer' }, numbers),
      row({ flow: 'starters', category: 'staff' }, { headcount: 4, female: 1, female_percent: 1 }),
      row({ flow: 'starters', category: 'total' }, { headcount: 1, female: 1, female_percent: 1 }),
    ];
    balance(joinersLeavers, rows);
    expect(
      rows.map(({ numbers: { headcount, female, female_percent } }) => [
        headcount,
        female,
        female_percent,
      ]),
    ).toEqual([
      [8, 8, 100],
      [4, 1, 25],
      [12, 9, 75],
    ]);
  });

  it('makes a table with totals both ways agree in its corner', () => {
    const rows = ['home-force', 'collaborated', 'total'].flatMap((group) =>
      ['constable', 'sergeant', 'total'].map((rank) =>
        row({ group, rank }, { strength: 10.1, establishment: 9, variance: 0 }),
      ),
    );
    balance(officerStrength, rows);
    const corner = rows.at(-1)?.numbers;
    expect(corner).toEqual({ strength: 40.4, establishment: 18, variance: 22.4 });
  });
});
