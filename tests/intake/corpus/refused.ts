import { type CorpusCell, type CorpusSheet, number } from './cells.ts';
import type { CorpusEntry } from './entry.ts';
import { across, flat, type Laid } from './layouts.ts';
import { calls, claresLaw, hubs, satisfaction, specials } from './tables.ts';

function refusal(name: string, asks: readonly string[], ...sheets: CorpusSheet[]): CorpusEntry {
  return { name: `asks-${name}`, sheets, expected: { asks } };
}

function sheet(laid: Laid, name = 'Return'): CorpusSheet {
  return { name, ...laid };
}

/** The table with another cell in one place; rows and columns from 0. */
function changed({ rows }: Laid, row: number, column: number, cell: CorpusCell): Laid {
  return {
    rows: rows.map((cells, at) =>
      at === row ? cells.map((old, index) => (index === column ? cell : old)) : cells,
    ),
  };
}

function without({ rows }: Laid, column: number): Laid {
  return { rows: rows.map((cells) => cells.filter((_, index) => index !== column)) };
}

const callsFlat = flat(calls, 'named', 'plain');
const lawFlat = flat(claresLaw, 'named', 'plain');
const lawAcross = across(claresLaw, 'named', 'plain');

const spoiltCells: readonly (readonly [string, CorpusCell, string])[] = [
  ['error', { error: '#REF!' }, 'spreadsheet-error'],
  ['not-available', { error: '#N/A' }, 'spreadsheet-error'],
  ['less-than', '<5', 'unclear-no-number'],
  ['star', '*', 'unclear-no-number'],
  ['dash', '-', 'unclear-no-number'],
  ['marked', '62*', 'not-a-number'],
  ['decimals', number(62.4, '0.0'), 'not-a-whole-number'],
  ['negative', number(-62), 'below-minimum'],
];

/** Workbooks that hold something that nobody can know, and what is to be asked. */
export const refused: readonly CorpusEntry[] = [
  ...spoiltCells.flatMap(([name, cell, code]) => [
    refusal(`${name}-down`, [code], sheet(changed(lawFlat, 6, 4, cell))),
    refusal(`${name}-across`, [code], sheet(changed(lawAcross, 4, 6, cell))),
  ]),
  refusal('hidden-row', ['hidden-in-table'], { ...sheet(callsFlat), hiddenRows: [3] }),
  refusal('no-period', ['which-period'], sheet(flat(hubs, 'iso', 'plain'), 'Hubs')),
  refusal('no-period-specials', ['which-period'], sheet(flat(specials, 'iso', 'plain'))),
  refusal(
    'two-periods',
    ['which-period'],
    sheet({
      rows: [['Hubs in April 2024, sent in May 2024'], [], ...flat(hubs, 'iso', 'plain').rows],
    }),
  ),
  refusal('missing-number', ['nothing-gives'], sheet(without(lawFlat, 4))),
  refusal('missing-wait', ['nothing-gives'], sheet(without(callsFlat, 4))),
  refusal(
    'said-twice',
    ['said-twice'],
    sheet({
      rows: lawFlat.rows.map((cells, index) => [
        ...cells,
        index === 0 ? 'Total Requests' : number(1000 + index),
      ]),
    }),
  ),
  refusal(
    'no-year',
    ['time-missing'],
    sheet({
      rows: [
        [null, 'Mar', 'Apr', 'May'],
        ['Total Requests', number(100), number(75), number(75)],
        ['Requests under Right to Ask', number(55), number(34), number(47)],
        ['Requests under Right to Know', number(45), number(41), number(28)],
      ],
    }),
  ),
  refusal(
    'nothing',
    ['no-table-found'],
    sheet({
      rows: [
        ['Canteen', 'Monday', 'Tuesday'],
        ['Soup', number(14), number(9)],
        ['Pie', number(3), number(22)],
      ],
    }),
  ),
  refusal('only-hidden', ['no-table-found'], { ...sheet(callsFlat), hidden: true }),
  refusal('misspelt', ['heading-unclear'], sheet(changed(callsFlat, 0, 4, 'Avrage wait'))),
  refusal(
    'ungrouped-routes',
    ['said-twice'],
    sheet({
      rows: [
        [
          'Month',
          'Requests',
          'Right to Ask',
          'Right to Know',
          'Filed',
          'Right to Ask',
          'Right to Know',
          'Outside 35 days',
        ],
        [
          'May 2024',
          number(75),
          number(47),
          number(28),
          number(62),
          number(16),
          number(10),
          number(1),
        ],
      ],
    }),
  ),
  refusal('other-measure', ['nothing-gives'], sheet(changed(callsFlat, 0, 2, 'Calls abandoned'))),
  refusal(
    'missing-answers',
    ['nothing-gives'],
    sheet(without(flat(satisfaction, 'quarter', 'plain'), 2)),
  ),
  refusal('group-unknown', ['group-unknown'], sheet(changed(callsFlat, 2, 1, '101'))),
  refusal('thousands', ['nothing-gives'], sheet(changed(callsFlat, 0, 2, 'Calls (000s)'))),
  refusal('minutes', ['nothing-gives'], sheet(changed(callsFlat, 0, 4, 'Average wait (mins)'))),
];
