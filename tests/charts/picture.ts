import { SaxesParser } from 'saxes';
import type { Box } from '../../src/publish/charts/label-space.ts';
import { textWidth } from '../../src/publish/charts/text-width.ts';

/** An element of a drawn chart, with all text inside it. */
export interface Mark {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** All elements of a picture in their order. Throws where it is not well-formed XML. */
export function readPicture(svg: string): readonly Mark[] {
  const marks: Mark[] = [];
  const open: Mark[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const mark = { name, attributes, text: '' };
    marks.push(mark);
    open.push(mark);
  });
  parser.on('text', (text) => {
    for (const mark of open) mark.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  return marks;
}

/** The marks whose class attribute has this class. */
export function withClass(svg: string, name: string): readonly Mark[] {
  return readPicture(svg).filter(({ attributes }) => attributes.class?.split(' ').includes(name));
}

/** Every line of text in the picture, in its order. */
export function textsOf(svg: string): readonly string[] {
  return readPicture(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);
}

/** Coordinates are rounded to a tenth, so texts that only touch may seem to overlap by so much. */
const rounding = 0.1;

/** Where each text stands, from the top of its figures to its baseline. */
export function textBoxes(svg: string): readonly (Box & { readonly text: string })[] {
  const marks = readPicture(svg);
  const size = Number(marks[0]?.attributes['font-size']);
  return marks
    .filter(({ name }) => name === 'text')
    .map(({ attributes, text }) => {
      const width = textWidth(text, size, attributes['font-weight'] !== undefined);
      const x = Number(attributes.x);
      const shift = { middle: width / 2, end: width }[attributes['text-anchor'] ?? ''] ?? 0;
      const baseline = Number(attributes.y);
      const left = x - shift + rounding;
      const right = x - shift + width - rounding;
      return { text, left, right, top: baseline - size * 0.7, bottom: baseline };
    });
}

/** A number from an attribute. */
export function numberOf(mark: Mark | undefined, attribute: string): number {
  return Number(mark?.attributes[attribute]);
}
