import { describe, expect, it } from 'vitest';
import { madeUpCounts } from '../builders/stop-counts.ts';
import { answerTo, contextOf, rowOf, seedCounts } from './stop-context.ts';

const seed = contextOf(seedCounts);

describe('the table of the document of June 2024 (law and methods, 4.3 and 4.4)', () => {
  const answer = answerTo('', seed);

  it('is told in the words that are recommended for it', () => {
    expect(answer.sentences[0]).toBe(
      'Black people were searched at 3.1 times the rate of White people (95% 2.5 to 3.8), among searches where ethnicity was stated (82%).',
    );
  });

  it('tells the other groups from the largest ratio to the smallest, and where it could be chance', () => {
    expect(answer.sentences[1]).toBe(
      'For the other groups it was Mixed 1.9 times (1.4 to 2.6); Asian 1.26 times (1.04 to 1.53); Other 1.0 times (0.6 to 1.8, a difference that could be chance).',
    );
  });

  it('says what the ratio would be if all whose ethnicity is not known were White, and if all were Black', () => {
    expect(answer.sentences[2]).toContain('the ratio for Black people would be 2.2');
    expect(answer.sentences[2]).toContain('Black people, 7.9');
  });

  it('has rates, ratios, bounds and gaps, each where the group has residents', () => {
    expect(rowOf(answer, 'Black')).toEqual([
      '111',
      '39,600',
      '2.80 (2.31 to 3.38)',
      '3.1 (2.5 to 3.8)',
      '2.2 to 7.9',
      '+1.89',
      '0 (0%)',
    ]);
    expect(rowOf(answer, 'Not stated').slice(0, 3)).toEqual(['174', '–', '–']);
  });

  it('has a total that counts the same people over and under the line, and calls the other not comparable', () => {
    expect(rowOf(answer, 'Groups with residents').slice(0, 4)).toEqual([
      '772',
      '704,726',
      '1.10 (1.02 to 1.18)',
      '1.2',
    ]);
    expect(rowOf(answer, 'Everybody searched').slice(0, 4)).toEqual([
      '946',
      '704,726',
      '1.34 (not comparable)',
      '–',
    ]);
  });
});

describe('an answer by ethnicity', () => {
  it('says that a rate for three months is not one for a year', () => {
    expect(answerTo('', seed).notes.join(' ')).toContain('The rates are for 3 months');
  });

  it('gives no rate to what officers call other', () => {
    const answer = answerTo('ethnicity=officer', seed);
    expect(rowOf(answer, 'Other').slice(0, 3)).toEqual(['13', '–', '–']);
    expect(answer.sentences[0]).toContain('among searches where ethnicity was recorded (82%)');
  });

  it('never says how likely anybody is to be searched', () => {
    const said = ['', 'ethnicity=officer', 'by=age', 'by=month&across=ethnicity'].flatMap(
      (query) => {
        const { sentences, notes } = answerTo(query, seed);
        return [...sentences, ...notes];
      },
    );
    expect(said.join(' ')).not.toMatch(/likel|because|caused|due to/);
  });

  it('makes no ratio of fewer than ten people', () => {
    const few = madeUpCounts([
      { self: 'white', searches: 90 },
      { self: 'black', searches: 9 },
    ]);
    const answer = answerTo('', contextOf(few));
    expect(rowOf(answer, 'black')[3]).toBe('too few');
    expect(answer.sentences[0]).toBe(
      'Fewer than 10 people were searched in every other group: too few to compare.',
    );
  });

  it('gives counts and no rates within a partnership, an age or a gender, and says why', () => {
    const answer = answerTo('csp=unknown', seed);
    expect(answer.table?.columns.map(({ id }) => id)).not.toContain('rate_per_1000');
    expect(answer.notes[0]).toContain('no rates by ethnicity within a partnership');
    expect(answerTo('gender=male', seed).notes[0]).toContain('within an age or a gender');
  });

  it('marks the rate of fewer than ten searches, and makes no percentage of them', () => {
    const few = madeUpCounts([
      { self: 'white', searches: 90 },
      { self: 'black', searches: 9 },
    ]);
    const row = rowOf(answerTo('', contextOf(few)), 'black');
    expect(row[2]).toMatch(/^0\.23 \(few: 0\.10 to 0\.43\)$/);
    expect(row.at(-1)).toBe('0 (too few for a %)');
  });

  it('says in its first sentence what it is narrowed to', () => {
    const counts = madeUpCounts([
      { self: 'white', reason: 'weapons', found: 'yes', searches: 90 },
      { self: 'black', reason: 'weapons', found: 'yes', searches: 40 },
    ]);
    expect(answerTo('reason=weapons&found=yes', contextOf(counts)).sentences[0]).toMatch(
      /^Counting only “weapons” and “outcome linked to what was searched for”: black people were/,
    );
  });

  it('says so where all searches were of vehicles alone', () => {
    const vehicles = contextOf(madeUpCounts([{ type: 'vehicle', self: 'blank', searches: 5 }]));
    const says =
      '5 searches were recorded. All were of a vehicle alone, so that there is no person whose ethnicity, age or gender could be counted.';
    const asked = ['', 'by=age&across=ethnicity', 'by=gender'];
    expect(asked.map((query) => answerTo(query, vehicles).sentences)).toEqual([
      [says],
      [says],
      [says],
    ]);
  });

  it('keeps searches of vehicles alone out of every rate', () => {
    const counts = madeUpCounts([
      { self: 'white', searches: 100 },
      { self: 'white', type: 'vehicle', searches: 50 },
    ]);
    const answer = answerTo('', contextOf(counts));
    expect(rowOf(answer, 'white')[0]).toBe('100');
    expect(answer.notes.join(' ')).toContain('50 searches were of a vehicle alone');
  });
});
