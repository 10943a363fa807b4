import { bases } from './bases.ts';
import { cellSlips, wordSlips } from './cell-slips.ts';
import { Chance } from './chance.ts';
import { cumulated, filesAgain, filesMisnamed, monthsAgain, populations } from './file-slips.ts';
import type { Mutation } from './mutation.ts';
import { returnsIn } from './return-text.ts';
import { rowSlips } from './row-slips.ts';
import { sentenceSlips } from './sentence-slips.ts';

/** Slips of a tired clerk: the same for the same seed. */
export function slips(seed: number): readonly Mutation[] {
  const chance = new Chance(seed);
  const example = returnsIn(bases.example);
  // The series that have a history: slips in them are what it is for.
  const series = returnsIn(bases.history).filter(({ dataset }) =>
    [
      'calls',
      'victim-survey',
      'special-constabulary-hours',
      'organised-crime',
      'officer-strength',
      'recorded-crime',
    ].includes(dataset.id),
  );
  return [
    ...cellSlips(example, false, chance),
    ...wordSlips(example, chance),
    ...rowSlips(example, false, chance),
    ...monthsAgain(bases.example, chance),
    ...populations(bases.example, chance),
    ...filesMisnamed(bases.example),
    ...sentenceSlips(bases.example, chance),
    ...cellSlips(series, true, chance),
    ...rowSlips(series, true, chance),
    ...filesAgain(bases.history, chance),
    ...cumulated(bases.history),
  ];
}
