import { describe, expect, it } from 'vitest';
import { bind } from '../../src/domain/claims/bind.ts';
import { known } from './series.ts';

describe('a value', () => {
  it.each([
    ['homicide', '2'],
    ['hidden.2023-24-q3', '[c]'],
    ['strength', '1,449.1'],
    ['answered', '88.4%'],
    ['wait', '8s'],
  ])('{%s} is shown as it is everywhere: %s', (reference, text) => {
    expect(bind(reference, known)).toMatchObject({ text });
  });

  it.each([
    ['homicide', 'two homicides'],
    ['homicide.2022-23-q4', 'one homicide'],
    ['homicide.previous', 'no homicides'],
    ['calls', '1,100 calls'],
    ['hidden', 'five people'],
    ['strength', '1,449.1 full-time equivalent'],
    ['rate', '2.80 stops per 1,000 residents'],
    ['ratio', '3.1 times'],
    ['answered', '88.4%'],
    ['rank.2023-24-q4', '22nd'],
    ['grade', 'Poor'],
  ])('{%s | with unit} agrees with its number: %s', (reference, text) => {
    expect(bind(`${reference} | with unit`, known)).toMatchObject({ text });
  });

  it.each([
    ['homicide-year', '3.5 to 15.8'],
    ['answered', '87.8% to 89.0%'],
  ])('{%s | interval} is what chance allows: %s', (reference, text) => {
    expect(bind(`${reference} | interval`, known)).toMatchObject({
      text,
      rule: 'methods/comparisons/index.html#interval',
    });
  });

  it.each([
    ['rank.2023-24-q4 | of forces', '22nd of 42'],
    ['posts.north | of budget', '7 of 9'],
    ['posts | of budget', '13 of 14'],
    ['posts.north | of posts.total', '7 of 13'],
    ['homicide.2023-24-q4 | of homicide-year.2023-24', '2 of 8'],
  ])('{%s} takes the period and group of the figure before the bar: %s', (reference, text) => {
    expect(bind(reference, known)).toMatchObject({ text });
  });

  it.each([
    ['early', '2 [p]'],
    ['early | words', 'two [p]'],
    ['early | with unit', 'two offences [p]'],
    ['early = two', 'two [p]'],
    ['early | of early.previous', '2 [p] of 3'],
  ])('{%s} keeps the mark of a value that may change: %s', (reference, text) => {
    expect(bind(reference, known)).toMatchObject({ text });
  });

  it('names both figures of “of”', () => {
    expect(bind('rank.2023-24-q4 | of forces', known)).toMatchObject({
      figures: ['rank.2023-24-q4', 'forces.2023-24-q4'],
      rule: 'methods/comparisons/index.html#out-of',
    });
  });

  it.each([
    ['hidden.2023-24-q3 | words', 'hidden.2023-24-q3'],
    ['hidden.2023-24-q3 | with unit', 'hidden.2023-24-q3'],
    ['hidden.2023-24-q3 | interval', 'hidden.2023-24-q3'],
    ['hidden.2023-24-q3 | of hidden.2023-24-q4', 'hidden.2023-24-q3'],
    ['hidden.2023-24-q4 | of hidden.2023-24-q3', 'hidden.2023-24-q3'],
    ['hidden.2023-24-q3 = 3', 'hidden.2023-24-q3'],
  ])('{%s} is refused, and says which figure has no value', (reference, figure) => {
    expect(bind(reference, known)).toMatchObject({
      code: 'claim-without-value',
      says: `the claim needs the figure ${figure}, which has no value (confidential: hidden to protect people)`,
    });
  });

  it('is not given an interval that its measure does not have', () => {
    expect(bind('calls | interval', known)).toMatchObject({
      code: 'claim-refused',
      says: 'calls.2024-05 has no interval: its measure does not say how chance enters it',
    });
  });

  it('is not set against a figure of another period without saying so', () => {
    expect(bind('rank.12-months-to-2024-02 | of forces', known)).toMatchObject({
      code: 'figure-unbound',
      says: 'there is no figure “forces”',
    });
  });
});

describe('a typed value', () => {
  it.each([
    ['answered = 88.4%', '88.4%'],
    ['homicide = 2', '2'],
    ['homicide = two', 'two'],
    ['homicide = Two', 'Two'],
    ['homicide = two homicides', 'two homicides'],
    ['calls=1,100', '1,100'],
    ['rank.2023-24-q4 = 22nd', '22nd'],
  ])('{%s} is printed as it is typed, because the figure says the same', (reference, text) => {
    expect(bind(reference, known)).toMatchObject({ text });
  });

  it.each([
    ['answered = 88.5%', 'says 88.5%, but the figure is 88.4%'],
    ['answered = 88%', 'says 88%, but the figure is 88.4%'],
    ['homicide = three', 'says three, but the figure is 2'],
    ['calls = 1100', 'says 1100, but the figure is 1,100'],
    ['rank.2023-24-q4 = 26th', 'says 26th, but the figure is 22nd'],
  ])('{%s} is an error: %s', (reference, says) => {
    expect(bind(reference, known)).toMatchObject({ code: 'claim-contradicted', says });
  });

  it('has no way of writing besides', () => {
    expect(bind('homicide = two | words', known)).toMatchObject({ code: 'claim-form-unknown' });
  });
});
