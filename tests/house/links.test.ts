import { expect, it } from 'vitest';
import { brokenLinks, relativeLinks } from './links.ts';
import { root } from './tool.ts';

it('finds the files that a document points to, and nothing else', () => {
  const text = [
    '[the rooms](docs/rooms.md#domain) and ![a picture](docs/site.png "The site")',
    '<img src="docs/wide.png" alt="">',
    '[elsewhere](https://example.org/), [below](#below), [write](mailto:a@example.org)',
  ].join('\n');
  expect(relativeLinks(text)).toEqual(['docs/rooms.md', 'docs/site.png', 'docs/wide.png']);
});

it('names the document and the target of a broken link', () => {
  expect(brokenLinks(root, 'tests/house/broken-links.md')).toEqual([
    'tests/house/broken-links.md -> nowhere.md',
  ]);
});
