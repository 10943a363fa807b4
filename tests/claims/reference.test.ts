import { describe, expect, it } from 'vitest';
import { bind } from '../../src/domain/claims/bind.ts';
import { count } from '../../src/domain/figures/unit.ts';
import { knownOf } from '../builders/claims.ts';

const known = knownOf(
  [
    {
      measure: { id: 'homicide', unit: count('homicide') },
      values: {
        '2022-23-q4': 3,
        '2023-24-q2': 2,
        '2023-24-q3': 0,
        '2023-24-q4': 1234,
        '2024-25-q1': 7,
      },
    },
    {
      measure: { id: 'posts', unit: count('post'), by: ['hub', 'rank'] },
      values: { 'luton.pcso.2024-06': 4, 'luton.total.2024-06': 9, 'total.total.2024-06': 20 },
    },
    {
      measure: { id: 'offenders', unit: count('offender'), by: ['kind'] },
      values: {
        'previous.2024-05': 5,
        '2022-23.2024-05': 6,
        'total.2024-04': 20,
        'total.2024-05': 30,
      },
    },
  ],
  { until: '2024-06-29' },
);

describe('a number bound in braces', () => {
  it.each([
    ['homicide.2023-24-q4', '1,234'],
    ['homicide.2023-24-q3', '0'],
    ['homicide', '1,234'],
    ['homicide.previous', '0'],
    ['homicide.year-before', '3'],
    ['homicide.2023-24-q2 | words', 'two'],
    [' homicide.2023-24-q3|words ', 'no'],
    ['homicide.2023-24-q2 |\n  with\n  unit', 'two homicides'],
  ])('{%s} prints %s', (reference, text) => {
    expect(bind(reference, known)).toMatchObject({ text });
  });

  it('refuses a name that is of a period and of a group, and takes it where it can be one alone', () => {
    expect(bind('offenders.previous', known)).toEqual({
      code: 'figure-unbound',
      says: '“previous” in “offenders.previous” is a period and the name of a group',
      fix: 'Write the period behind the group: offenders.total.2024-04 or offenders.previous.2024-05.',
    });
    expect(bind('offenders.previous.2024-05', known)).toMatchObject({ text: '5' });
    expect(bind('offenders.2022-23', known)).toMatchObject({ text: '6' });
    expect(bind('offenders.2024-04', known)).toMatchObject({ text: '20' });
  });

  it('never sees a figure that ends after the edition’s month', () => {
    expect(bind('homicide.2024-25-q1', known)).toMatchObject({
      code: 'figure-unbound',
      says: 'there is no figure “homicide.2024-25-q1”',
    });
  });

  it('says which name was probably meant', () => {
    expect(bind('homocide', known)).toEqual({
      code: 'figure-unbound',
      says: 'no measure is called “homocide”',
      fix: 'Did you mean homicide?',
    });
  });

  it('refuses more dimensions than the measure has', () => {
    expect(bind('homicide.luton.2023-24-q4', known)).toMatchObject({ code: 'figure-unbound' });
  });

  it('refuses a way of writing that there is not, and says which was probably meant', () => {
    expect(bind('homicide | agianst previous', known)).toEqual({
      code: 'claim-form-unknown',
      says: '“agianst previous” is not a way to write the figure homicide.2023-24-q4',
      fix: 'Did you mean “against previous”?',
    });
  });

  it('says where the forms are listed if none is near', () => {
    expect(bind('homicide | loud', known)).toMatchObject({
      code: 'claim-form-unknown',
      fix: 'Write the name alone, or one of the forms of docs/writing-sections.md.',
    });
  });

  it('keeps how it was asked for, its figures and its rule', () => {
    expect(bind('homicide.2023-24-q3 | words', known)).toEqual({
      text: 'no',
      form: 'words',
      figures: ['homicide.2023-24-q3'],
      rule: 'methods/comparisons/index.html#value',
    });
  });
});
