import { describe, expect, it } from 'vitest';
import { forms } from '../../src/domain/claims/forms.ts';
import { compileExampleWith } from '../builders/example.ts';
import { sectionsOf, wordsOf } from '../builders/shown.ts';
import { guide, guideExamples, guideSection } from './writing-guide.ts';

const file = 'editions/2024-06/homicide.md';
const examples = guideExamples().map((example, index) => ({ ...example, index }));
const { text, lineOf } = guideSection(examples);
const { publication, findings } = await compileExampleWith(file, text);
const section = publication === null ? undefined : sectionsOf(publication).get('homicide');
const paragraphs = section === undefined ? [] : wordsOf(section);

/** What is said of the words on a line; what checks say of the figures is not the guide’s. */
function toldAt(line: number): readonly string[] {
  return findings
    .filter(({ code }) => /^(figure|claim|number|word|mark|hidden)-|^element-unknown/.test(code))
    .flatMap(({ place, says }) => (place.file === file && place.line === line ? [says] : []));
}

describe('docs/writing-sections.md', () => {
  it.each(forms.flatMap(({ heads }) => heads))('lists “%s” among all ways of writing', (head) => {
    expect(guide).toContain(`\`${head}\``);
  });

  it('has examples of most of them, right and wrong', () => {
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
