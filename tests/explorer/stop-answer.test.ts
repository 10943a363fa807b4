import { describe, expect, it } from 'vitest';
import { madeUpCounts } from '../builders/stop-counts.ts';
import { answerTo, contextOf, rowOf } from './stop-context.ts';

const counts = madeUpCounts([
  { month: '2023-05', outcome: 'arrest', found: 'yes', age: '18-24', searches: 30 },
  { month: '2023-05', outcome: 'no-further-action', found: 'blank', age: '18-24', searches: 60 },
  { month: '2023-07', outcome: 'no-further-action', found: 'blank', age: '10-17', searches: 6 },
  { month: '2024-04', reason: 'weapons', csp: 'E22000001', searches: 4 },
]);
const context = contextOf(counts);

describe('an answer by one dimension', () => {
  it('counts searches, says the largest group, and how far it is known what was found', () => {
    const answer = answerTo('by=outcome&from=2023-05', context);
    expect(answer.sentences[0]).toBe(
      '100 searches were recorded. Of the 100 searches of people the largest group is no-further-action, 70 (70.0%), and the next is arrest, 30 (30.0%).',
    );
    expect(rowOf(answer, 'Total')).toEqual(['100', '100', '100%', '30 (30% to 96%)']);
  });

  it('is about the latest twelve months where nothing is said of months', () => {
    expect(answerTo('by=reason', context).scope).toBe('Bedfordshire, May 2023 to April 2024');
  });

  it('offers no rates by age, and says why', () => {
    expect(answerTo('by=age', context).notes[0]).toContain('Rates by age are not offered');
  });

  it('names in its title what it is narrowed to', () => {
    expect(answerTo('by=age&reason=drugs&found=yes', context).title).toBe(
      'Searches by age: drugs; outcome linked to what was searched for',
    );
  });

  it('says which files are missing or may not be whole, of the months that it is about', () => {
    const gaps = [
      { month: '2023-06', status: 'missing', says: 'No file was supplied.' },
      { month: '2023-07', status: 'partial', says: 'It has few rows.' },
      { month: '2023-08', status: 'noted', says: 'Of 90 records handed over, 1 is not counted.' },
      { month: '2023-09', status: 'uncounted', says: 'Of 20 handed over, none could be counted.' },
      { month: '2021-01', status: 'missing', says: 'No file was supplied.' },
    ] as const;
    const notes = answerTo('by=month&from=2023-05', contextOf(counts, { gaps })).notes.join(' ');
    expect(notes).toContain('There is no file for June 2023:');
    expect(notes).toContain('The count for July 2023 may not be whole: it has few rows.');
    expect(notes).toContain('August 2023: of 90 records handed over, 1 is not counted.');
    expect(notes).toContain('September 2023: of 20 handed over, none could be counted.');
    expect(notes).not.toContain('2021');
  });
});

describe('an answer by two dimensions', () => {
  it('adds up along its rows', () => {
    const answer = answerTo('by=age&across=outcome&from=2023-05', context);
    expect(rowOf(answer, '18-24')).toEqual(['30', '64', '94']);
    expect(rowOf(answer, 'Total')).toEqual(['30', '70', '100']);
  });

  it('makes no percentages of fewer than ten', () => {
    const answer = answerTo('by=age&across=outcome&show=percentages&from=2023-05', context);
    expect(rowOf(answer, '18-24')).toEqual(['31.9%', '68.1%', '94']);
    expect(rowOf(answer, '10-17')).toEqual(['too few', 'too few', '6']);
  });
});

describe('a question that nothing fits', () => {
  const answer = answerTo('reason=weapons&csp=unknown&from=2023-05&to=2023-07', context);

  it('has an answer that says what to take out', () => {
    expect(answer.table).toBeNull();
    expect(answer.sentences).toEqual([
      'No search in these records fits all of that.',
      'Without “Reason for the search: weapons” there are 96 searches.',
    ]);
  });

  it('says that other months have some', () => {
    const elsewhen = answerTo('reason=weapons&from=2023-05&to=2023-07', context);
    expect(elsewhen.sentences.at(-1)).toBe(
      'In all the months, May 2023 to April 2024, there are 4 searches.',
    );
  });
});
