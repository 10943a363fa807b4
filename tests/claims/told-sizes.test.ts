import { describe, expect, it } from 'vitest';
import {
  hiddenMark,
  type Nearness,
  namesIn,
  toldSizes,
} from '../../src/domain/claims/hidden-size/told-sizes.ts';
import { boundMark } from '../../src/domain/claims/unbound/passage.ts';

const names = [
  new Set(namesIn('Joiners and leavers Left Police officers')),
  new Set(namesIn('Joiners and leavers Left Police staff')),
  new Set(namesIn('Joiners and leavers from an ethnic minority')),
];
const beside: Nearness = { names, where: 'beside' };
const on: Nearness = { names, where: 'on' };
const elsewhere: Nearness = { names, where: 'elsewhere' };

/** `_` stands for a figure that is shown. */
function told(text: string, nearness: Nearness = beside): readonly string[] {
  return toldSizes(text.replaceAll('_', boundMark), nearness).map(({ word }) => word);
}

describe('A sentence about a hidden number tells its size', () => {
  it.each([
    'How many of those who left were officers is not shown, because it is a small number of people.',
    'How many were from an ethnic minority background is not shown: the numbers are small.',
    'Very small groups are not shown.',
    'The number of officers who left is hidden as it was only a handful.',
    'The number is withheld, being fewer than five.',
    'The figure was suppressed because it is under 10.',
    'So few officers left that the number cannot be published.',
    'The number of officers is hidden because hardly any left.',
    'It is not shown because it is tiny.',
    'The count is confidential: one or two people could be recognised.',
    'The number is low and therefore not given.',
    'It is left out because a couple of people could be identified.',
    'Officers who left are not shown, since there was only one.',
    'The number, less than five, has been redacted.',
    'The number was hidden because it is between 1 and 4.',
    'How many were officers is hidden; there were not many.',
    'It is not published because the group is minimal.',
    'The figure is negligible and is not shown.',
    'A single officer left, and is not shown.',
    'The number of officers who left, three, is not shown.',
    'It is 4 or fewer and is not disclosed.',
    'The numbers are not published because they are in single figures.',
    'It isn’t shown because no more than four people left.',
    'This chart leaves out the bands with very few stops.',
    'Nobody should be identified where numbers are low.',
  ])('%s', (text) => {
    expect(told(text)).toHaveLength(1);
  });

  it.each([
    'Only [c] of them were officers.',
    'A small number, [c], were officers.',
    'Of _ who left, just [c] were officers.',
    'Few of those who left were officers ([c]).',
    'Most of those who left, [c], were officers.',
    'More than half of those who left were officers: [c].',
    'Many officers ([c]) left.',
    'More than 5 officers left: [c].',
    'About 3 officers left, shown as [c].',
    'The number of officers who left fell to [c].',
    'Officers were the largest group, [c].',
    'Officers ([c]), about a third of all, left.',
    'Officers: [c] (2).',
  ])('beside the number itself: %s', (text) => {
    expect(told(text)).toHaveLength(1);
  });

  it.each([
    'How many officers left is hidden. It is a small number.',
    'The number of officers is [c]. There were only a few.',
    'A handful left. Their number is hidden to protect people.',
    'Their number is hidden to protect people. They are few.',
  ])('in the next sentence too: %s', (text) => {
    expect(told(text)).toHaveLength(1);
  });

  it.each([
    'A handful of officers left in June.',
    'Very few officers left.',
    'Fewer than five staff left.',
    'One or two officers left.',
    'The number of leavers was negligible.',
    'Hardly any officers left.',
  ])('where it names what is hidden, without saying that it is: %s', (text) => {
    expect(told(text)).toHaveLength(1);
    const inTwoWords = / left/.test(text);
    expect(told(text, elsewhere)).toHaveLength(inTwoWords ? 1 : 0);
  });

  it.each([
    'Based on a small number',
    'Small numbers',
    'Few of them',
    'Under five in each row',
    'A handful',
  ])('on a table that shows it: %s', (text) => {
    expect(told(text, on)).toHaveLength(1);
    expect(told(text, elsewhere)).toEqual([]);
  });

  it.each(['The groups are small, so a percentage says little.', 'Take care with small numbers.'])(
    'where the numbers of the section at large are spoken of: %s',
    (text) => {
      expect(told(text)).toHaveLength(1);
      expect(told(text, elsewhere)).toEqual([]);
    },
  );

  it('in whatever case it is written, and across the ends of lines', () => {
    expect(told('NOT SHOWN, A SMALL\nNUMBER')).toHaveLength(1);
  });

  it('and where it stands', () => {
    const text = 'One. The number is hidden because it is a small number.';
    const [found] = toldSizes(text, beside);
    expect(text.slice(found?.at)).toMatch(/^small number|^number is|^it is a small|^small/);
  });
});

describe('Nothing is told', () => {
  it.each([
    'How many of those who left were officers is hidden to protect people.',
    '[c] of those who left were officers.',
    'Of the _ who left, [c] were officers.',
    'Some numbers are hidden to protect people.',
    'Some numbers of this table are not shown, so that nobody can be recognised.',
    'The symbol [c] stands where a number is hidden to protect people.',
    'The symbol [c] stands where a number is confidential: it is small itself, or a small number could be worked out from it.',
    'The symbol [c] stands in many places of the table.',
    'Only the total is shown; its parts are hidden to protect people.',
    'The page about hidden numbers says what each of them could be.',
    'Percentages are hidden with the numbers that they are made of.',
    'In June 2024 _ people joined, and _ left; [c] of these were officers.',
    'People aged 10 to 15 are hidden to protect people.',
    'Two numbers of the table are hidden to protect people.',
    'The number for the 12 months to May 2024 is [c].',
    'Aged under 24: [c].',
    'The force works in small towns and large villages.',
    'The office gave small grants to local groups.',
    'Only _ people left, fewer than before.',
    'Only three of the six actions are done.',
    'One person can be in several groups.',
    'The table is not shown for small areas.',
    'The document shows this only as a picture.',
  ])('by: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    'A small number of cases wait for a court.',
    'Few surveys can be carried out until the system is in use.',
    'Crime data for small areas are not published.',
    'A handful of burglaries remain.',
    'Few stops lead to an arrest.',
    'The number of homicides is small, so a few more or fewer can be chance.',
  ])('where nothing hidden is spoken of: %s', (text) => {
    expect(told(text)).toEqual([]);
    expect(told(text, elsewhere)).toEqual([]);
  });

  it('by the mark of a hidden figure itself', () => {
    expect(told(hiddenMark)).toEqual([]);
  });
});

describe('A sentence that names what is hidden in two words, beside it', () => {
  it.each([
    ['Four officers left the force in June.', 'Four'],
    ['Eleven police staff left.', 'Eleven'],
    ['In June 14 police staff were leaving.', '14'],
    ['Of the _ who left, 23 were officers.', '23'],
    ['Among leavers, police staff outnumbered officers.', 'outnumbered'],
    ['Half of the officers who left had served for long.', 'Half of'],
    ['A quarter of the officers who left were women.', 'A quarter of'],
    ['Most of those who left were police staff.', 'Most of'],
  ])('tells it by a number or a share: %s', (text, word) => {
    expect(told(text)).toEqual([word]);
    expect(told(text, elsewhere)).toEqual([]);
  });

  it.each([
    'In June _ officers left.',
    'Most of the _ who left, officers and staff, had served for long.',
    'Officers who left are counted in three columns.',
    'Officers who left were asked for the last 12 months.',
    'Most of the year is over.',
    'Eleven hubs are open.',
  ])('tells nothing by: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
