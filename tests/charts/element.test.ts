import { describe, expect, it } from 'vitest';
import { coordinate, element, escapeText } from '../../src/publish/charts/element.ts';

describe('An element', () => {
  it('is closed in one tag where it is empty', () => {
    expect(element('rect', { x: 1, y: 2 })).toBe('<rect x="1" y="2"/>');
  });

  it('holds its content', () => {
    expect(element('g', {}, '<a/>', '<b/>')).toBe('<g><a/><b/></g>');
  });

  it('leaves out what is undefined', () => {
    expect(element('rect', { x: 1, rx: undefined })).toBe('<rect x="1"/>');
  });

  it('escapes its attributes', () => {
    expect(element('a', { b: 'x "<&>"' })).toBe('<a b="x &quot;&lt;&amp;&gt;&quot;"/>');
  });
});

describe('A coordinate', () => {
  it.each([
    [12.34, '12.3'],
    [12.35, '12.4'],
    [-0.04, '0'],
    [1 / 3, '0.3'],
    [100, '100'],
  ])('%d is written %s', (value, written) => {
    expect(coordinate(value)).toBe(written);
  });
});

describe('Text', () => {
  it('loses what XML cannot hold', () => {
    expect(escapeText('a\u0000b\ud800c\uffff')).toBe('abc');
  });

  it('keeps letters of any script and signs beyond the basic plane', () => {
    expect(escapeText('Ŵyth 🏴 −1')).toBe('Ŵyth 🏴 −1');
  });
});
