import { expect, it } from 'vitest';
import type { Withdrawal } from '../../src/domain/release/manifest.ts';
import { toldOfFormer } from '../../src/shelf/told-of-former.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

it('tells of a release that was withdrawn, because nothing is known of what it showed', () => {
  const shelf = temporaryFolder('told');
  const entry = { id: '2024-06-r1', published: '', sha256: '', signed: false };
  const withdrawn: Withdrawal = {
    on: '2024-07-02',
    reason: 'It showed too much.',
    role: 'Chief executive',
    previous: null,
    editions: [],
    keys: [],
    publicKey: null,
  };
  const told = (more: { readonly withdrawn?: Withdrawal }) =>
    toldOfFormer(shelf, { listed: new Map([[entry.id, { ...entry, ...more }]]) });
  expect(told({})).toEqual([]);
  expect(told({ withdrawn }).map(({ code }) => code)).toEqual(['release-withdrawn-not-read']);
});
