import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/domain/publication/publication.ts';
import { wordsOfProse } from '../../../src/domain/publication/shown.ts';
import { cardSvg, cardText } from '../../../src/publish/cards/card.ts';
import { editionOf, publication } from '../../builders/published/publication.ts';
import { paragraph, section } from '../../builders/published/sections.ts';

const happy = publication();
const [june = editionOf()] = happy.editions;

/** The lines of text of a card, with the height at which each stands: throws where the SVG is not well formed. */
function linesOf(svg: string): { text: string; y: number }[] {
  const lines: { text: string; y: number }[] = [];
  const parser = new SaxesParser();
  let y = 0;
  parser.on('opentag', ({ attributes }) => {
    y = Number(attributes.y);
  });
  parser.on('text', (text) => lines.push({ text, y }));
  parser.write(svg).close();
  return lines;
}

function answering(...answers: readonly string[]): Edition {
  return editionOf(
    ...answers.map((answer, index) =>
      section({ id: `s${index}`, title: 'Section', headline: [paragraph(answer)] }),
    ),
  );
}

const long = 'The force recorded 12 of them in the year to March 2024, fewer than in any other. ';

describe('the card of an edition', () => {
  it('says whose it is, of which month, and what its first sections answer', () => {
    const said = linesOf(cardSvg(happy, june)).map(({ text }) => text);
    expect(said).toEqual(
      expect.arrayContaining(['Bedfordshire', june.title, happy.body.name, 'Demonstration']),
    );
    expect(said).toContain('The force recorded 8 [p] homicides in 2023/24.');
  });

  it('has no words but those of the edition, so that no number on it is its own', () => {
    const headlines = june.groups.flatMap(({ sections }) =>
      sections.map(({ headline }) => wordsOfProse(headline)),
    );
    const answers = linesOf(cardSvg(happy, june)).filter(({ y }) => y > 200 && y < 550);
    expect(answers.filter(({ text }) => !headlines.join(' ').includes(text))).toEqual([]);
  });

  it('bears no mark of a demonstration where it is none', () => {
    const { demonstration: _, ...body } = happy.body;
    expect(cardSvg({ ...happy, body }, june)).not.toContain('Demonstration');
  });

  it('shows whole answers, as many as have room over the name of the body', () => {
    const edition = answering(long.repeat(3), long.repeat(2), 'There were 7 gangs.', long);
    const lines = linesOf(cardSvg(happy, edition));
    expect(Math.max(...lines.map(({ y }) => y))).toBe(570);
    expect(lines.filter(({ y }) => y > 510 && y < 570)).toEqual([]);
    expect(lines.map(({ text }) => text).join()).not.toContain('…');
  });

  it('ends with dots what is too long even alone', () => {
    const name = 'Office of the Police, Fire and Crime Commissioner of a county '.repeat(4);
    const edition = { ...answering(long.repeat(20)), title: 'A very long title of it '.repeat(9) };
    const lines = linesOf(cardSvg({ ...happy, body: { ...happy.body, name } }, edition));
    expect(lines.filter(({ text }) => text.endsWith('…'))).toHaveLength(3);
    expect(lines.filter(({ y }) => y > 510)).toHaveLength(1);
  });

  it('is a card without answers where no section states a number', () => {
    const edition = answering('Nothing was supplied.');
    expect(linesOf(cardSvg(happy, edition))).toHaveLength(4);
    expect(cardText(happy, edition)).toBe(`${edition.title}, ${happy.body.name}.`);
  });

  it('tells who cannot see it the same words', () => {
    const told = cardText(happy, june);
    expect(told).toContain(june.title);
    expect(told).toContain('The force recorded 8 [p] homicides in 2023/24.');
  });

  it('keeps signs of markup as text', () => {
    const said = linesOf(cardSvg(happy, answering('Fewer than <5> & "more" in 2024.')));
    expect(said.map(({ text }) => text)).toContain('Fewer than <5> & "more" in 2024.');
  });
});
