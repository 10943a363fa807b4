import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnnounced, natureOf, withhold } from '../../src/domain/release/corrections.ts';
import type { FigureChange, ShownFigure } from '../../src/domain/release/release.ts';
import { first, released, revised, second, third, withNumbers } from '../builders/releases.ts';
import { chain, revisions } from './chain.ts';

const final = (value: number, text = String(value)): ShownFigure => ({
  value,
  status: 'final',
  text,
});
const provisional: ShownFigure = { value: 7, status: 'provisional', text: '7 [p]' };
const hidden: ShownFigure = { value: null, status: 'suppressed', text: '[c]' };
const missing: ShownFigure = { value: null, status: 'unavailable', text: '[x]' };

function change(before: ShownFigure | null, after: ShownFigure | null): FigureChange {
  const kind = before === null ? 'addition' : after === null ? 'deletion' : 'amendment';
  const what = { figure: 'a.2024-05', measure: 'a', title: 'A', period: 'May 2024' };
  return { kind, ...what, categories: [], before, after };
}

describe('what is announced beside a figure', () => {
  it.each([
    ['another number', change(final(7), final(8))],
    ['a number that is final now', change(provisional, final(7))],
    ['a number that came later', change(missing, final(7))],
    ['a number taken back', change(final(7), null)],
    ['a number hidden now, though its former value is not told', change(hidden, hidden)],
  ])('is %s', (_, announced) => {
    expect(isAnnounced(announced)).toBe(true);
  });

  it.each([
    ['a new number', change(null, final(7))],
    [
      'a difference behind the last printed digit',
      change(final(7.04, '7.0'), final(7.0401, '7.0')),
    ],
    ['the same number printed in another way', change(final(7, '7'), final(7, '7.0'))],
  ])('is not %s', (_, quiet) => {
    expect(isAnnounced(quiet)).toBe(false);
  });
});

describe('a change', () => {
  it.each([
    ['a correction where a final number was another', change(final(7), final(8)), 'correction'],
    ['a correction where a number is taken back', change(provisional, null), 'correction'],
    ['a revision where the number was provisional', change(provisional, final(8)), 'revision'],
    ['a revision where there was no number yet', change(missing, final(8)), 'revision'],
    ['neither where people are protected now', change(hidden, hidden), 'protection'],
    ['neither where they need it no longer', change(hidden, final(8)), 'protection'],
  ])('is %s', (_, changed, nature) => {
    expect(natureOf(changed)).toBe(nature);
  });
});

describe('the corrections of all releases', () => {
  it('say nothing of a number that is hidden now, and stay', () => {
    const [newest, older] = withhold(third.release.history, new Set(['homicide.2023-24-q2']));
    expect(newest).toEqual(third.release.history[0]);
    const covered = { value: null, status: 'final', text: '[c]' };
    expect(older?.corrections[0]).toMatchObject({ before: covered, after: covered });
    expect(older?.corrections.slice(1)).toEqual(second.release.history[0]?.corrections.slice(1));
  });

  it('are told in later releases without the numbers that these hide', () => {
    const numbers = { 'homicide.2023-24-q2': { value: null, status: 'suppressed' as const } };
    const next = revised(withNumbers(third, numbers), 4, 'Hides.', '2024-10-01T08:30:00Z');
    const told = JSON.stringify(
      released(next, third)
        .release.history.flatMap(({ corrections }) => corrections)
        .filter(({ figure }) => figure === 'homicide.2023-24-q2')
        .flatMap(({ before, after }) => [before, after]),
    );
    const covered = { ...hidden, status: 'final' };
    expect(told).toBe(JSON.stringify([hidden, hidden, covered, covered]));
  });

  it('are all kept through any chain of revisions', () => {
    fc.assert(
      fc.property(revisions, (steps) => {
        const made = chain(steps);
        expect(made.at(-1)?.release.history.toReversed()).toEqual(
          made.map(({ release }) => release.history[0]),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('lead from the newest number of each figure back to the first, through any chain', () => {
    fc.assert(
      fc.property(revisions, (steps) => {
        const changes = chain(steps).map(({ release }) => release.changes);
        const values = changes.map((_, index) =>
          changes
            .slice(0, index + 1)
            .flat()
            .filter(({ figure }) => figure === 'homicide.2023-24-q2')
            .map(({ before, after }) => [before?.value ?? null, after?.value ?? null]),
        );
        const steady = values.at(-1) ?? [];
        expect(steady.slice(1).map(([before]) => before)).toEqual(
          steady.slice(0, -1).map(([, after]) => after),
        );
        expect(steady[0]?.[0] ?? 2).toBe(first.figures.get('homicide.2023-24-q2')?.value);
      }),
      { numRuns: 30 },
    );
  });
});
