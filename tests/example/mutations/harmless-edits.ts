import { bases, editionFile, withHistory } from './bases.ts';
import { Chance } from './chance.ts';
import { harmlessKinds } from './harmless-returns.ts';
import { filledAnew, harmlessWords } from './harmless-words.ts';
import type { Mutation } from './mutation.ts';
import { type ReturnText, returnsIn } from './return-text.ts';

/** Edits that harm nothing: the same for the same seed. */
export function harmlessEdits(seed: number): readonly Mutation[] {
  const chance = new Chance(seed + 1);
  const tables = returnsIn(bases.example);
  const words = [...harmlessWords(bases.example), ...filledAnew(bases.example)];
  return [
    ...harmlessKinds.flatMap(({ kind, rewrite, many }) => {
      const made = tables.flatMap((table) => {
        const text = rewrite(table, chance);
        return text === null ? [] : [{ table, text }];
      });
      return chance
        .spread(made, many, ({ table }) => table.path)
        .map(({ table, text }) => edit('example', kind, table.path, { [table.path]: text }));
    }),
    ...words.map(({ kind, file, says, changed }) => ({
      ...edit('example', kind, file, changed),
      says,
    })),
    ...freeNames(tables),
    ...otherHistories(seed),
    ...fewerMonths(),
  ];
}

function edit(
  base: Mutation['base'],
  kind: string,
  file: string,
  changed: Mutation['changed'],
): Mutation {
  return { base, kind, says: file, changed, at: { file } };
}

/** Files called as the force calls them, their period among the words. */
function freeNames(tables: readonly ReturnText[]): readonly Mutation[] {
  const named: readonly (readonly [path: string, name: string])[] = [
    ['returns/calls/2024-05.csv', 'Calls May 2024'],
    ['returns/clares-law/2024-05.csv', 'Clares Law 2024-05'],
    ['returns/victim-survey/2024-05.csv', 'survey 2024-05'],
  ];
  return named.map(([path, name]) => {
    const table = tables.find((one) => one.path === path);
    const to = path.replace(/[^/]+(?=\.csv$)/, name);
    const text = table === undefined ? '' : (bases.example.get(path) ?? '');
    return edit('example', 'a file of a free name', to, { [path]: null, [to]: text });
  });
}

/** What came before is another true history: months that differ from one another as months do. */
function otherHistories(seed: number): readonly Mutation[] {
  return Array.from({ length: 24 }, (_, at) => {
    const other = withHistory(1000 * seed + at);
    const changed = Object.fromEntries(
      [...other].filter(([path, text]) => bases.history.get(path) !== text),
    );
    return {
      ...edit('history', 'another true history', 'returns', changed),
      says: `history ${1000 * seed + at}`,
    };
  });
}

/** A series that begins a month later, or has one more month that is true. */
function fewerMonths(): readonly Mutation[] {
  const edition = bases.history.get(editionFile) ?? '';
  return [
    'calls/2023-11',
    'victim-survey/2023-11',
    'special-constabulary-hours/2023-11',
    'officer-strength/2024-02-29',
    'organised-crime/2022-23-q3',
  ].map((name) =>
    edit('history', 'a series that begins later', `returns/${name}.csv`, {
      [`returns/${name}.csv`]: null,
      [editionFile]: edition.replace(`  - ${name}\n`, ''),
    }),
  );
}
