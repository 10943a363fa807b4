import { describe, expect, it } from 'vitest';
import { figuresShown } from '../../src/domain/publication/shown.ts';
import { exampleSite } from '../builders/example-site.ts';
import { squash } from '../publish/pdf/reading/read-report.ts';
import { exampleReport } from '../publish/pdf/set-report.ts';
import { readCsvFigures } from './readers/csv.ts';
import { readCells, readFigurePages } from './readers/html.ts';
import { readJsonFigures } from './readers/json.ts';
import { readOdsFigures } from './readers/ods.ts';
import { readPdfFigures } from './readers/pdf.ts';

const { publication, files, text } = await exampleSite();
const { pdf: report } = await exampleReport();

const paths = (pattern: RegExp) => [...files.keys()].filter((path) => pattern.test(path));
const json = readJsonFigures(text('api/figures.json'));
const csv = readCsvFigures(paths(/^measures\/.*\.csv$/).map(text));
const pages = readFigurePages(
  new Map(paths(/^figures\/.*\.html$/).map((path) => [path, text(path)])),
);
const workbook = files.get('editions/2024-06/tables.ods');
const ods = readOdsFigures(workbook instanceof Uint8Array ? workbook : new Uint8Array());
const shown = new Set(
  publication.editions
    .flatMap(({ groups }) => groups.flatMap(({ sections }) => sections))
    .flatMap((section) => [...figuresShown(section)]),
);
const pdf = await readPdfFigures(report, shown);
const all = [...publication.figures.keys()];

describe('every figure of the example', () => {
  it('is in the JSON, the CSV and on a page of its own', () => {
    expect(all.length).toBeGreaterThan(900);
    expect([...json.keys()]).toEqual(all);
    expect([...csv.keys()].toSorted()).toEqual(all.toSorted());
    expect([...pages.keys()].toSorted()).toEqual(all.toSorted());
  });

  it('that an edition shows is in its workbook and in its report too', () => {
    expect(shown.size).toBeGreaterThan(600);
    expect([...ods.keys()].toSorted()).toEqual([...shown].toSorted());
    expect([...pdf.keys()].toSorted()).toEqual([...shown].toSorted());
  });
});

describe('value, unit, status and period of a figure', () => {
  it.each(all)('%s: the same on its page, in the CSV and in the JSON', (id) => {
    const told = json.get(id);
    expect(csv.get(id)).toEqual(told);
    const page = pages.get(id);
    expect(page).toMatchObject({ shown: told?.shown, unit: told?.unit, status: told?.status });
    expect(page?.period.toLowerCase()).toContain(told?.period.toLowerCase());
  });

  it.each([...shown])('%s: the same in the workbook', (id) => {
    expect(ods.get(id)).toEqual(json.get(id));
  });

  it.each([...shown])('%s: the same in the report', (id) => {
    const told = json.get(id) ?? { shown: '', unit: '', status: '', period: '' };
    const note = pdf.get(id);
    expect(note?.shown.endsWith(squash(told.shown))).toBe(true);
    expect(note?.unit).toBe(squash(told.unit));
    expect(note?.status).toBe(squash(told.status));
    expect(note?.period.startsWith(squash(told.period))).toBe(true);
  });
});

describe('a table of a section', () => {
  const sections = paths(/^editions\/[^/]+\/[^/]+\/index\.html$/);

  it.each(sections)('%s prints what the JSON says of every figure in it', (path) => {
    const wrong = readCells(text(path)).filter(([id, cell]) => json.get(id)?.shown !== cell);
    expect(wrong).toEqual([]);
  });

  it('is looked at in many sections', () => {
    expect(sections.flatMap((path) => readCells(text(path))).length).toBeGreaterThan(500);
  });
});
