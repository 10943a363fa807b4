import { describe, expect, it } from 'vitest';
import { stopsPublication } from '../../src/domain/findings/finding.ts';
import { exampleTexts, findingsOf, replacing } from '../builders/edited-example.ts';

const edition = 'editions/2024-06';
const leavers = `${edition}/joiners-and-leavers.md`;
const file = `${edition}/edition.yaml`;
const code = 'hidden-size-told';

async function told(path: string, from: string, to: string) {
  const findings = await findingsOf({ [path]: replacing(from, to) });
  return findings.filter((finding) => finding.code === code);
}

/** The line on which a text of an edited file begins. */
function lineOf(path: string, from: string, to: string, word: string): number {
  const text = (exampleTexts.get(path) ?? '').replace(from, to);
  return text.slice(0, text.indexOf(word)).split('\n').length;
}

const places: readonly (readonly [
  where: string,
  path: string,
  from: string,
  to: string,
  word: string,
])[] = [
  [
    'a headline',
    leavers,
    'officers is hidden to protect\n  people.',
    'officers is not shown, as\n  a small number did.',
    'small number',
  ],
  [
    'a paragraph',
    leavers,
    'One person can be in several\ngroups.',
    'One person can be in several\ngroups.\n\nHardly any officers\nleft.',
    'Hardly any',
  ],
  [
    'the caption of a table',
    leavers,
    'caption: People who left, by characteristic',
    'caption: The handful of people who left, by characteristic',
    'handful',
  ],
  [
    'the title of a chart',
    leavers,
    'title: People who joined and left in June 2024\n',
    'title: The few people who joined and left\n',
    'few',
  ],
  [
    'a note',
    leavers,
    'notes: [A minus sign means that more people left than joined.]',
    'notes: [Based on small numbers.]',
    'small numbers',
  ],
  [
    'a label',
    leavers,
    'labels: { joiners-leavers-net: Difference }',
    'labels: { joiners-leavers-net: Small numbers }',
    'Small numbers',
  ],
  [
    'what a gap says',
    leavers,
    '## What to know about these numbers',
    '```gap\ntitle: Reasons for leaving\nsays: Fewer than five officers left, and none was asked.\n```\n\n## What to know about these numbers',
    'Fewer than five',
  ],
  [
    'a title',
    leavers,
    'title: Joiners and leavers\n',
    'title: Joiners, and the few leavers\n',
    'few',
  ],
  [
    'the reason of a revision',
    file,
    'reason: First revision, made from the office’s document of June 2024.',
    'reason: Numbers are hidden now, because they are below five.',
    'below five',
  ],
  [
    'the summary',
    file,
    'victims,\n  calls for help',
    'victims,\n  a handful of leavers, calls for help',
    'handful',
  ],
  [
    'a public note',
    file,
    'Both are shown with what is known of their periods.',
    'One of them is withheld, as it is tiny.',
    'tiny',
  ],
  [
    'another section',
    `${edition}/special-constabulary.md`,
    'The document dates only the hours.',
    'The document dates only the hours. How many police officers left is hidden, as it is small.',
    'small',
  ],
];

describe('a word that tells the size of a hidden number', () => {
  it.each(places)('stops publication in %s', async (_, path, from, to, word) => {
    const [finding, ...others] = await told(path, from, to);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', place: { file: path } });
    expect(finding?.says).toContain(word);
    expect(finding?.fix).toContain('hidden to protect people');
    expect(finding?.place.line).toBe(lineOf(path, from, to, word));
    expect(finding && stopsPublication(finding)).toBe(true);
  });

  it('cannot be answered with a public note', async () => {
    const findings = await findingsOf({
      [leavers]: replacing(
        'officers is hidden to protect\n  people.',
        'officers is a secret: few.',
      ),
      [file]: replacing(
        'notes:\n',
        `notes:\n  - finding: ${code}\n    says: It stays.\n    signed: { name: Office, role: Officer }\n`,
      ),
    });
    expect(
      findings.filter((finding) => finding.code === code && finding.note === undefined),
    ).toHaveLength(1);
  });

  it('is told of a number about people, and of no other', async () => {
    const path = `${edition}/homicide.md`;
    const text = exampleTexts.get(path) ?? '';
    expect(text).toContain('counts as small as these');
    expect((await findingsOf({})).filter((finding) => finding.code === code)).toEqual([]);
  });
});
