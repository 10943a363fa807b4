import { describe, expect, test } from 'vitest';
import { offenceGroups } from '../../src/datasets/codes/offence-groups.ts';
import { offences } from '../../src/datasets/codes/offences.ts';
import { recordedCrime } from '../../src/datasets/recorded-crime.ts';
import { readRegister } from '../builders/read-register.ts';

/** The offence as which a row of a return is read. */
async function offenceRead(name: string): Promise<readonly unknown[]> {
  const lines = ['period,offence,given_as,crimes', `2023-24 Q4,"${name}",Count,12`];
  const reading = await readRegister(recordedCrime, lines, '2023/24 Q4');
  return reading.accepted ? reading.rows.map(({ codes }) => codes.offence) : reading.findings;
}

describe('recorded crime takes any offence group of the counting rules', () => {
  const groups = offenceGroups.filter(({ code }) => code !== 'total');
  const names = groups.flatMap(({ code, label, also = [] }) => [code, label, ...also]);
  test.each([
    ...names.map((name) => [name]),
    ['Total recorded crime'],
    ['Total recorded crime (excluding fraud)'],
    ['Rape'],
    ['Arson'],
    ['Fraud'],
    ['Public order'],
    ['Theft of a motor vehicle'],
    ['Robbery of personal property'],
  ])('by its name: %s', async (name) => {
    expect(await offenceRead(name)).toEqual([expect.any(String)]);
  });

  test.each([
    ['34A', 'business-robbery'],
    ['34b', 'personal-robbery'],
    ['39', 'theft-from-person'],
    ['44', 'bicycle-theft'],
    ['45', 'theft-from-vehicle'],
    ['46', 'shoplifting'],
    ['92A', 'drug-trafficking'],
    ['126', 'vehicle-interference'],
  ])('by its code where it is a single offence: %s', async (code, group) => {
    expect(await offenceRead(code)).toEqual([group]);
  });

  test.each(['Total', 'total', 'Grand total', 'All', 'Overall', 'Cyfanswm'])(
    'but not as all of it what may be the total of some: %s',
    async (name) => {
      expect(await offenceRead(name)).toMatchObject([{ severity: 'error' }]);
    },
  );

  test('no name or code is that of two', () => {
    const spelt = offences.flatMap(({ code, label, also = [] }) => [
      ...new Set([code, label, ...also].map((name) => name.toLowerCase())),
    ]);
    expect(spelt.filter((name, at) => spelt.indexOf(name) !== at)).toEqual([]);
  });
});
