import { exampleTexts } from '../../builders/edited-example.ts';
import { Chance } from './chance.ts';
import { returnsBefore } from './history.ts';
import type { BaseName } from './mutation.ts';

export const editionFile = 'editions/2024-06/edition.yaml';

/** The records of stops and their maps are large, and no slip here is about them. */
const leftOut = /^(boundaries\/|open-data\/police-uk\/(stop|small-areas|coverage))/;

const example: ReadonlyMap<string, string> = new Map(
  [...exampleTexts].filter(([path]) => !leftOut.test(path)),
);

/** The example with what came before it: the edition lists the returns, as it lists its own. */
export function withHistory(seed: number): ReadonlyMap<string, string> {
  return withReturns(example, returnsBefore(example, new Chance(seed)));
}

/** The folder with more returns, each in the list of the edition. */
export function withReturns(
  texts: ReadonlyMap<string, string>,
  returns: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const edition = (texts.get(editionFile) ?? '').replace(
    '\nreturns:\n',
    `\nreturns:\n${[...returns.keys()].map((path) => `  - ${listed(path)}\n`).join('')}`,
  );
  return new Map([...texts, ...returns, [editionFile, edition]]);
}

function listed(path: string): string {
  return path.replace(/^returns\//, '').replace(/\.csv$/, '');
}

export const bases: Readonly<Record<BaseName, ReadonlyMap<string, string>>> = {
  example,
  history: withHistory(2024),
};
