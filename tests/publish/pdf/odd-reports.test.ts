import { describe, expect, it } from 'vitest';
import type { Prose } from '../../../src/domain/publication/prose.ts';
import type { Block, Publication, Section } from '../../../src/domain/publication/publication.ts';
import { editionOf, publication } from '../../builders/published/publication.ts';
import { paragraph, section, tableOf } from '../../builders/published/sections.ts';
import { third } from '../../builders/releases.ts';
import { withoutFirstGroup } from './parts.ts';
import { everyElement } from './reading/elements.ts';
import { readReport, squash, textInOrder } from './reading/read-report.ts';
import { rowsRead, tablesRead } from './reading/tables-read.ts';
import { setReport } from './set-report.ts';

const withSections = (...sections: readonly Section[]) =>
  publication({ editions: [editionOf(...sections)] });
const withBlocks = (...blocks: readonly Block[]) =>
  withSections(section({ id: 'odd', title: 'Something odd', blocks }));
const read = async (odd: Publication) => readReport(await setReport(odd));
const readOut = async (odd: Publication) => textInOrder((await read(odd)).elements);

/** A table of texts, as wide and as long as asked for. */
const bigTable = (columns: number, rows: number): Block => ({
  kind: 'table',
  table: tableOf({
    id: 'big',
    caption: 'A big table',
    corner: 'Row',
    columns: Array.from({ length: columns - 1 }, (_, index) => ({
      title: `Column ${index + 2} of the table`,
      unit: { kind: 'count', one: 'call', many: 'calls' },
    })),
    rows: Array.from({ length: rows }, (_, row) => ({
      header: `Row ${row + 1}`,
      total: false,
      cells: Array.from({ length: columns - 1 }, () => null),
      texts: Array.from({ length: columns - 1 }, (__, index) => `${row + 1}.${index + 2}`),
    })),
  }),
});

const emptyChart: Block = {
  kind: 'chart',
  chart: {
    id: 'nothing',
    kind: 'line',
    title: 'Nothing to draw',
    description: 'There is no figure to draw.',
    unit: { kind: 'count', one: 'call', many: 'calls' },
    decimals: 0,
    categories: [],
    series: [],
  },
  table: tableOf({ id: 'nothing', caption: 'No rows', corner: 'Period', columns: [], rows: [] }),
};

describe('a report of something odd', () => {
  it('has 200 rows over several pages, read out once each under one row of headers', async () => {
    const { elements } = await read(withBlocks(bigTable(4, 200)));
    const rows = rowsRead(elements).map(({ texts }) => texts.join('|'));
    expect(tablesRead(elements).length).toBeGreaterThan(3);
    expect(rows).toHaveLength(201);
    expect(rows[200]).toBe('Row200|200.2|200.3|200.4');
  });

  it('shows twelve columns within the margins of the page', async () => {
    const { elements, furthest } = await read(withBlocks(bigTable(12, 30)));
    expect(rowsRead(elements).map(({ texts }) => texts.length)).toEqual(Array(31).fill(12));
    expect(furthest).toBeLessThanOrEqual(528);
  });

  it('describes a chart without points', async () => {
    const { elements } = await read(withBlocks(emptyChart));
    const pictures = everyElement(elements).filter(({ role }) => role === 'Figure');
    expect(pictures.map(({ alt }) => alt)).toEqual(['There is no figure to draw.']);
  });

  it('is made of an edition without sections', async () => {
    const report = await read(publication({ editions: [editionOf()] }));
    expect(report.bookmarks.map(({ title }) => title)).toEqual(['Sections', 'About this report']);
  });

  it('is made of an edition without groups', async () => {
    const report = await read(publication({ editions: [{ ...editionOf(), groups: [] }] }));
    expect(report.bookmarks.map(({ title }) => title)).toEqual(['About this report']);
  });

  it('takes words as words, whatever they mean to the typesetter', async () => {
    const words = '#panic("no") *not strong* $x$ _a_ @ref <label> \\ `raw` // comment = heading';
    const prose = [paragraph(words)];
    expect(await readOut(withBlocks({ kind: 'prose', prose }))).toContain(squash(words));
  });

  it('shows Welsh letters, signs of arithmetic and quotation marks', async () => {
    const words = 'Tŷ ŵyl Ŷ Ŵ â ê î ô û ï − × ÷ – — ‘ ’ “ ” … ± £ € § [c] ½ ²';
    const prose = [paragraph(words)];
    expect(await readOut(withBlocks({ kind: 'prose', prose }))).toContain(squash(words));
  });

  it('shows a question mark for what its typefaces lack', async () => {
    const prose = [paragraph('Smile 😀 and 警察.')];
    expect(await readOut(withBlocks({ kind: 'prose', prose }))).toContain('Smile?and??.');
  });

  it('goes down a level at a time where an author begins with a small heading', async () => {
    const small = (words: string): Prose => ({
      kind: 'heading',
      level: 4,
      children: [{ kind: 'text', text: words }],
    });
    const list: Prose = { kind: 'list', ordered: false, entries: [[small('In a list')]] };
    const prose = [small('First'), list];
    const { elements } = await read(withBlocks({ kind: 'prose', prose }));
    const headings = everyElement(elements).filter(({ role }) => /^H[3-6]$/.test(role));
    expect(headings.map(({ role, text }) => `${role} ${text.trim()}`)).toEqual([
      'H3 First',
      'H4 In a list',
    ]);
  });

  it('shows a question mark for letters that control a terminal and for halves of letters', async () => {
    const prose = [paragraph('One\u0007two\ud800three')];
    expect(await readOut(withBlocks({ kind: 'prose', prose }))).toContain('One?two?three');
  });
});

const corrected = withoutFirstGroup(third);

describe('the report of a correction', () => {
  it('says what was published before, what is now, and why', async () => {
    const text = await readOut(corrected);
    expect(text).toContain(squash('Clare’s Law requests, May 2024: formerly 41, now 42.'));
    expect(text).toContain(squash('The count of May was taken from the wrong column.'));
  });

  it('names the release before it with the hash of its manifest', async () => {
    expect(await readOut(corrected)).toContain(`2024-06-r2(${'a'.repeat(64)})`);
  });

  it('says nothing of corrections where there are none', async () => {
    expect(await readOut(withSections())).not.toContain('Corrections');
  });
});
