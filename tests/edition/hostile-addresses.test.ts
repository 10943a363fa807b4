import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/edition/markdown.ts';
import { bodySchema } from '../../src/folder/body.ts';
import { dutiesSchema } from '../../src/folder/duties.ts';
import { readAddress } from '../../src/intake/cells/address.ts';

/** What a browser passes over, or reads as another character, before it looks at the scheme. */
const disguises = [
  '',
  '\t',
  '\n',
  '\r',
  ' ',
  '\u0000',
  '\u0001',
  '\u001f',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\\',
  '/',
  '&NewLine;',
  '&Tab;',
  '&#1;',
  '&#x0A;',
  '&#0;',
  '&colon;',
  '%0a',
] as const;

const schemes = [
  'javascript',
  'data',
  'vbscript',
  'blob',
  'file',
  'view-source',
  'intent',
  'about',
];
const rests = [
  ':alert(1)',
  ':text/html,<script>alert(1)</script>',
  '://example.org/%0aalert(1)',
  '&colon;alert(1)',
  '&#58;alert(1)',
  '&#x3a;//https://example.org/',
  '%3Aalert(1)',
];

/** `jAva&Tab;script:alert(1)`: a scheme that runs or leads to a disk, in as many disguises as browsers undo. */
const hostile = fc
  .tuple(
    fc.constantFrom(...schemes),
    fc.constantFrom(...rests),
    fc.infiniteStream(fc.tuple(fc.boolean(), fc.constantFrom(...disguises), fc.nat(9))),
  )
  .map(([scheme, rest, choices]) => {
    const letters = [...scheme].map((letter) => {
      const [upper, disguise, often] = choices.next().value;
      return (often === 0 ? disguise : '') + (upper ? letter.toUpperCase() : letter);
    });
    const [, first, often] = choices.next().value;
    return (often < 3 ? first : '') + letters.join('') + rest;
  });

/** Where a browser is led that stands on a page of the site. */
function schemeOf(address: string): string {
  return URL.parse(address, 'https://data.example.police.uk/')?.protocol ?? 'nowhere';
}

/** Every address to which the words of a section lead, whatever else was refused in them. */
function linksIn(markdown: string): readonly string[] {
  const found: string[] = [];
  const pieces = readMarkdown(markdown, {
    bind: () => null,
    mark: () => true,
    refuse: () => undefined,
    passage: () => undefined,
  });
  JSON.stringify(pieces, (key, value) => {
    if (key === 'to') found.push(value);
    return value;
  });
  return found;
}

const harmless = ['https:', 'http:', 'mailto:'];

describe('an address that runs, or leads to a disk, in whatever disguise', () => {
  it('is none in a cell of a return', () => {
    fc.assert(
      fc.property(hostile, (address) => {
        expect(readAddress(address).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('is none in body.yaml and duties.yaml, in every place that takes one', () => {
    const body = { name: 'Body', area: 'kent' };
    const event = { event: 'panel-report', on: '2024-06-12', title: 'Report' };
    const places = (address: string) => [
      v.safeParse(bodySchema, { ...body, website: address }),
      v.safeParse(bodySchema, { ...body, site: address }),
      v.safeParse(bodySchema, { ...body, email: address }),
      v.safeParse(dutiesSchema, { evidence: [{ requirement: '1-a', link: address }] }),
      v.safeParse(dutiesSchema, { events: [{ ...event, address }] }),
    ];
    expect(places('https://example.org/').map(({ success }) => success)).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
    fc.assert(
      fc.property(hostile, (address) => {
        expect(places(address).filter(({ success }) => success)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('leads nowhere from the words of a section, in every form that a link has', () => {
    const forms = (address: string) => [
      `[here](${address})`,
      `[here](<${address}>)`,
      `<${address}>`,
      `**[here](<${address}>)**`,
      `# [here](${address})`,
      `> - [*here*](<${address}>)`,
      `[here]\n\n[here]: <${address}>`,
      `[here](https://example.org/ '${address}')`,
      `[![here](<${address}>)](<${address}>)`,
    ];
    fc.assert(
      fc.property(hostile, (address) => {
        const led = forms(address).flatMap(linksIn);
        const harmful = led.filter((to) => !harmless.includes(schemeOf(to)));
        expect(harmful).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is told from one that leads to the web', () => {
    expect(
      linksIn('[here](https://example.org/a) <https://example.org/b> [me](mailto:a@b.org)'),
    ).toEqual(['https://example.org/a', 'https://example.org/b', 'mailto:a@b.org']);
  });
});
