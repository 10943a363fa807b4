import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveMonths } from '../../../src/edition/next/month-words.ts';
import { passagesIn } from '../../../src/edition/next/passages.ts';
import { rollSection } from '../../../src/edition/next/roll-section.ts';

describe('a month in a title', () => {
  it.each([
    ['Information document, June 2024', 'Information document, July 2024'],
    ['Joined by December 2024', 'Joined by January 2025'],
    ['On 31 May 2024', 'On 30 June 2024'],
    ['On 29 February 2024', 'On 31 March 2024'],
  ])('moves on by a month: %s', (before, after) => {
    expect(moveMonths(before, 1)).toBe(after);
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
  ])('stays where only a person can say what it becomes: %s', (text) => {
    expect(moveMonths(text, 1)).toBe(text);
  });

  it('comes back where it moves there and back', () => {
    const month = fc.constantFrom('January 2024', 'February 2025', 'December 2023');
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 30 }), (text, months) => {
        expect(moveMonths(moveMonths(text, months), -months)).toBe(text);
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
    expect(rolled.toRead.map(({ line }) => line)).toEqual([4, 5, 10, 16, 18]);
    expect(rolled.pinned).toEqual([
      { line: 5, name: 'calls-answered.emergency-999.2024-05' },
      { line: 15, name: '2023-24-q4' },
    ]);
  });

  it('leaves what is attested as it stands in the words', () => {
    expect(lines.slice(5, 8)).toEqual(section.split('\n').slice(5, 8));
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
