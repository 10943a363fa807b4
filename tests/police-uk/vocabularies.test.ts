import { describe, expect, it } from 'vitest';
import type { Code } from '../../src/domain/tables/dataset.ts';
import { crimeOutcomes } from '../../src/reference/police-uk/crime-outcomes.ts';
import { crimeTypes } from '../../src/reference/police-uk/crime-types.ts';
import {
  ageBands,
  detailedEthnicities,
  genders,
  officerGroups,
  searchTypes,
  selfGroups,
} from '../../src/reference/police-uk/people.ts';
import { legislations, reasons, searchOutcomes } from '../../src/reference/police-uk/searches.ts';
import { codeOfText, textsOf } from './texts.ts';

const lists: readonly (readonly [string, readonly Code[]])[] = [
  ['types of crime', crimeTypes],
  ['outcomes of crimes', crimeOutcomes],
  ['types of search', searchTypes],
  ['genders', genders],
  ['ages', ageBands],
  ['self-defined ethnicities', detailedEthnicities],
  ['self-defined groups', selfGroups],
  ['officer-defined groups', officerGroups],
  ['powers', legislations],
  ['reasons', reasons],
  ['outcomes of searches', searchOutcomes],
];

describe.each(lists)('The list of %s', (_, codes) => {
  it('has no text that stands for two codes', () => {
    const texts = codes.flatMap(textsOf);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('has codes that are fit for names of files and addresses, each once', () => {
    const names = codes.map(({ code }) => code);
    expect(names.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

const groupOf = (text: string) =>
  detailedEthnicities.find((code) => textsOf(code).includes(text))?.group;

describe('Self-defined ethnicity', () => {
  it.each([
    ['Other ethnic group - Not stated', 'not-stated'],
    ['Other ethnic group - Any other ethnic group', 'other'],
    ['Other ethnic group - Arab', 'other'],
    ['Asian/Asian British - Chinese', 'asian'],
    ['Chinese or other ethnic group - Chinese (O1)', 'asian'],
    ['Chinese or other ethnic group - Any other ethnic group (O9)', 'other'],
    ['White - White British (W1)', 'white'],
    ['White - English/Welsh/Scottish/Northern Irish/British', 'white'],
    ['Mixed - White and Asian (M3)', 'mixed'],
    ['Black or Black British - Caribbean (B1)', 'black'],
    ['Not Stated (NS)', 'not-stated'],
  ])('“%s” is in the group %s (quirks 9 to 11)', (text, group) => {
    expect(groupOf(text)).toBe(group);
  });

  it('is nothing at all where the cell is blank', () => {
    expect(groupOf('')).toBeUndefined();
  });

  it('has 18 groups and one that is not stated', () => {
    const groups = Object.groupBy(detailedEthnicities, ({ group }) => group);
    expect(Object.entries(groups).map(([group, codes]) => [group, codes.length])).toEqual([
      ['white', 4],
      ['mixed', 4],
      ['asian', 5],
      ['black', 3],
      ['other', 2],
      ['not-stated', 1],
    ]);
  });
});

describe('Wordings of two generations', () => {
  it.each([
    ['A no further action disposal', 'no-further-action'],
    ['Nothing found - no further action', 'no-further-action'],
    ['Suspect arrested', 'arrest'],
    ['Arrest', 'arrest'],
    ['Suspect summonsed to court', 'summons'],
    ['Summons / charged by post', 'summons'],
    ['Local resolution', 'community-resolution'],
    ['Offender given drugs possession warning', 'drugs-warning'],
    ['Offender cautioned', 'caution'],
  ])('of the outcome of a search: “%s” is %s', (text, code) => {
    expect(codeOfText(searchOutcomes, text)).toBe(code);
  });

  it('of crimes keep what the two kinds of file say apart (quirk 5)', () => {
    expect(codeOfText(crimeOutcomes, 'Suspect charged')).toBe('charged');
    expect(codeOfText(crimeOutcomes, 'Awaiting court outcome')).toBe('awaiting-court-outcome');
  });

  it('of an outcome may hold a semicolon that parts nothing', () => {
    const text = 'Investigation complete; no suspect identified';
    expect(codeOfText(crimeOutcomes, text)).toBe('no-suspect-identified');
  });
});
