import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import type { CorpusSheet } from '../intake/corpus/cells.ts';
import { april, emptyFolder, lawSheet, sentFile } from './example-files.ts';

export const springMonths = ['Mar 2024', 'Apr 2024'];
export const mayMonths = [...springMonths, 'May 2024'];

/** Runs the command in this process: its exit status and everything that it says. */
export async function take(...argv: readonly string[]) {
  return await takeOn('2024-06-10', ...argv);
}

/** The same on a day. */
export async function takeOn(day: string, ...argv: readonly string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await main(['take', ...argv], {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    today: () => day,
    now: () => `${day}T09:00:00.000Z`,
    rewrite: null,
    seconds: () => 0,
    stopped: () => Promise.resolve(),
  });
  const text = said.join('\n');
  return { status, said: text, read: text.replace(/\s+/g, ' '), complained: complained.join('\n') };
}

export async function folderAfterApril() {
  const folder = emptyFolder();
  const file = sentFile(folder, 'april.xlsx', [lawSheet(springMonths, april)]);
  const taken = await take(file, '--folder', folder, '--accept');
  return { folder, taken };
}

export async function takeNext(folder: string, sheets: readonly CorpusSheet[], ...more: string[]) {
  return await take(sentFile(folder, 'next.xlsx', sheets), '--folder', folder, ...more);
}

/** Officers on a day, of which no heading says where they serve. */
export function strength(heading: string): CorpusSheet {
  return {
    name: 'Workforce',
    rows: [
      ['Police officer strength as at 30 November 2026'],
      ['Rank', 'Establishment', heading],
      ['Constable', { number: 4700 }, { number: 4651.2 }],
      ['Sergeant', { number: 800 }, { number: 790.5 }],
    ],
  };
}

export const otherStrength: CorpusSheet['rows'] = [
  ['Police officers as at 30 November 2026'],
  ['Rank', 'Budgeted establishment', 'Strength (FTE)'],
  ['Constable', { number: 470 }, { number: 465.1 }],
];

/** Saves the draft that was printed as a recipe, with what a person adds to it. */
export function saveDraft(folder: string, name: string, said: string, more = ''): void {
  const [, draft = ''] = said.split(/(?=^dataset: )/m);
  mkdirSync(join(folder, 'recipes'), { recursive: true });
  writeFileSync(join(folder, `recipes/${name}.yaml`), `${draft.split('\n\n')[0]}\n${more}`);
}
