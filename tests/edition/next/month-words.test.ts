import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesIn } from '../../../src/edition/next/passages.ts';
import { rollSection, rollTitle } from '../../../src/edition/next/roll-section.ts';

describe('a month in a title', () => {
  it.each([
    ['Information document, June 2024', 'Information document, July 2024'],
    ['Joined by December 2024', 'Joined by January 2025'],
    ['On 31 May 2024', 'On 30 June 2024'],
    ['On 29 February 2024', 'On 31 March 2024'],
  ])('moves on by a month: %s', (before, after) => {
    expect(rollTitle(before, 1).text).toBe(after);
  });

  it.each([
    'January to March 2024',
    'the 12 months to February 2024',
    'Requests, from January 2024 on',
    'since 31 May 2021',
    'between April and June 2024',
    'May 2024 to June 2024',
    'on 22 April 2024',
    'May, and 2024',
    'April–May 2024',
    'May/June 2024',
    'April, May and June 2024',
    'quarter ending June 2024',
    'Friday 31 May 2024',
    'JUNE 2024',
    'Mehefin 2024',
    'Q1 2024/25',
  ])('stays where only a person can say what it becomes: %s', (text) => {
    expect(rollTitle(text, 1).text).toBe(text);
  });

  it('comes back where it moves there and back', () => {
    const month = fc.constantFrom('January 2024', 'February 2025', 'December 2023');
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 30 }), (text, months) => {
        expect(rollTitle(rollTitle(text, months).text, -months).text).toBe(text);
      }),
    );
  });
});

const section = [
  '---',
  'title: Calls in May 2024',
  'headline: >-',
  '  In May 2024 the force answered {calls-answered.emergency-999} calls. In May',
  '  2024 it had {calls-answered.emergency-999.2024-05}. The report of May 2024 says so.',
  'attested:',
  '  - text: told in May 2024',
  '    source: The report of May 2024',
  '---',
  'Of those of May 2024, {calls-a-day} were answered.',
  '',
  '```table',
  'id: calls',
  'caption: Calls in May 2024',
  'periods: [2024-05, 2023-24-q4]',
  'notes: [The force gave them in May 2024]',
  '```',
  'Told in May 2024.',
].join('\n');

describe('a section that is taken over', () => {
  const rolled = rollSection(section, 1);
  const lines = rolled.text.split('\n');

  it('has the months of its titles, captions and lists of periods moved on', () => {
    expect(lines[1]).toBe('title: Calls in June 2024');
    expect(lines[13]).toBe('caption: Calls in June 2024');
    expect(lines[14]).toBe('periods: [2024-06, 2023-24-q4]');
  });

  it('has a headline moved on where it is about the latest figures, and nowhere else', () => {
    expect(lines.slice(3, 5)).toEqual([
      '  In June 2024 the force answered {calls-answered.emergency-999} calls. In May',
      '  2024 it had {calls-answered.emergency-999.2024-05}. The report of May 2024 says so.',
    ]);
  });

  it('names every other sentence with a month, at its line, old and new', () => {
    expect(rolled.moved).toMatchObject([
      { line: 2, before: 'Calls in May 2024', after: 'Calls in June 2024' },
      { line: 4, after: 'In June 2024 the force answered {calls-answered.emergency-999} calls.' },
      { line: 14 },
      { line: 15, before: '[2024-05, 2023-24-q4]', after: '[2024-06, 2023-24-q4]' },
    ]);
    expect(rolled.toRead.map(({ line }) => line)).toEqual([4, 5, 7, 10, 16, 18]);
    expect(rolled.pinned).toEqual([
      { line: 5, name: 'calls-answered.emergency-999.2024-05' },
      { line: 15, name: '2023-24-q4' },
    ]);
  });

  it('leaves what is attested as it stands in the words, and names it', () => {
    expect(lines.slice(5, 8)).toEqual(section.split('\n').slice(5, 8));
    expect(rolled.toRead).toContainEqual({
      line: 7,
      before: '- text: told in May 2024 source: The report of May 2024',
      after: '- text: told in May 2024 source: The report of May 2024',
      at: 0,
    });
  });

  it('loses nothing, whatever it holds', () => {
    const line = fc.constantFrom(
      ...['---', '```table', '```', '', 'title: x', '  more', 'In May 2024. And', '- {a.2024-05}'],
    );
    fc.assert(
      fc.property(fc.array(line), (some) => {
        const text = some.join('\n');
        expect(
          passagesIn(text)
            .map((passage) => passage.text)
            .join('\n'),
        ).toBe(text);
        expect(rollSection(text, 0).text).toBe(text);
      }),
    );
  });
});

/** Ways of saying when, of which each holds of its edition and not of the next. */
const times = [
  'in June',
  'in JUNE 2024',
  'in Jun 2024',
  'in june 2024',
  'in June ’24',
  'ym mis Mehefin 2024',
  'ym Mai',
  'y mis diwethaf',
  'eleni',
  'by 06/2024',
  'by 2024-06',
  'on 30/06/24',
  'on 2024-06-30',
  'on 3 June',
  'in Q1 2024/25',
  'in the first quarter',
  'in 2023/24',
  'in 2024',
  'last month',
  'this quarter',
  'in the same period of the last two years',
  'than a month earlier',
  'so far',
  'recently',
  'now',
  'over the summer',
];

/** Places of a section where words stand that nothing works out. */
const places: readonly ((words: string) => readonly string[])[] = [
  (words) => ['---', 'title: A', `headline: The force was busy ${words}.`, '---'],
  (words) => ['---', `title: Calls ${words}`, '---'],
  (words) => ['---', 'title: A', '---', `There were {calls | more than previous} ${words}, and`],
  (words) => ['- a list', `- that says ${words} something`],
  (words) => [
    `See [the page](../../editions/${words.replaceAll(' ', '-')}/).`,
    `That is ${words}.`,
  ],
  (words) => ['```table', `caption: Calls ${words}`, '```'],
  (words) => ['```table', 'notes:', `  - Given ${words}`, '```'],
  (words) => ['```chart', `labels: { calls: Calls ${words} }`, '```'],
  (words) => ['~~~gap', `says: Nothing came ${words}.`, '~~~'],
];

describe('a sentence that says when', () => {
  it.each(times)('is named, wherever it stands: %s', (words) => {
    for (const place of places) {
      const { moved, toRead } = rollSection(place(words).join('\r\n'), 1);
      expect([...moved, ...toRead].map(({ before }) => before).join(' ')).toContain(words);
    }
  });

  it.each([
    'The Act 2011 and the Census 2021 are cited.',
    'There were {homicide.2023-24-q4}, and they may act.',
    'Call 101.',
    'The force has {officer-strength | against previous} officers.',
  ])('is none where it says nothing of when: %s', (text) => {
    expect(rollSection(text, 1).toRead).toEqual([]);
  });

  it.each([
    ['It was {calls | against 2024-04} in all.', '2024-04'],
    ['It was {calls | of calls-offered.2024-05}.', 'calls-offered.2024-05'],
    ['It was {calls.emergency-999.12-months-to-2024-05}.', '12-months-to-2024-05'],
    ['```chart\nrebase: [2024-01]\n```', '2024-01'],
    ['```outlook\nrows:\n  - series: a\n    rebase: [2024-01]\n```', '2024-01'],
    ['```table\nwhere: { cycle: 2023-24 }\n```', '2023-24'],
  ])('is told to be bound where it is: %s', (text, name) => {
    expect(
      rollSection(text, 1)
        .pinned.map((one) => one.name)
        .join(),
    ).toContain(name);
  });

  it('stays in a headline that is held against a time, whichever part of the name has it', () => {
    const text = '---\nheadline: In May 2024 it was {calls | against 2024-04}.\n---';
    expect(rollSection(text, 1)).toMatchObject({ text, moved: [], toRead: [{ line: 2 }] });
  });

  it('is told of a word that a person gives in place of the rule', () => {
    const row = '    override: { word: Stable, reason: The force says so. }';
    const text = ['```outlook', 'rows:', '  - series: a', row, '```'].join('\n');
    expect(rollSection(text, 1).toRead).toMatchObject([{ line: 4 }]);
  });

  it('leaves comments as they are', () => {
    const text = '---\ntitle: Calls\n# As the letter of May 2024 says.\n---';
    expect(rollSection(text, 1).text).toBe(text);
  });
});
