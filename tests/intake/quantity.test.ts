import { describe, expect, it } from 'vitest';
import { count, type Unit } from '../../src/domain/figures/unit.ts';
import type { NumberColumn } from '../../src/domain/tables/dataset.ts';
import { readQuantity } from '../../src/intake/cells/quantity.ts';
import {
  type Cell,
  numberCell,
  percentageCell,
  textCell,
  timeCell,
} from '../../src/intake/files/grid.ts';

const british = { thousandsCommas: true };

function column(unit: Unit, more: Partial<NumberColumn> = {}): NumberColumn {
  const named = { name: 'filed', title: 'Filed', description: '' };
  return { kind: 'number', ...named, unit, decimals: 0, blank: 'refused', ...more };
}

const filed = column(count('request'), { minimum: 0, maximum: 5000 });
const fte = column({ kind: 'fte' }, { decimals: 1 });
const share = column({ kind: 'percentage' }, { decimals: 1, minimum: 0, maximum: 100 });
const wait = column({ kind: 'seconds' });
const rank = column({ kind: 'rank' });
const grade = column({
  kind: 'scale',
  name: 'of grades',
  labels: ['Outstanding', 'Good', 'Adequate'],
});

function read(text: string, as: NumberColumn) {
  const outcome = readQuantity(textCell(text), as, british);
  return outcome.ok ? [outcome.value.value, outcome.value.status] : outcome.refusal.says;
}

function advice(text: string, as: NumberColumn) {
  const outcome = readQuantity(textCell(text), as, british);
  return outcome.ok ? 'accepted' : outcome.refusal.fix;
}

describe('A number in a return', () => {
  it.each([
    ['45', filed, 45],
    [' 1,234 ', filed, 1234],
    ['45.0', filed, 45],
    ['-0', filed, 0],
    ['−3', fte, -3],
    ['-3', fte, -3],
    ['.5', fte, 0.5],
    ['1,449.1', fte, 1449.1],
    ['88.4', share, 88.4],
    ['88.4%', share, 88.4],
    ['88.4 %', share, 88.4],
    ['122', wait, 122],
    ['2m 2s', wait, 122],
    ['2 min 2 sec', wait, 122],
    ['1h 0m 5s', wait, 3605],
    ['8s', wait, 8],
    ['75m', wait, 4500],
    ['0:02:02', wait, 122],
    ['00:02:02', wait, 122],
    ['1m 1.029s', column({ kind: 'seconds' }, { decimals: 3 }), 61.029],
    ['22', rank, 22],
    ['22nd', rank, 22],
    ['good', grade, 2],
    ['OUTSTANDING', grade, 1],
    ['3', grade, 3],
  ])('may be written %j', (text, as, value) => {
    expect(read(text, as)).toEqual([value, 'final']);
  });

  it.each([
    ['[c]', null, 'suppressed'],
    ['[x]', null, 'unavailable'],
    ['[X]', null, 'unavailable'],
    ['[z]', null, 'not-applicable'],
    ['12 [p]', 12, 'provisional'],
    ['12[r]', 12, 'revised'],
    ['1,204 [ P ]', 1204, 'provisional'],
  ])('may carry the shorthand of %j', (text, value, status) => {
    expect(read(text, filed)).toEqual([value, status]);
  });

  it('keeps the text of its cell', () => {
    expect(readQuantity(textCell(' 1,234 [p]'), filed, british)).toEqual({
      ok: true,
      value: { value: 1234, status: 'provisional', given: '1,234 [p]' },
    });
  });

  it.each([
    ['45.5', filed, '45.5 is not a whole number'],
    ['45.5 [p]', filed, '45.5 is not a whole number'],
    ['-3', filed, '-3 is less than 0, the least that this can be'],
    ['5,001', filed, '5,001 is more than 5,000, the most that this can be'],
    ['100.1', share, '100.1 is more than 100, the most that this can be'],
    [
      '88.45',
      { ...share, inPlaceOf: 'filed' },
      '88.45 has 2 decimal places, and this column takes 1 decimal place',
    ],
    [
      '88.45',
      { ...share, tells: { alone: true as const } },
      '88.45 has 2 decimal places, and this column takes 1 decimal place',
    ],
    ['88.4%', filed, '88.4% is a percentage, and this column holds none'],
    ['£12', filed, '£12 is not a number'],
    ['about five', filed, '“about five” is not a number'],
    ['45,5', filed, '45,5 is not a number'],
    ['1,23,456', filed, '1,23,456 is not a number'],
    ['1 234', filed, '“1 234” is not a number'],
    ['1E+05', filed, '1E+05 is not a number'],
    ['(12)', filed, '“(12)” is not a number'],
    ['1.2.3', filed, '1.2.3 is not a number'],
    ['0x1f', filed, '“0x1f” is not a number'],
    ['Infinity', filed, '“Infinity” is not a number'],
    ['12345678901234567', filed, '12345678901234567 has more digits than can be kept exactly'],
    ['2:02', wait, '2:02 may be minutes and seconds, or hours and minutes'],
    [
      '2m 75s',
      wait,
      '“2m 75s” is not a length of time: there are 60 minutes to the hour and 60 seconds to the minute',
    ],
    [
      '0:75:00',
      wait,
      '0:75:00 is not a length of time: there are 60 minutes to the hour and 60 seconds to the minute',
    ],
    ['2m 2.5s', wait, '“2m 2.5s” is not a whole number'],
    ['Fair', grade, '“Fair” is not on the scale of grades'],
    ['4', grade, '4 is not on the scale of grades'],
  ])('is refused where it reads %j', (text, as, says) => {
    expect(read(text, as)).toBe(says);
  });

  it.each([
    [
      '-',
      'Write 0 where there was none, [x] where the number is not available, [z] where there can be none, or [c] where it is hidden to protect people.',
    ],
    ['n/a', 'Write [z] where there can be no number, or [x] where it is not available.'],
    ['N/A', 'Write [z] where there can be no number, or [x] where it is not available.'],
    ['..', 'Write [x] where the number is not available.'],
    ['*', 'Write [c] where the number is hidden to protect people.'],
    ['[m]', 'Write [x] where the number is not available.'],
    ['[missing]', 'Write [x] where the number is not available.'],
    ['[s]', 'Write [c] where the number is hidden to protect people.'],
    [
      '[e]',
      'In place of a number stands [c], [x] or [z]; after a number may stand [p] (provisional) or [r] (revised).',
    ],
    [
      '<5',
      'Write 0 where there was none, [x] where the number is not available, [z] where there can be none, or [c] where it is hidden to protect people.',
    ],
    ['£1,200', 'Write the number without the sign of the currency.'],
    ['45,5', 'Write a point before the decimals, and no other comma.'],
    ['1 234', 'Write it without spaces, or with a comma before each three digits.'],
    ['(12)', 'Write a minus sign before the number instead of brackets.'],
    ['2O', 'Write it in digits: it has the letter O or l, which looks like one.'],
    ['l2', 'Write it in digits: it has the letter O or l, which looks like one.'],
    ['٢٢', 'Write it in the digits 0 to 9.'],
    ['12k', 'Write all its digits, like 12000.'],
    ['12-', 'Write a minus sign before the number, if it is below nought.'],
    ['Fair', 'Write the number alone, in digits. Without a number write [x], [z] or [c].'],
  ])('written %j comes back with advice', (text, fix) => {
    expect(advice(text, filed)).toBe(fix);
  });

  it.each([
    ['[p]', '[p] stands alone, without its number'],
    ['12 [c]', '[c] says that there is no number, but one stands beside it'],
    ['[e]', '“[e]” is not a shorthand in use'],
    ['12 [note 4]', '“[note 4]” is not a shorthand in use'],
    ['[]', '“[]” is not a shorthand in use'],
    ['[m]', '“[m]” is not a shorthand in use'],
    ['*', '“*” does not say why there is no number'],
  ])('is refused with the shorthand %j', (text, says) => {
    expect(read(text, filed)).toBe(says);
  });

  it.each(['4/6', '14 / 16', '4 of 6', '4 out of 6', '4 (6)', '1,204/1,310', '0/2', '3.5/4'])(
    'is asked for apart where a cell holds two: %s',
    (text) => {
      expect([read(text, filed), advice(text, filed)]).toEqual([
        expect.stringContaining('holds two numbers, and nothing says which of them is meant'),
        'Give each of the two a column of its own, under a heading that says what it counts, like Budget and Actual.',
      ]);
    },
  );

  it.each(['2023/24', '23/24', '01/11', '4/', '10/2026/3'])('is none where it reads %s', (text) => {
    expect(read(text, filed)).toContain('is not a number');
  });

  it('has its decimal comma refused, not taken for thousands, in a file with semicolons', () => {
    expect(readQuantity(textCell('1,234'), filed, { thousandsCommas: false })).toMatchObject({
      ok: false,
      refusal: {
        code: 'not-a-number',
        fix: 'Write it without commas; decimals stand behind a point.',
      },
    });
  });
});

describe('An empty cell of a number column', () => {
  const blankCell: Cell = textCell('  ');

  it.each([
    ['zero', 0, 'final'],
    ['unavailable', null, 'unavailable'],
    ['not-applicable', null, 'not-applicable'],
  ] as const)('counts as %s where the column says so', (blank, value, status) => {
    expect(readQuantity(blankCell, { ...filed, blank }, british)).toEqual({
      ok: true,
      value: { value, status, given: '' },
    });
  });

  it('is refused where the column says so', () => {
    expect(read(' ', filed)).toBe('the cell is empty');
  });
});

describe('A number cell of a spreadsheet', () => {
  it.each([
    [numberCell(45), filed, 45, '45'],
    [numberCell(0.1 + 0.2), fte, 0.3, '0.3'],
    [numberCell(-0), filed, 0, '0'],
    [percentageCell(0.884), share, 88.4, '88.4%'],
    [percentageCell(0.57), share, 57, '57%'],
    // A quotient keeps all its digits.
    [percentageCell(38 / 43), share, 88.3720930232558, '88.3720930232558%'],
    [textCell('13.333333333333334'), fte, 13.3333333333333, '13.333333333333334'],
    [textCell('1449.123'), fte, 1449.123, '1449.123'],
    [timeCell(122, true), wait, 122, '0:02:02'],
  ])('gives the number that it shows: %j', (cell, as, value, given) => {
    expect(readQuantity(cell, as, british)).toEqual({
      ok: true,
      value: { value, status: 'final', given },
    });
  });

  it.each<[Cell, NumberColumn, string]>([
    [{ kind: 'date', text: '1900-02-14' }, filed, 'date-for-number'],
    [timeCell(122, true), filed, 'date-for-number'],
    [timeCell(7320, false), wait, 'ambiguous-time'],
    [percentageCell(0.45), filed, 'percentage-for-number'],
    [{ kind: 'boolean', text: 'TRUE' }, filed, 'not-a-number'],
    [numberCell(1e-17), filed, 'not-a-number'],
  ])('is refused where its format says another thing: %j', (cell, as, code) => {
    expect(readQuantity(cell, as, british)).toMatchObject({ ok: false, refusal: { code } });
  });
});
