import { describe } from 'vitest';
import { promiseHolds } from './promise-holds.ts';

describe('of folders that change from release to release, part 2 of 4', () => {
  promiseHolds(125, 125);
});
