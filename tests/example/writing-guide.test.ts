import { describe, expect, it } from 'vitest';
import { compileExampleWith } from '../builders/example.ts';
import { sectionsOf, wordsOf } from '../builders/shown.ts';
import { guideExamples, guideSection } from './writing-guide.ts';

const file = 'editions/2024-06/homicide.md';
const examples = guideExamples().map((example, index) => ({ ...example, index }));
const { text, lineOf } = guideSection(examples);
const { publication, findings } = await compileExampleWith(file, text);
const guide = publication === null ? undefined : sectionsOf(publication).get('homicide');
const paragraphs = guide === undefined ? [] : wordsOf(guide);

/** What is said of the words on a line; what checks say of the figures is not the guide’s. */
function toldAt(line: number): readonly string[] {
  return findings
    .filter(({ code }) => /^(figure|claim|number|word)-/.test(code))
    .flatMap(({ place, says }) => (place.file === file && place.line === line ? [says] : []));
}

describe('docs/writing-sections.md', () => {
  it('has an example for every way of writing', () => {
    expect(examples.length).toBeGreaterThan(40);
  });

  it.each(examples.filter(({ seen }) => seen !== null))('$write → $seen', ({ seen, index }) => {
    expect(paragraphs[index]).toBe(seen);
    expect(toldAt(lineOf(index))).toEqual([]);
  });

  it.each(examples.filter(({ told }) => told !== null))('$write ✗ $told', ({ told, index }) => {
    expect(toldAt(lineOf(index))).toEqual([told]);
  });
});
