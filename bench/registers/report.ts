import { type Spread, spread } from '../publish/spread.ts';
import { table } from '../publish/table.ts';
import type { BrowserTimes } from './in-browser.ts';
import type { OneRegister, Weight } from './one-register.ts';

/** What a register took, beside its limits and its peer, as tables of Markdown. */
export function registerTables(one: OneRegister, browser: BrowserTimes | null): string {
  const times = table(
    ['a question, with the page that answers it', 'wall clock', 'target'],
    [
      ['on a server, the first: the rows are read', `**${ms(one.firstAnswer)}**`, 'under 1 s'],
      ['on a server, later', said(one.answers), 'under 100 ms'],
      ['SQLite, the rows alone: nothing drawn', said(one.database), ''],
      ...(browser === null
        ? []
        : [
            [
              'in Chromium, opened from a disk: page, script, rows, answer',
              said(browser.opened),
              'under 1 s',
            ],
            ['in Chromium, later', said(browser.answered), 'under 100 ms'],
          ]),
    ],
  );
  const work = table(
    ['publishing it', 'wall clock'],
    [
      ['the register and the file of its rows', said(one.making)],
      [`all ${one.pages} pages of registers`, said(one.rendering)],
    ],
  );
  const weights = table(
    ['what it weighs', 'bytes', 'compressed', 'target'],
    [
      ['the heaviest page, without styles and fonts', ...weight(one.heaviestPage), 'under 18 kB'],
      ['the file of rows, loaded on first use', ...weight(one.rowsFile), 'less than the CSV'],
      ['the CSV of all rows and columns', ...weight(one.csv), ''],
    ],
  );
  return [times, work, weights].join('\n\n');
}

function said(values: readonly number[]): string {
  const { median, least, most, runs }: Spread = spread(values);
  return `**${ms(median)}** (${ms(least)} to ${ms(most)}, ${runs} times)`;
}

function ms(milliseconds: number): string {
  return milliseconds < 10 ? `${milliseconds.toFixed(1)} ms` : `${milliseconds.toFixed(0)} ms`;
}

function weight({ bytes, compressedBytes }: Weight): readonly [string, string] {
  return [`${kilobytes(bytes)}`, `**${kilobytes(compressedBytes)}**`];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
