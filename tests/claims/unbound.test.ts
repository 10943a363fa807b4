import { describe, expect, it } from 'vitest';
import { unusedAttested } from '../../src/domain/claims/unbound/attested.ts';
import { findUnbound } from '../../src/domain/claims/unbound/unbound.ts';
import { passageOf } from '../builders/passages.ts';

function unboundIn(words: string, attested: readonly string[] = []): readonly string[] {
  const entries = attested.map((text) => ({ text, source: 'Force’s comments' }));
  return findUnbound(passageOf(words), entries).map(({ text }) => text);
}

describe('a number that is typed', () => {
  it.each([
    ['There were 12 of them.', '12'],
    ['It cost £1,200.50 in all.', '£1,200.50'],
    ['About 88.4% were answered.', '88.4%'],
    ['The force is 22nd.', '22nd'],
    ['A change of −3 followed.', '−3'],
    ['Of five, none was late.', 'five'],
    ['Twenty-two forces were better placed.', 'Twenty-two'],
    ['Hundreds were called.', 'Hundreds'],
    ['An average of 35 crimes a month.', '35'],
    ['In 15 days.', '15'],
    ['It ended on day 12.The rest is known.', '12'],
    ['Half of them were late.', 'Half of'],
    ['About two-thirds were late.', 'two-thirds'],
    ['A third of them were late.', 'A third of'],
    ['The rate was 3.1 per 1,000 residents.', '3.1'],
  ])('%s', (words, number) => {
    expect(unboundIn(words)).toEqual([number]);
  });

  it('is found as often as it stands, in the order of the text', () => {
    expect(unboundIn('Three of five officers, and 7 of 9 sergeants.')).toEqual([
      'Three',
      'five',
      '7',
      '9',
    ]);
  });

  it('is told with its line', () => {
    expect(findUnbound(passageOf('In May\nthere were {a} and\n12 more.'), [])).toEqual([
      { kind: 'number', text: '12', line: 3 },
    ]);
  });
});

describe('a number that is recognised', () => {
  it.each([
    ['a date', 'On 31 May 2024, 1st April and 01/04/2024.'],
    ['a month', 'In May 2024 and by March 2023.'],
    ['a year', 'In 2023/24 and 2011, and in Census 2021.'],
    ['a quarter', 'In Q4 2023/24.'],
    ['a time', 'Refreshed at 15:01, open from 9am to 5.30pm.'],
    ['a period', 'Over 12 months and the last twelve months.'],
    ['law', 'Section 11(1) and (2), paragraph 7A(b), regulation 13, Schedule 3 and SI 2021/547.'],
    ['the police’s telephone numbers', 'Calls to 999 and 101.'],
    ['a telephone number', 'Ring 01234 842064.'],
    ['an address', 'Write to 5 Woburn Road, Kempston MK43 9AX, or see bedfordshire.police.uk/4.'],
    ['an operation', 'Op Salus 2 and Operation Kenova 15.'],
    ['age bands', 'Children aged 10 to 15; under 26, 26 to 40, 41 to 55 and over 55; 45 or over.'],
    ['the base of a rate', 'For every thousand residents, or per 1,000 residents.'],
    ['a limit that names a measure', 'Answered within ten seconds, disclosed outside 35 days.'],
    ['the level of an interval', 'The count with its 95% interval.'],
    ['things just named', 'The two are not alike.'],
    ['one, an article', 'One average for one force.'],
  ])('is no finding: %s', (_, words) => {
    expect(unboundIn(words)).toEqual([]);
  });
});

describe('a word of comparison', () => {
  it.each([
    ['Requests rose in the spring.', 'rose'],
    ['Burglary fell.', 'fell'],
    ['An increase was seen.', 'increase'],
    ['It has increased since.', 'increased'],
    ['This is a reduction on the year.', 'reduction'],
    ['It is higher than elsewhere.', 'higher'],
    ['The lowest of the year.', 'lowest'],
    ['Levels are stable.', 'stable'],
    ['The hubs hold most of the posts.', 'most of'],
    ['This took the vast majority of calls.', 'the vast majority of'],
    ['Things are improving.', 'improving'],
    ['A clear deterioration.', 'deterioration'],
    ['That is down on last year.', 'down on'],
    ['Levels were below average.', 'below average'],
    ['The total has doubled.', 'doubled'],
    ['It rose to {figure}.', 'rose'],
    ['There were {figure} more than planned.', 'more'],
    ['That is fewer than {figure}.', 'fewer than'],
    ['It was more than the {figure} expected.', 'more than'],
  ])('%s', (words, word) => {
    expect(unboundIn(words)).toEqual([word]);
  });

  it.each([
    'The grade is requires improvement.',
    'An officer on half time, from an ethnic minority, in the quarter before.',
    'The crime reduction strategy.',
    'A few more or fewer can be chance.',
    'Someone stopped more than once is counted each time.',
    'A minus sign means more people in post than the budget pays for.',
    'Added up from the numbers above.',
    'Improve satisfaction among victims.',
    'It ended because the victim declined.',
    'The count was {claim}.',
  ])('is not seen in: %s', (words) => {
    expect(unboundIn(words)).toEqual([]);
  });
});

describe('an attested text', () => {
  it('vouches for every number and word in it, and for no other', () => {
    expect(
      unboundIn('They call it a reduction of 5, an increase elsewhere.', ['a reduction of 5']),
    ).toEqual(['increase']);
  });

  it('is found over the ends of lines and with either apostrophe', () => {
    expect(unboundIn('The force’s\n15 days.', ["The force's 15 days"])).toEqual([]);
  });

  it('vouches for no part of a number', () => {
    expect(unboundIn('It took 151 days.', ['took 15'])).toEqual(['151']);
  });

  it('is told where it stands nowhere any more', () => {
    const attested = [
      { text: 'a fall of 5', source: 'Comments' },
      { text: 'a rise of 2', source: 'Comments' },
    ];
    expect(unusedAttested([passageOf('It was a\nrise of 2.')], attested)).toEqual([
      { text: 'a fall of 5', source: 'Comments' },
    ]);
  });
});
