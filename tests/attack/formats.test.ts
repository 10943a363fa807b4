import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { attack } from './attack.ts';
import { pdfClaims } from './pdf-lines.ts';
import { figuresJson, planted } from './planted.ts';
import type { ReleaseFiles } from './release-files.ts';

const quarter = { period: '2023-24-q4', period_start: '2024-01-01', period_end: '2024-03-31' };
const row = (ethnicity: string, stops: number | '[c]') => ({ ...quarter, ethnicity, stops });
const tables = { 'stops-by-ethnicity': [row('white', 90), row('asian', 45), row('other', '[c]')] };
const of = { dataset: 'stops-by-ethnicity', column: 'stops' };
const figures = figuresJson([
  { ...of, id: 'stops.white.2023-24-q4', rows: [2], value: 90 },
  { ...of, id: 'stops.asian.2023-24-q4', rows: [3], value: 45 },
  { ...of, id: 'stops.other.2023-24-q4', rows: [4], value: null },
]);

/** The values that are left for the one hidden number, where they are fewer than five. */
function left(
  more: Readonly<Record<string, string>>,
  bytes?: Readonly<Record<string, Uint8Array>>,
) {
  const plain = planted('r1', tables, { 'api/figures.json': figures, ...more });
  const release: ReleaseFiles = {
    ...plain,
    paths: [...plain.paths, ...Object.keys(bytes ?? {})],
    bytes: (path) => bytes?.[path] ?? plain.bytes(path),
  };
  return attack([release]).leaks.map(({ values }) => values);
}

const link = (figure: string, text: string) =>
  `<a href="../figures/${figure}/index.html">${text}</a>`;

describe('a hidden number is found where it is shown in', () => {
  it('no format: then it is not found', () => {
    expect(left({})).toEqual([]);
  });

  it('a link of a page to its figure', () => {
    expect(left({ 'editions/2024-06/index.html': link('stops.other.2023-24-q4', '3') })).toEqual([
      [3],
    ]);
  });

  it('the head of the page of the figure', () => {
    const head = '<span class="number__value">3</span>';
    expect(left({ 'figures/stops.other.2023-24-q4/index.html': head })).toEqual([[3]]);
  });

  it('a table of the edition as CSV', () => {
    const csv = 'row,figure,value,shown\nOther,stops.other.2023-24-q4,,3\n';
    expect(left({ 'editions/2024-06/stops/by-group.csv': csv })).toEqual([[3]]);
  });

  it('the JSON of an edition, or of what changed', () => {
    const json = '{"changes":[{"figure":"stops.other.2023-24-q4","value":3}]}';
    expect(left({ 'api/changes.json': json })).toEqual([[3]]);
  });

  it('the JSON of its dataset', () => {
    const json = JSON.stringify({
      rows: [
        {
          period: { id: '2023-24-q4', start: '2024-01-01', end: '2024-03-31' },
          ethnicity: { code: 'other' },
          stops: { value: 3, status: 'final' },
          source: { file: 'returns/stops-by-ethnicity/2024-06.csv', row: 4 },
        },
      ],
    });
    expect(left({ 'api/datasets/stops-by-ethnicity.json': json })).toEqual([[3]]);
  });

  it('the range that the release itself gives', () => {
    const json = JSON.stringify({
      hidden: [{ figure: 'stops.other.2023-24-q4', least: 2, most: 4 }],
    });
    expect(left({ 'api/disclosure.json': json })).toEqual([[2, 3, 4]]);
  });

  it('the working of a sum', () => {
    const sum = { ...of, id: 'stops.total.2023-24-q4', rows: [2, 3, 4], value: 138 };
    const told = figuresJson([{ ...sum, working: '90 + 45 + [c] = 138' }]);
    expect(left({ 'api/figures.json': told })).toEqual([[3]]);
  });

  it('a share of a sum', () => {
    const share = { ...of, id: 'share.2023-24-q4', rows: [4, 2, 4], value: 25 };
    const told = figuresJson([{ ...share, working: '[c] ÷ (90 + [c]) × 100 = 25.0%' }]);
    expect(left({ 'api/figures.json': told })).toEqual([[30]]);
  });

  it('the return itself, or what stands for it, in the package', () => {
    const text =
      'period,ethnicity,stops\n2023-24-q4,white,90\n2023-24-q4,asian,45\n2023-24-q4,other,3\n';
    const zip = zipSync({ 'returns/stops-by-ethnicity/2024-06.csv': strToU8(text) });
    expect(left({}, { 'package.zip': zip })).toEqual([[3]]);
  });

  it('the workbook, in its sheet of figures', () => {
    const cell = (text: string) =>
      `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
    const cells = ['stops.other.2023-24-q4', 'Stops', 'Other', '', '', '', '3', 'final', '3'].map(
      cell,
    );
    const content = `<table:table-row>${cells.join('')}</table:table-row>`;
    const ods = zipSync({ 'content.xml': strToU8(content) });
    expect(left({}, { 'editions/2024-06/tables.ods': ods })).toEqual([[3]]);
  });

  it('the length of a bar', () => {
    const bar = (length: number) =>
      `<rect class="c-fill-1" x="0" y="0" width="${length}" height="20"/>`;
    const entry = (figure: string, text: string) => `<tr><td>${link(figure, text)}</td></tr>`;
    const chart = [
      `<figure class="chart"><svg><g class="c-series-1">${bar(450)}${bar(225)}${bar(15)}</g></svg></figure>`,
      '<table class="figures">',
      entry('stops.white.2023-24-q4', '90'),
      entry('stops.asian.2023-24-q4', '45'),
      entry('stops.other.2023-24-q4', '[c]'),
      '</table>',
    ];
    expect(left({ 'editions/2024-06/stops/index.html': chart.join('') })).toEqual([[3]]);
  });
});

describe('a line of the report', () => {
  it('that has a number where the page hides one tells it', () => {
    const html = `<tr><th scope="row">Other</th><td>${link('stops.other.2023-24-q4', '[c]')}</td></tr>`;
    expect(pdfClaims([['Other', '3']], html, 'report.pdf')).toMatchObject([
      { figure: 'stops.other.2023-24-q4' },
    ]);
    expect(pdfClaims([['Other', '[c]']], html, 'report.pdf')).toEqual([]);
  });
});
