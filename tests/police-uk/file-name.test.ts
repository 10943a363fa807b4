import { describe, expect, it } from 'vitest';
import { legible, looksLikeSupply, readFileName } from '../../src/intake/police-uk/file-name.ts';
import { forces } from './supplied.ts';

describe('the name of a file of data.police.uk', () => {
  it.each([
    ['2024-03-bedfordshire-street.csv', 'street', 'bedfordshire'],
    ['2024-03/2024-03-avon-and-somerset-outcomes.csv', 'outcomes', 'avon-and-somerset'],
    ['a\\b\\2024-03-metropolitan-stop-and-search.csv', 'stop-and-search', 'metropolitan'],
    ['2024-03-BTP-Street.CSV', 'street', 'btp'],
  ])('%s says the kind, the force and the month', (path, kind, force) => {
    expect(readFileName(path, forces)).toEqual({
      ok: true,
      value: { kind, force, month: '2024-03' },
    });
  });

  it.each([
    ['2024-13-essex-street.csv', '2024-13 is no month', 'Months are 01 to 12: correct the name.'],
    [
      '2010-11-essex-street.csv',
      'the name says 2010-11, and data.police.uk begins in December 2010',
      'Correct the name.',
    ],
    [
      '2024-03-bedfordshyre-street.csv',
      '“bedfordshyre” is no force of England and Wales',
      'Did you mean bedfordshire?',
    ],
    [
      '2024-03-atlantis-street.csv',
      '“atlantis” is no force of England and Wales',
      'Correct the name.',
    ],
    [
      '2025-01-northern-ireland-street.csv',
      'the Police Service of Northern Ireland is outside England and Wales, and has no elected local policing body',
      'Leave it out.',
    ],
    [
      'crimes.csv',
      'the name does not say the month, the force and the kind of its rows',
      'Name it as data.police.uk does, for example 2024-03-bedfordshire-street.csv.',
    ],
  ])('%s is refused in a sentence, with what to do', (path, says, fix) => {
    expect(readFileName(path, forces)).toMatchObject({ ok: false, refusal: { says, fix } });
  });

  const copy = 'the name is not quite that of a file of data.police.uk';
  it.each([
    ['2024-03-bedfordshire-street (1).csv', copy, 'copy of 2024-03-bedfordshire-street.csv'],
    ['Copy of 2024-03-kent-outcomes.csv', copy, 'copy of 2024-03-kent-outcomes.csv'],
    ['2024-03-kent-stop-and-search - Copy.csv', copy, 'of 2024-03-kent-stop-and-search.csv'],
    ['2024-03_Kent_stop_and_search.csv', copy, 'of 2024-03-kent-stop-and-search.csv'],
    ['2024-03-kent-street.csv.txt', copy, 'copy of 2024-03-kent-street.csv'],
    ['2024-03-kent-street_1.csv', copy, 'copy of 2024-03-kent-street.csv'],
    ['2024-03-kent-street.csv.gz', 'it is packed', 'Unpack it'],
    ['2024-03-kent-street.xlsx', 'it was saved as a workbook', 'Take the CSV'],
    ['street (1).csv', 'the name does not say the month', 'Name it as data.police.uk does'],
    ['Copy of outcomes.csv', 'the name does not say the month', 'Name it as data.police.uk does'],
  ])('%s is seen, and refused with what to do', (path, says, fix) => {
    expect(looksLikeSupply(path)).toBe(true);
    const named = readFileName(path, forces);
    expect(named).toMatchObject({ ok: false });
    expect(named.ok ? '' : named.refusal.says).toContain(says);
    expect(named.ok ? '' : named.refusal.fix).toContain(fix);
  });

  it.each([
    'readme.txt',
    '._2024-03-bedfordshire-street.csv',
    '__MACOSX/2024-03/._2024-03-bedfordshire-street (1).csv',
    '~$2024-03-bedfordshire-street.xlsx',
    '2024-03-bedfordshire-street.pdf',
    'high-street-shops.csv',
    'streets.csv',
    'outcomes-framework.csv',
  ])('is not seen in %s', (path) => {
    expect(looksLikeSupply(path)).toBe(false);
  });
});

describe('a name that is shown', () => {
  it('has nothing in it that a terminal obeys or that turns the writing', () => {
    expect(legible('\u001b[2J\nfile\u202Evsc.csv')).toBe('\uFFFD[2J\uFFFDfile\uFFFDvsc.csv');
  });

  it('keeps its end where it is very long', () => {
    expect(legible(`${'a'.repeat(60_000)}.csv`)).toBe(`…${'a'.repeat(195)}.csv`);
  });
});
