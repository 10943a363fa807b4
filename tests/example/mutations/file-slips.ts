import { areas } from '../../../src/reference/areas/index.ts';
import { editionFile } from './bases.ts';
import type { Chance } from './chance.ts';
import { monthsBefore } from './history.ts';
import type { Mutation } from './mutation.ts';
import { placeOf, type ReturnText, returnsIn, textOf, withCells } from './return-text.ts';

type Texts = ReadonlyMap<string, string>;

/** Months of a series that may be handed in twice, and the year that a clerk adds up from. */
const monthly = ['calls', 'victim-survey', 'special-constabulary-hours'];
const latest = '2024-05';

/** The file of the month before, saved under the name of this one with its months typed over. */
export function filesAgain(texts: Texts, chance: Chance): readonly Mutation[] {
  const months = [...monthsBefore, latest];
  const ofMonths = monthly.flatMap((dataset) =>
    months.slice(1).map((month, at) => ({ dataset, name: month, from: months[at] ?? '' })),
  );
  const others = [
    { dataset: 'officer-strength', name: '2024-05-31', from: '2024-04-30' },
    { dataset: 'officer-strength', name: '2024-04-30', from: '2024-03-31' },
    { dataset: 'organised-crime', name: '2023-24-q2', from: '2023-24-q1' },
  ];
  return [...chance.shuffled(ofMonths).slice(0, 8), ...others].map(({ dataset, name, from }) => {
    const path = `returns/${dataset}/${name}.csv`;
    const text = (texts.get(`returns/${dataset}/${from}.csv`) ?? '').replaceAll(from, name);
    return {
      base: 'history',
      kind: 'the file before is handed in again',
      says: `${path} is ${from}`,
      changed: { [path]: text },
      at: { file: path },
    };
  });
}

/** A month of a longer table that is the month before in every column. */
export function monthsAgain(texts: Texts, chance: Chance): readonly Mutation[] {
  const path = 'returns/clares-law/2024-05.csv';
  const table = returnsIn(texts).find((one) => one.path === path);
  if (table === undefined) return [];
  const rows = chance.shuffled(table.rows.map((_, row) => row)).filter((row) => row > 0);
  return rows.slice(0, 8).map((row) => {
    const before = table.rows[row - 1] ?? [];
    const changes = before.map((to, column) => ({ row, column, to })).slice(1);
    return {
      base: 'example',
      kind: 'a month is the one before in every column',
      says: `${path} row ${row + 2}`,
      changed: { [path]: withCells(table, changes) },
      at: placeOf(table, row),
    };
  });
}

const additive =
  /^(calls|requests|right_to|filed|outstanding|disclosed|attempted|completed|not_|declined|no_reason|first|notes|hours|crimes)/;

/** Numbers since April, or since the table begins, where those of the month belong. */
export function cumulated(texts: Texts): readonly Mutation[] {
  return [
    sinceStart(texts, 'returns/clares-law/2024-05.csv', 0),
    sinceStart(texts, 'returns/clares-law/2024-05.csv', 7),
    lastCumulated(texts, 'returns/clares-law/2024-05.csv', 2),
    lastCumulated(texts, 'returns/clares-law/2024-05.csv', 5),
    ...monthly.flatMap((dataset) => [
      fileCumulated(texts, dataset, 2),
      fileCumulated(texts, dataset, 5),
      filesCumulated(texts, dataset),
    ]),
  ];
}

function sinceStart(texts: Texts, path: string, from: number): Mutation {
  const table = tableAt(texts, path);
  const rows = table.rows.map((_, row) => row).filter((row) => row > from);
  const changes = rows.flatMap((row) => sumsOf(table, from, row));
  return cumulative(
    { [path]: withCells(table, changes) },
    placeOf(table, table.rows.length - 1),
    `${path} from row ${from + 2}`,
  );
}

function lastCumulated(texts: Texts, path: string, months: number): Mutation {
  const table = tableAt(texts, path);
  const row = table.rows.length - 1;
  const changes = sumsOf(table, row - months + 1, row);
  return cumulative(
    { [path]: withCells(table, changes) },
    placeOf(table, row),
    `${path} last row over ${months} months`,
  );
}

/** In each additive column, the sum of the rows from one to another. */
function sumsOf(table: ReturnText, from: number, row: number) {
  return table.header.flatMap((name, column) => {
    if (!additive.test(name)) return [];
    const sum = table.rows
      .slice(from, row + 1)
      .reduce((subtotal, cells) => subtotal + Number(cells[column] ?? 0), 0);
    return [{ row, column, to: String(sum) }];
  });
}

/** The latest file of a series of files, over some months. What is worked out from a count goes with it. */
function fileCumulated(texts: Texts, dataset: string, months: number): Mutation {
  const path = `returns/${dataset}/${latest}.csv`;
  const names = [...monthsBefore, latest].slice(-months);
  const changed = { [path]: addedUp(texts, dataset, names) };
  return cumulative(changed, { file: path }, `${path} over ${months} months`);
}

/** Every file since December is the sum of all before it. */
function filesCumulated(texts: Texts, dataset: string): Mutation {
  const names = [...monthsBefore, latest];
  const changed = Object.fromEntries(
    names.map((name, at) => [
      `returns/${dataset}/${name}.csv`,
      addedUp(texts, dataset, names.slice(0, at + 1)),
    ]),
  );
  return cumulative(changed, { file: `returns/${dataset}/${latest}.csv` }, `${dataset} all along`);
}

function addedUp(texts: Texts, dataset: string, names: readonly string[]): string {
  const tables = names.map((name) => tableAt(texts, `returns/${dataset}/${name}.csv`));
  const table = tables.at(-1);
  if (table === undefined) return '';
  const daily = table.header.indexOf('daily_average');
  return textOf({
    header: table.header,
    rows: table.rows.map((cells, row) =>
      cells.map((text, column) => {
        if (column === daily) return '';
        if (!additive.test(table.header[column] ?? '')) return text;
        return String(tables.reduce((sum, one) => sum + Number(one.rows[row]?.[column] ?? 0), 0));
      }),
    ),
  });
}

function tableAt(texts: Texts, path: string): ReturnText {
  const [table] = returnsIn(new Map([[path, texts.get(path) ?? '']]));
  if (table === undefined) throw new Error(`${path} is no return.`);
  return table;
}

function cumulative(changed: Mutation['changed'], at: Mutation['at'], says: string): Mutation {
  return { base: 'history', kind: 'cumulative for monthly', says, changed, at };
}

/** Residents of another area, of a part of them, or in thousands; the printed rates are worked out from them. */
export function populations(texts: Texts, chance: Chance): readonly Mutation[] {
  const path = 'returns/stops-by-ethnicity/2023-24-q4.csv';
  const table = tableAt(texts, path);
  const others = chance.shuffled(areas.filter(({ id }) => id !== 'bedfordshire')).slice(0, 5);
  const made = [
    ...others.map(({ id, population2021 }) => ({
      says: `residents of ${id}`,
      residents: (name: string): number =>
        population2021[name.toLowerCase() as keyof typeof population2021] ?? 0,
    })),
    // About as many as the Census before this one counted there.
    {
      says: 'residents of ten years before',
      residents: (name: string): number =>
        ({ white: 477_000, asian: 84_000, black: 29_000, mixed: 20_000, other: 5_000 })[
          name.toLowerCase()
        ] ?? 0,
    },
  ];
  return made.map(({ says, residents }) => ({
    base: 'example',
    kind: 'residents of another area or year',
    says,
    changed: { [path]: withResidents(table, residents) },
    at: { file: path },
  }));
}

function withResidents(table: ReturnText, residents: (name: string) => number): string {
  const groups = ['White', 'Asian', 'Black', 'Mixed', 'Other'];
  const all = groups.reduce((sum, name) => sum + residents(name), 0);
  const white = 465 / residents('White');
  return textOf({
    header: table.header,
    rows: table.rows.map(([period = '', name = '', stops = '', population = '', ...rest]) => {
      if (population === '[z]') return [period, name, stops, population, ...rest];
      const base = name === 'Total' ? all : residents(name);
      const rate = Number(stops) / base;
      return [
        period,
        name,
        stops,
        String(base),
        (1000 * rate).toFixed(2),
        (rate / white).toFixed(1),
      ];
    }),
  });
}

/** Returns saved under the name of another month, and listed so. */
export function filesMisnamed(texts: Texts): readonly Mutation[] {
  const moved: readonly (readonly [dataset: string, name: string, to: string])[] = [
    ['community-posts', '2024-06', '2023-06'],
    ['joiners-leavers', '2024-06', '2024-03'],
    ['special-constabulary', '2024-05', '2023-05'],
    ['officer-strength', '2024-05-31', '2023-05-31'],
    ['calls', '2024-05', '2024-04'],
    ['clares-law', '2024-05', '2024-04'],
    ['victim-survey', '2024-05', '2024-03'],
    ['associated-teams', '2024-06', '2024-01'],
  ];
  return moved.map(([dataset, name, to]) => {
    const path = `returns/${dataset}/${to}.csv`;
    const edition = texts.get(editionFile) ?? '';
    return {
      base: 'example',
      kind: 'a return is named for another time',
      says: `${dataset} ${name} as ${to}`,
      changed: {
        [`returns/${dataset}/${name}.csv`]: null,
        [path]: texts.get(`returns/${dataset}/${name}.csv`) ?? '',
        [editionFile]: edition.replace(`- ${dataset}/${name}\n`, `- ${dataset}/${to}\n`),
      },
      at: { file: path },
    };
  });
}
