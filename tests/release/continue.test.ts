import { describe, expect, it } from 'vitest';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { releasedFigures } from '../../src/domain/release/compare.ts';
import { continueRelease, refuseSigned, releasedAt } from '../../src/domain/release/continue.ts';
import {
  first,
  lateReturn,
  pastOf,
  released,
  revised,
  second,
  third,
  withEdition,
  withNumbers,
} from '../builders/releases.ts';

const july = {
  id: '2024-07',
  month: 'July 2024',
  reason: 'First published revision.',
  published: '2024-08-05T08:30:00Z',
};
const later = '2024-10-01T08:30:00Z';
const changed = withNumbers(first, { 'homicide.2023-24-q2': 3 });
const unsigned = { signed: false };
const continued = (next: Publication, past = pastOf(first)) => continueRelease(next, past);

describe('the first release', () => {
  it('is the publication as it was compiled', () => {
    expect(continueRelease(first, { ...pastOf(first), history: [] })).toBe(first);
  });
});

describe('a folder in which nothing changed', () => {
  it('is the same release again', () => {
    expect(continued(first)).toEqual(first);
  });

  it('is the same release again also where others came before', () => {
    const past = pastOf(third, { before: releasedFigures(second) });
    expect(continueRelease(third, past)).toEqual(third);
  });
});

describe('a new revision', () => {
  it('is a release of its own, with its corrections and the chain to the one before', () => {
    expect(second.release).toMatchObject({
      id: '2024-06-r2',
      published: '2024-08-05T08:30:00Z',
      previous: { id: '2024-06-r1', sha256: 'a'.repeat(64) },
    });
    expect(second.release.history.map(({ id }) => id)).toEqual(['2024-06-r2', '2024-06-r1']);
    expect(second.release.history[0]).toMatchObject({
      editions: [{ edition: '2024-06', revision: 2, reason: lateReturn }],
      corrections: [
        { figure: 'homicide.2023-24-q2', before: { text: '2' }, after: { text: '3' } },
        { figure: 'homicide.2023-24-q4', before: { text: '2 [p]' }, after: { text: '5 [p]' } },
        { figure: 'clares-law-requested.2024-05', after: { text: '41' } },
      ],
    });
  });

  it('must be the next', () => {
    expect(continued(revised(first, 3, lateReturn, later))).toEqual({
      says: '2024-06 says that it is revision 3, and revision 1 of it was released last.',
      fix: 'Write revision: 1 in editions/2024-06/edition.yaml where nothing changed, or revision: 2 with its reason.',
    });
  });

  it('may not go back', () => {
    expect(continueRelease(first, pastOf(second))).toMatchObject({
      says: '2024-06 says that it is revision 1, and revision 2 of it was released last.',
    });
  });

  it('of an edition that is new is its first', () => {
    const two = withEdition(first, july);
    const odd = {
      ...two,
      editions: two.editions.map((e, n) => (n === 0 ? { ...e, revision: 4 } : e)),
    };
    expect(continued(odd)).toEqual({
      says: '2024-07 says that it is revision 4, and none of it was ever released.',
      fix: 'Write revision: 1 in editions/2024-07/edition.yaml.',
    });
  });

  it.each(['First published revision.', ' first published  revision '])(
    'needs a reason, and “%s” is none',
    (reason) => {
      expect(continued(revised(first, 2, reason, later))).toEqual({
        says: '2024-06-r2 gives no reason.',
        fix: 'Write in editions/2024-06/edition.yaml, after reason:, what was put right in revision 2, and why.',
      });
    },
  );

  it('needs another reason than every revision before it', () => {
    const again = revised(third, 4, `${lateReturn.toUpperCase()} `, later);
    expect(continueRelease(again, pastOf(third))).toMatchObject({
      says: '2024-06-r4 gives the same reason as 2024-06-r2.',
    });
  });

  it('is published after the one before', () => {
    expect(continued(revised(first, 2, lateReturn, '2024-07-01T08:30:00Z'))).toMatchObject({
      says: '2024-06-r2 is dated 1 July 2024 at 9:30am, and 2024-06-r1 was published on 1 July 2024 at 9:30am.',
    });
  });
});

describe('an edition that was released', () => {
  it('may not vanish', () => {
    expect(continued({ ...first, editions: [] })).toEqual({
      says: '2024-06-r1 is released, and the folder has no edition 2024-06.',
      fix: 'Put editions/2024-06 back: what was released stays published.',
    });
  });

  it('keeps the reason and the date that were published with its revision', () => {
    const reason = revised(first, 1, 'Another reason.', '2024-07-01T08:30:00Z');
    const date = revised(first, 1, 'First publication.', later);
    expect(continued(withEdition(reason, { ...july, published: later }))).toMatchObject({
      says: '2024-06-r1 is released, and its reason is no longer the one that was published with it.',
    });
    expect(continued(date)).toMatchObject({
      says: '2024-06-r1 is released, and its date is no longer the one that was published with it.',
      fix: 'Put the date in editions/2024-06/edition.yaml back, or raise revision to 2 and give the reason.',
    });
  });
});

describe('a release that is signed', () => {
  it('cannot have another number under the same revision', () => {
    expect(continued(changed)).toEqual({
      says: '2024-06-r1 is released and signed, and Homicides recorded, July to September 2023 is not what it says.',
      fix: 'Raise revision to 2 in editions/2024-06/edition.yaml and give the reason; or put back what was released.',
    });
  });

  it('says how many numbers there are besides the first', () => {
    const two = withNumbers(first, { 'homicide.2023-24-q2': 3, 'homicide.2023-24-q3': null });
    expect(continued(two)).toMatchObject({
      says: '2024-06-r1 is released and signed, and Homicides recorded, July to September 2023 and 1 other are not what it says.',
    });
  });

  it('is refused for other reasons in the same way', () => {
    const record = first.release.history[0];
    expect(record && refuseSigned(record, 'its words are not what was released')).toMatchObject({
      says: '2024-06-r1 is released and signed, and its words are not what was released.',
    });
  });
});

describe('a release that nobody signed', () => {
  it('may be made again with other numbers', () => {
    expect(continued(changed, pastOf(first, unsigned))).toEqual(changed);
  });

  it('announces what it corrects against the release before it, with the numbers as they are now', () => {
    const next = withNumbers(second, { 'clares-law-requested.2024-05': 39 });
    const past = pastOf(second, { ...unsigned, before: releasedFigures(first) });
    expect(continueRelease(next, past)).toMatchObject({
      release: {
        id: '2024-06-r2',
        previous: { id: '2024-06-r1' },
        history: [
          {
            corrections: [
              { after: { text: '3' } },
              { after: { text: '5 [p]' } },
              { before: { text: '1,075' }, after: { text: '39' } },
            ],
          },
          { id: '2024-06-r1', corrections: [] },
        ],
      },
    });
  });

  it('cannot take back a correction that it announced', () => {
    const next = withNumbers(second, { 'homicide.2023-24-q2': 2 });
    const past = pastOf(second, { ...unsigned, before: releasedFigures(first) });
    expect(continueRelease(next, past)).toEqual({
      says: '2024-06-r2 announced a correction of Homicides recorded, July to September 2023, and the folder takes it back.',
      fix: 'A correction that was released stays. Put the number back, or raise revision to 3 in editions/2024-06/edition.yaml and say why it changes again.',
    });
  });
});

describe('a new edition', () => {
  it('gives the release its name', () => {
    expect(released(withEdition(first, july), first).release.id).toBe('2024-07-r1');
  });

  it('gives the release its name also where an older one is revised with it', () => {
    const both = withEdition(revised(first, 2, lateReturn, later), { ...july, published: later });
    const { release } = released(both, first);
    expect(release.id).toBe('2024-07-r1');
    expect(release.history[0]?.editions.map(({ edition }) => edition)).toEqual([
      '2024-07',
      '2024-06',
    ]);
  });

  it('leaves the name to an older one that alone is revised', () => {
    const two = released(withEdition(first, july), first);
    const [newest, ...others] = two.editions;
    const old = { ...others[0], revision: 2, reason: lateReturn, published: later };
    const editions = [newest, old] as Publication['editions'];
    expect(released({ ...two, editions }, two).release.id).toBe('2024-06-r2');
  });

  it('may restate what was published, and says why', () => {
    const said = { ...july, reason: 'Adds July; the force restated a quarter.' };
    const { release } = released(withEdition(changed, said), first);
    expect(release.history[0]?.corrections.map(({ figure }) => figure)).toEqual([
      'homicide.2023-24-q2',
    ]);
  });

  it('may not restate it without a reason', () => {
    expect(continued(withEdition(changed, july))).toEqual({
      says: '2024-07-r1 changes what was published, and gives no reason: Homicides recorded, July to September 2023 is not as before.',
      fix: 'Write in editions/2024-07/edition.yaml, after reason:, why published numbers change.',
    });
  });

  it('needs no reason to make final what was provisional', () => {
    const final = withNumbers(first, { 'homicide-year.2023-24': { value: 9, status: 'final' } });
    expect(released(withEdition(final, july), first).release.history[0]?.corrections).toHaveLength(
      1,
    );
  });

  it('is not dated before the release that it follows', () => {
    const early = withEdition(second, { ...july, published: '2024-08-01T08:30:00Z' });
    expect(continueRelease(early, pastOf(second))).toMatchObject({
      says: '2024-07-r1 is dated 1 August 2024 at 9:30am, before 2024-06-r2, which was released on 5 August 2024 at 9:30am.',
    });
  });
});

describe('when a revision was released', () => {
  it('is known for good', () => {
    const { history } = third.release;
    expect(releasedAt(history, '2024-06', 2)).toBe('2024-08-05T08:30:00Z');
    expect(releasedAt(history, '2024-06', 4)).toBeUndefined();
  });
});
