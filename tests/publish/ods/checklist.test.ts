import { describe, expect, it } from 'vitest';
import { exampleSite } from '../../builders/example-site.ts';
import { checklist, faultsOf } from './reading/checklist.ts';
import { readWorkbook } from './reading/read-workbook.ts';
import { titlesInOrder, titlesOfSheets } from './reading/shown-tables.ts';
import { tablesOf, withContent } from './write-tables.ts';

const { publication } = await exampleSite();
const example = readWorkbook(tablesOf(publication));

describe('The workbook of the example', () => {
  it.each(Object.entries(checklist))('%s', (_, rule) => {
    expect(rule(example)).toEqual([]);
  });

  it('has a sheet for every table and chart of the edition, in reading order', () => {
    expect(titlesOfSheets(example)).toEqual(
      titlesInOrder(publication).map((title) => expect.stringContaining(title)),
    );
  });
});

describe('The checklist', () => {
  it.each([
    ['a merged cell', '<table:table-cell ', '<table:table-cell table:number-columns-spanned="2" '],
    ['a hidden row', '<table:table-row>', '<table:table-row table:visibility="collapse">'],
    ['an empty cell', '>Contents<', '><'],
    ['a header twice', '>Meaning<', '>Symbol<'],
    [
      'a row beside the table',
      '</table:table-row></table:table>',
      '<table:table-cell/></table:table-row></table:table>',
    ],
    ['a table without a name', 'table:name="notes"', 'table:name=""'],
    ['a title that is no heading', 'Heading_20_1', 'Line'],
  ])('names %s', (_, from, to) => {
    const content = example.parts.get('content.xml') ?? '';
    expect(content).toContain(from);
    expect(faultsOf(withContent(example, content.replace(from, to)))).not.toEqual([]);
  });
});
