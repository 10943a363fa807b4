import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seedFiguresA } from './seed-figures-a.ts';
import { seedFiguresB } from './seed-figures-b.ts';
import { seedFiguresC } from './seed-figures-c.ts';

const document = new URL(
  '../../../shared/reference/bedfordshire-information-document-2024-06.txt',
  import.meta.url,
);

/** Numbers of the document that are no figures: addresses, dates, law, lists, names of limits. */
const noFigures: readonly RegExp[] = [
  /<?https?:\S+/g,
  /\b\d{2}\/\d{2}\/\d{4}\b/g,
  /\b\d{1,2}:\d{2}\b/g,
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}/g,
  /\b(\d{1,2} )?(January|February|March|April|May|June|July|August|September|October|November|December) \d{2,4}/gi,
  /(Act|Order|Regulations|Order\)) \d{4}/g,
  /\(Amendment\) Order 2021/g,
  /Section 11\(1\) and \(2\)/g,
  /regulation 13/g,
  /^(- )?\d\.(?= |$)/gm,
  /20\d\d\/\d\d( - Q[1-4])?/g,
  /\b23\/24\b/g,
  /\bQ[1-4]\b/g,
  /\b(101|999)\b/g,
  /in 10 secs/g,
  /outside 35 days/g,
  /per 1000/g,
  /100% of all/g,
  /\b(Under 24|45\+)/g,
  /\b12(mths|mth)/g,
  /\b1 x /g,
  /\d+ to \d+/g,
  /85 and over/g,
  /18-25yrs/g,
  /\(pre-April 23 definition\)/g,
];

describe.skipIf(!existsSync(document))('the document of June 2024', () => {
  it('prints no number that the example leaves out', () => {
    const text = readFileSync(document, 'utf8');
    const rest = noFigures.reduce((words, pattern) => words.replaceAll(pattern, ' '), text);
    const printed = new Set(numbersIn(rest));
    const held = new Set(
      [...seedFiguresA, ...seedFiguresB, ...seedFiguresC].flatMap((figure) => [
        ...numbersIn(figure.says),
        ...numbersIn(figure.printed),
      ]),
    );
    expect([...printed.difference(held)]).toEqual([]);
  });
});

/** Numbers without the commas of their thousands or the zeros after their last place. */
function numbersIn(text: string): readonly string[] {
  const found = text.match(/\d[\d,]*(\.\d+)?/g) ?? [];
  return found.map((number) => String(Number(number.replaceAll(',', ''))));
}
