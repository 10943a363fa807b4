import { describe, expect, it } from 'vitest';
import { harmlessEdits } from './harmless-edits.ts';
import { slips } from './slips.ts';
import { describeAlarms, describeFound, shareAlarmed, shareFound } from './tally.ts';
import { type Tried, tryMutation, tryTogether } from './try-mutation.ts';

const seed = 2024;
/** Some 450 folders are compiled: a minute and a half of work, and much longer where the machine has other work. */
const long = 1_800_000;
const ofClerks = slips(seed);
const harmless = harmlessEdits(seed);

async function tried(): Promise<readonly Tried[]> {
  const all: Tried[] = [];
  for (const slip of ofClerks) all.push(await tryMutation(slip));
  return all;
}

describe('slips of a tired clerk', () => {
  it('are more than three hundred, of more than thirty kinds, and the same each time', () => {
    expect(ofClerks.length).toBeGreaterThan(300);
    expect(new Set(ofClerks.map(({ kind }) => kind)).size).toBeGreaterThan(30);
    expect(slips(seed)).toEqual(ofClerks);
  });

  it(
    'are found in 88 of 100 cases, and nine of ten at their file or nearer',
    async () => {
      const all = await tried();
      process.stdout.write(`${describeFound(all)}\n`);
      expect(shareFound(all)).toBeGreaterThanOrEqual(0.88);
      const found = all.filter(({ near }) => near !== 'missed');
      const near = found.filter(({ near: how }) => how !== 'elsewhere');
      expect(near.length / found.length).toBeGreaterThan(0.9);
    },
    long,
  );
});

describe('edits that harm nothing', () => {
  it('are more than a hundred and fifty, of more than thirty kinds', () => {
    expect(harmless.length).toBeGreaterThan(150);
    expect(new Set(harmless.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(30);
  });

  it(
    'raise an alarm in two of a hundred cases at most',
    async () => {
      const all = await tryTogether(harmless);
      process.stdout.write(`${describeAlarms(all)}\n`);
      expect(shareAlarmed(all)).toBeLessThanOrEqual(0.02);
    },
    long,
  );
});
