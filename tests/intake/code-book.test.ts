import { describe, expect, it } from 'vitest';
import type { CodeColumn } from '../../src/domain/tables/dataset.ts';
import { codeBook } from '../../src/intake/cells/code-book.ts';
import { textCell } from '../../src/intake/files/grid.ts';

const named = { kind: 'code', name: 'offence', title: 'Offence', description: '' } as const;

const offences: CodeColumn = {
  ...named,
  codes: [
    { code: 'homicide', label: 'Homicide' },
    {
      code: 'theft-from-person',
      label: "Theft from the person's pocket",
      also: ['TFP', 'Theft – person'],
    },
    { code: 'other', label: 'Total' },
    { code: 'total', label: 'All offences' },
  ],
};

const hubs: CodeColumn = { ...named, codes: 'open' };

describe('A coded column', () => {
  it.each([
    ['homicide', 'homicide'],
    [' HOMICIDE ', 'homicide'],
    ['Theft from  the person’s pocket', 'theft-from-person'],
    ['tfp', 'theft-from-person'],
    ['theft - person', 'theft-from-person'],
    ['all offences', 'total'],
  ])('reads %j by its code, its label or another spelling', (text, code) => {
    expect(codeBook(offences).read(textCell(text))).toEqual({ ok: true, value: code });
  });

  it('takes a code before a label where the two are alike', () => {
    expect(codeBook(offences).read(textCell('total'))).toEqual({ ok: true, value: 'total' });
  });

  it('lists what is allowed, and the value that was probably meant', () => {
    expect(codeBook(offences).read(textCell('Homocide'))).toEqual({
      ok: false,
      refusal: {
        code: 'unknown-code',
        says: '“Homocide” is not one of the values allowed here',
        fix: "Did you mean Homicide? Write Homicide, Theft from the person's pocket, Total or All offences.",
      },
    });
  });

  it('does not guess where nothing is near', () => {
    expect(codeBook(offences).read(textCell('Arson'))).toMatchObject({
      refusal: { fix: expect.stringMatching(/^Write Homicide/) },
    });
  });

  it('refuses an empty cell', () => {
    expect(codeBook(offences).read(textCell(''))).toMatchObject({
      refusal: { code: 'empty-cell' },
    });
  });

  it.each(['Grand total', 'TOTALS', 'Overall', 'Force total', 'Cyfanswm'])(
    'takes %s for its total',
    (name) => {
      expect(codeBook(offences).read(textCell(name))).toEqual({ ok: true, value: 'total' });
    },
  );

  it.each(['Sub-total', 'Average'])('has no row for %s, and says so', (name) => {
    expect(codeBook(offences).read(textCell(name))).toMatchObject({
      refusal: { code: 'row-of-a-total' },
    });
  });

  it('has no row for a total where it has none of that code', () => {
    const ranks = { ...named, codes: [{ code: 'sergeant', label: 'Sergeant' }] };
    expect(codeBook(ranks).read(textCell('Grand total'))).toMatchObject({
      refusal: { code: 'row-of-a-total' },
    });
  });

  it('says when a spreadsheet has turned a code into a date', () => {
    expect(codeBook(offences).read({ kind: 'date', text: '2024-12-10' })).toMatchObject({
      refusal: {
        code: 'date-for-code',
        says: 'the cell holds the date 2024-12-10, into which the spreadsheet may have turned what was typed',
      },
    });
  });

  it('gives the labels of all its codes', () => {
    expect(codeBook(offences).labels()).toEqual({
      homicide: 'Homicide',
      'theft-from-person': "Theft from the person's pocket",
      other: 'Total',
      total: 'All offences',
    });
  });
});

const hub: CodeColumn = { ...named, name: 'hub', title: 'Community hub', codes: 'open' };

describe('A row for everything together in an open column', () => {
  it.each([
    'Total',
    'Totals',
    'Grand total',
    'GRAND TOTAL:',
    'Grand\u{ad} total*',
    'Total (all hubs)',
    'All hubs',
    'All',
    'Overall',
    'Sum',
    'Whole force',
    'Force total',
    'Total for the force',
    'Hub totals',
    'Cyfanswm',
  ])('is the total, as %s', (name) => {
    const book = codeBook(hub, 'numbers');
    expect(book.read(textCell(name))).toEqual({ ok: true, value: 'total' });
  });

  it('is shown as Total under another name', () => {
    const book = codeBook(hub, 'numbers');
    book.read(textCell('All hubs'));
    expect(book.labels()).toEqual({ total: 'Total' });
  });

  it.each([
    'Subtotal',
    'Sub-total',
    'Sub Total',
    'Is-gyfanswm',
    'Total North',
    'Rural total',
    'Average',
  ])('is refused where it is of some rows alone, as %s', (name) => {
    expect(codeBook(hub, 'numbers').read(textCell(name))).toMatchObject({
      refusal: { code: 'row-of-a-total' },
    });
  });

  it.each([
    'All Saints',
    'Overton',
    'Forces Liaison',
    'Summertown',
    'Mean Street',
    'Totally Rural',
    'Force',
  ])('is not %s, which is a name', (name) => {
    const read = codeBook(hub, 'numbers').read(textCell(name));
    expect(read).toMatchObject({ ok: true });
  });

  it('may be the name of something where no number stands beside it', () => {
    expect(codeBook(hub).read(textCell('Overall'))).toEqual({ ok: true, value: 'overall' });
  });
});

describe('An open column', () => {
  it.each([
    ['Luton & Dunstable (Hub)', 'luton-and-dunstable-hub'],
    ["King's Lynn", 'kings-lynn'],
    ['Llŷn', 'llyn'],
    ['Hub 2.1', 'hub-2-1'],
    ['  TOTAL ', 'total'],
    ['constructor', 'constructor'],
    ['North Ru\u{ad}ral', 'north-rural'],
    ['N\u{43e}rth Rural', 'north-rural'],
    ['North Rural¹', 'north-rural'],
    ['King`s Lynn', 'kings-lynn'],
    ['Søndre Łódź', 'sondre-lodz'],
    ['Team 10-12', 'team-10-12'],
  ])('makes of %j the code %j', (text, code) => {
    expect(codeBook(hubs).read(textCell(text))).toEqual({ ok: true, value: code });
  });

  it('keeps the first spelling of a name as its label, and the names in their order', () => {
    const book = codeBook(hubs);
    book.read(textCell('Luton  North'));
    book.read(textCell('Bedford'));
    book.read(textCell('LUTON NORTH'));
    expect(Object.entries(book.labels())).toEqual([
      ['luton-north', 'Luton North'],
      ['bedford', 'Bedford'],
    ]);
  });

  it.each([
    ['---', 'not-a-name'],
    ['', 'empty-cell'],
    ['Северный', 'other-alphabet'],
    ['Team ١', 'other-alphabet'],
    ['CafÃ© hub', 'misread-letters'],
    ['10-Dec', 'date-for-code'],
    ['Dec-10', 'date-for-code'],
    ['5.00E+11', 'digits-lost'],
    ['Note: the figures '.repeat(10), 'too-long'],
  ])('refuses %j', (text, code) => {
    expect(codeBook(hubs).read(textCell(text))).toMatchObject({ ok: false, refusal: { code } });
  });
});
