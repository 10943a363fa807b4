import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleDirectory } from '../builders/example.ts';

/** A file of the example in which one asserted word says the opposite. */
export interface Flipped {
  readonly path: string;
  readonly text: string;
  /** The line on which its braces open. */
  readonly line: number;
  readonly was: string;
  readonly now: string;
}

const opposites: Readonly<Record<string, string>> = {
  'lower than': 'higher than',
  'higher than': 'lower than',
  'fewer than': 'more than',
  'more than': 'fewer than',
  'the same as': 'different from',
  'different from': 'the same as',
  highest: 'lowest',
  lowest: 'highest',
  'below standard': 'above standard',
  'step at 2024-01': 'step at 2024-02',
};

const asserted = new RegExp(`\\{[^{}|]+\\|[^{}]*?\\b(${Object.keys(opposites).join('|')})\\b`, 'g');

/** Every asserted claim of the example, each flipped in a copy of its file. */
export function flippedClaims(): readonly Flipped[] {
  const folder = 'editions/2024-06';
  return readdirSync(join(exampleDirectory, folder))
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => flippedIn(`${folder}/${name}`));
}

function flippedIn(path: string): readonly Flipped[] {
  const whole = readFileSync(join(exampleDirectory, path), 'utf8');
  return [...whole.matchAll(asserted)].map((found) => {
    const was = found[1] ?? '';
    const now = opposites[was] ?? '';
    const end = found.index + found[0].length;
    return {
      path,
      text: whole.slice(0, end - was.length) + now + whole.slice(end),
      line: whole.slice(0, found.index).split('\n').length,
      was,
      now,
    };
  });
}
