import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextColumn } from '../../src/domain/tables/dataset.ts';
import { day, daysInMonth, formatPeriod } from '../../src/domain/time/period.ts';
import { readWords } from '../../src/intake/cells/words.ts';
import { type Cell, numberCell, textCell, timeCell } from '../../src/intake/files/grid.ts';

function column(format: NonNullable<TextColumn['format']>, more: Partial<TextColumn> = {}) {
  return { kind: 'text', name: 'text', title: 'Text', description: '', format, ...more } as const;
}

function read(cell: Cell, as: TextColumn): string {
  const outcome = readWords(cell, as);
  return outcome.ok ? outcome.value : `refused: ${outcome.refusal.says}`;
}

function readText(text: string, as: TextColumn): string {
  return read(textCell(text), as);
}

const date = column('date');
const time = column('time');
const address = column('address');

describe('a day in a return', () => {
  it.each([
    '2024-06-30',
    '30/06/2024',
    '30/6/2024',
    '30 June 2024',
    '30 Jun 2024',
    '30-Jun-2024',
    '30-Jun-24',
    '2024-06-30 00:00:00',
    '2024-06-30T00:00:00Z',
  ])('may be written %s', (text) => {
    expect(readText(text, date)).toBe('2024-06-30');
  });

  it.each([
    '31/06/2024',
    '06/30/2024',
    'June 2024',
    '2024-06',
    '2023-24',
    '2024-06-30 09:30:00',
    'yesterday',
    '30/06/24',
    '30/06/0024',
    '9999-01-01',
    `30 June 2024${' '.repeat(60)}x`,
  ])('is none where it reads %s', (text) => {
    expect(readText(text, date)).toMatch(/^refused: .* is not a day$/);
  });

  it('is none as a number, into which a spreadsheet may have made it', () => {
    expect(readWords(numberCell(45473), date)).toEqual({
      ok: false,
      refusal: {
        code: 'not-a-day',
        says: 'the cell holds the number 45473, not a day',
        fix: 'Set the format of the cell to a date, or write the day like 2024-06-30.',
      },
    });
  });

  it('is taken from a cell with the format of a date', () => {
    expect(read({ kind: 'date', text: '2024-06-30' }, date)).toBe('2024-06-30');
  });

  it('is the same however it was written', () => {
    const days = fc
      .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
      .chain(([year, month]) =>
        fc.tuple(
          fc.constant(year),
          fc.constant(month),
          fc.integer({ min: 1, max: daysInMonth(year, month) }),
        ),
      );
    fc.assert(
      fc.property(days, ([year, month, dayOfMonth]) => {
        const { id, ...period } = day(year, month, dayOfMonth);
        const ways = [id, formatPeriod({ id, ...period }), `${dayOfMonth}/${month}/${year}`];
        expect(ways.map((text) => readText(text, date))).toEqual([id, id, id]);
      }),
    );
  });
});

describe('a time of day in a return', () => {
  it.each([
    ['18:30', '18:30'],
    ['18.30', '18:30'],
    ['9:05', '09:05'],
    ['6.30pm', '18:30'],
    ['6:30 PM', '18:30'],
    ['6.30 p.m.', '18:30'],
    ['7pm', '19:00'],
    ['12am', '00:00'],
    ['12.15 pm', '12:15'],
    ['noon', '12:00'],
    ['18:30:00', '18:30'],
  ])('may be written %s', (text, kept) => {
    expect(readText(text, time)).toBe(kept);
  });

  it.each(['24:00', '18:60', '13pm', '0am', '18:30 to 20:00', 'evening', '1830', '18:30:15'])(
    'is none where it reads %s',
    (text) => {
      expect(readText(text, time)).toMatch(/^refused: .* is not a time of day$/);
    },
  );

  it('is unclear where it may be morning or evening, or was made a number', () => {
    expect(readText('6.30', time)).toBe('refused: 6.30 may be in the morning or in the evening');
    expect(read(numberCell(18.3), time)).toBe(
      'refused: the cell holds the number 18.3, not a time of day',
    );
  });

  it('is taken from a cell with the format of a time', () => {
    expect(read(timeCell(18.5 * 3600, false), time)).toBe('18:30');
  });

  it('is the same by the clock of 24 hours and of 12', () => {
    const minutes = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    fc.assert(
      fc.property(minutes, ([hour, minute]) => {
        const two = (part: number) => String(part).padStart(2, '0');
        const kept = `${two(hour)}:${two(minute)}`;
        const halves = `${hour % 12 === 0 ? 12 : hour % 12}.${two(minute)}${hour < 12 ? 'am' : 'pm'}`;
        expect([readText(kept, time), readText(halves, time)]).toEqual([kept, kept]);
      }),
    );
  });
});

describe('an address in a return', () => {
  it.each([
    ['https://example.org/a-b_c.pdf?x=1&y=%20#top', 'https://example.org/a-b_c.pdf?x=1&y=%20#top'],
    ['http://example.org', 'http://example.org'],
    ['https://example.org/plan–2024.pdf', 'https://example.org/plan%E2%80%932024.pdf'],
  ])('%s is kept as %s', (text, kept) => {
    expect(readText(text, address)).toBe(kept);
  });

  it.each([
    'www.example.org',
    'example.org/a.pdf',
    'mailto:office@example.org',
    'javascript:alert(1)',
    'file:///C:/papers/a.pdf',
    'https://example.org/a b.pdf',
    'https://',
    'https:example.org',
    'To follow',
    `https://example.org/${'a'.repeat(2000)}`,
  ])('is none where it reads %s', (text) => {
    expect(readText(text, address)).toMatch(/^refused: .* is not an address on the web$/);
  });

  it('has no password in it', () => {
    expect(readText('https://me:secret@example.org/', address)).toBe(
      'refused: the address has a name or a password in it',
    );
  });
});

describe('an empty cell of words', () => {
  it('is an empty text, whatever the format', () => {
    expect([date, time, address].map((as) => readText(' ', as))).toEqual(['', '', '']);
  });

  it('is refused where the row would be about nothing', () => {
    expect(readText('', column('date', { blank: 'refused' }))).toBe('refused: the cell is empty');
  });
});

const words: TextColumn = { kind: 'text', name: 'text', title: 'Text', description: '' };
const reference: TextColumn = { ...words, blank: 'refused' };

describe('free words', () => {
  it.each([
    ['5.00E+11', 'digits-lost'],
    ['5.00124E+11', 'digits-lost'],
    ['CafÃ©', 'misread-letters'],
  ])('are not %s', (text, code) => {
    expect(readWords(textCell(text), words)).toMatchObject({ refusal: { code } });
  });

  it('are not a number of which a spreadsheet has kept fifteen digits', () => {
    expect(readWords(numberCell(5_001_234_567_890_123), reference)).toMatchObject({
      refusal: { code: 'digits-lost' },
    });
    expect(readText('5001234567890123', reference)).toBe('5001234567890123');
  });

  it('may be a date, but not where they say what the row is about', () => {
    const cell = { kind: 'date', text: '2024-12-10' } as const;
    expect(readWords(cell, words)).toEqual({ ok: true, value: '2024-12-10' });
    expect(readWords(cell, reference)).toMatchObject({ refusal: { code: 'date-for-code' } });
    expect(readText('10-Dec', reference)).toMatch(/^refused: the cell holds the date 10-Dec/);
  });

  it.each(['5E3', '1E-4', 'PO-10', '10-12', 'A1-Dec'])('may be the reference %s', (text) => {
    expect(readText(text, reference)).toBe(text);
  });

  it('lose what nobody can see', () => {
    expect(readText('Acme\u{ad} Ltd', reference)).toBe('Acme Ltd');
  });
});

describe('any cell of words', () => {
  it('whatever is typed is read or refused, never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const as of [date, time, address]) {
          expect(typeof read(textCell(text), as)).toBe('string');
        }
      }),
    );
  });
});
