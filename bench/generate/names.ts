import type { CodeColumn } from '../../src/domain/tables/dataset.ts';
import { randomOf } from './random.ts';

const beginnings = ['Brind', 'Corva', 'Drell', 'Fenna', 'Hesk', 'Jorle', 'Mox', 'Pell', 'Quen'];
const endings = ['bury', 'combe', 'ford', 'ham', 'ley', 'sted', 'wick', 'worth'];

/** How a name begins where a place alone would read oddly. */
const prefixes: Readonly<Record<string, string>> = {
  action: 'Plan for ',
  event: 'Meeting in ',
  status: 'Sent to ',
};

/** Some names for an open column, each once: places that do not exist. */
export function openNames(column: CodeColumn, howMany: number, seed: string): readonly string[] {
  const random = randomOf(seed, 'names');
  const places = new Set<string>();
  while (places.size < howMany) places.add(random.pick(beginnings) + random.pick(endings));
  return [...places].map((place) => (prefixes[column.name] ?? '') + place);
}
