import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeName } from '../../src/cli/place-name.ts';

describe('a place at the end of a sentence', () => {
  it.each(['public', './public', '../public', 'a.b', '.hidden', '/srv/public/'])(
    'is named as it was said: %s',
    (place) => {
      expect(placeName(place)).toBe(place);
    },
  );

  it.each(['.', '..', './', '../', '../..', 'public/..', 'public/.'])(
    'is named in full where it would look like the end: %s',
    (place) => {
      expect(placeName(place)).toBe(resolve(place));
    },
  );
});
