import { describe, expect, it } from 'vitest';
import { brokenLinks } from './inspection/links.ts';
import { policyFaults } from './inspection/policy.ts';
import { structureFaults } from './inspection/structure.ts';

const sound = '<header></header><main><h1>Title</h1></main><footer></footer>';

describe('the inspection that the site is tested with', () => {
  it('finds nothing in a sound page', () => {
    expect(structureFaults(sound)).toEqual([]);
  });

  it.each([
    ['an id that stands twice', '<p id="a"></p><p id="a"></p>', 'id twice: a'],
    ['a label that is missing', '<div aria-labelledby="a"></div>', 'labelled by nothing: a'],
    ['a heading that skips a level', '<h3>Deep</h3>', 'heading skips to level 3'],
    ['a second main heading', '<h1>Other</h1>', '2 headings of level 1'],
    ['a second main landmark', '<main></main>', '2 of main'],
    [
      'a table without a caption',
      '<table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><th scope="row">B</th></tr></tbody></table>',
      'table without a caption',
    ],
    [
      'a header cell without a scope',
      '<table><caption>T</caption><tbody><tr><th scope="row">B</th><th>C</th></tr></tbody></table>',
      'header cell without a scope',
    ],
    [
      'a row without a header',
      '<table><caption>T</caption><tbody><tr><td>1</td></tr></tbody></table>',
      'row without a header',
    ],
  ])('finds %s', (_, markup, fault) => {
    expect(structureFaults(`${sound}${markup}`)).toEqual([fault]);
  });

  it.each([
    ['a script', '<script>alert(1)</script>', 'element script'],
    [
      'a script from elsewhere',
      '<script src="https://example.org/a.js"></script>',
      'loads https://example.org/a.js',
    ],
    [
      'a form that is sent elsewhere',
      '<form action="//example.org/"></form>',
      'loads //example.org/',
    ],
    ['a style of its own', '<p style="color:red"></p>', 'attribute style'],
    ['a handler', '<p onclick="x()"></p>', 'attribute onclick'],
    [
      'a picture from elsewhere',
      '<img src="https://example.org/a.png"/>',
      'loads https://example.org/a.png',
    ],
    [
      'a stylesheet from elsewhere',
      '<link rel="stylesheet" href="//example.org/a.css"/>',
      'loads //example.org/a.css',
    ],
    ['a link that runs', '<a href="javascript:alert(1)">x</a>', 'unsafe link'],
  ])('finds %s', (_, markup, fault) => {
    expect(policyFaults(markup)[0]).toBe(fault);
  });

  it('finds links to no file, to no anchor, from the root and out of the site', () => {
    const files = new Map([
      [
        'a/index.html',
        '<a href="../b.html"></a><a href="../b.html#there"></a><a href="../b.html#none"></a><a href="c.html"></a><a href="/b.html"></a><a href="../../b.html"></a><a href="#none"></a>',
      ],
      ['b.html', '<p id="there"></p>'],
    ]);
    expect(brokenLinks(files)).toEqual([
      'a/index.html: ../b.html#none',
      'a/index.html: c.html',
      'a/index.html: /b.html',
      'a/index.html: ../../b.html',
      'a/index.html: #none',
    ]);
  });
});
