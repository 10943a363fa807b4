import { join } from 'node:path';
import { fillReturns } from '../generate/fill.ts';
import { built } from './built.ts';

const seed = 'bench';
const quiet = {
  say: () => undefined,
  complain: (line: string) => {
    throw new Error(line);
  },
  today: () => '2024-06-30',
  now: () => '2024-06-30T09:15:00.000Z',
  rewrite: null,
  seconds: () => 0,
  stopped: () => Promise.resolve(),
};

/** How much the returns of a body hold. */
export interface Size {
  /** Datasets that have a return; all where left out. */
  readonly only?: readonly string[];
  readonly mostRows: number;
}

/** A folder in `parent` for each of the 43 areas, made by `answerable init` and filled. */
export async function makeBodies(parent: string, { only, mostRows }: Size): Promise<void> {
  const { main } = await built('cli/main.js');
  const { datasets } = await built('datasets/index.js');
  const returned = datasets.filter(({ id }) => only?.includes(id) ?? true);
  const { areas } = await built('reference/areas/index.js');
  for (const { id } of areas) {
    const folder = join(parent, id);
    await main(['init', folder, '--area', id, '--edition', '2024-06'], quiet);
    fillReturns(folder, returned, seed, mostRows);
  }
}
