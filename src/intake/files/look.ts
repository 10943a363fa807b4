import type { Look, Mark } from './grid.ts';

/** Only what its text does not say. */
export function lookOf(text: string, shown: string, marks: readonly Mark[]): Look {
  return {
    ...(shown === text ? {} : { shown }),
    ...(marks.length === 0 ? {} : { marks }),
  };
}
