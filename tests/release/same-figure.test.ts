import { describe, expect, it } from 'vitest';
import { compileExample, compileExampleWith } from '../builders/example.ts';
import { squash } from '../publish/pdf/reading/read-report.ts';
import { readEveryFormat } from './readers/every-format.ts';
import { readCells } from './readers/html.ts';

const { publication } = await compileExample();
const changed = await compileExampleWith(
  'returns/special-constabulary-hours/2024-05.csv',
  'month,hours\n2024-05,1764\n',
);
if (publication === null || changed.publication === null) throw new Error('It does not compile.');
const { json, csv, pages, ods, pdf, shown, paths, site } = await readEveryFormat(publication);
const after = await readEveryFormat(changed.publication);
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
    expect(told?.value).toBe(publication.figures.get(id)?.value);
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
    expect(note?.shown).toBe(squash(told.shown));
    expect(note?.unit).toBe(squash(told.unit));
    expect(note?.status).toBe(squash(told.status));
    expect(note?.period.startsWith(squash(told.period))).toBe(true);
  });
});

describe('a figure that is hidden', () => {
  const hidden = [...shown].filter((id) => json.get(id)?.status === 'suppressed');

  it.each(hidden)('%s: shows [c] and no number in any format', (id) => {
    for (const format of [json, csv, ods]) {
      expect(format.get(id)).toMatchObject({ value: null, shown: '[c]', status: 'suppressed' });
    }
    for (const format of [pages, pdf]) {
      expect(format.get(id)).toMatchObject({ shown: '[c]', status: 'suppressed' });
    }
  });

  it('is there many times', () => {
    expect(hidden.length).toBeGreaterThan(20);
  });
});

describe('a number that changes in a return', () => {
  const id = 'specials-hours.2024-05';

  it.each(['json', 'csv', 'pages', 'ods', 'pdf'] as const)('changes in the %s', (format) => {
    expect({ json, csv, pages, ods, pdf }[format].get(id)?.shown).toBe('1,746');
    expect(after[format].get(id)?.shown).toBe('1,764');
  });

  it('changes with it what is worked out from it, and nothing else', () => {
    const different = all.filter(
      (figure) => after.json.get(figure)?.value !== json.get(figure)?.value,
    );
    expect(different).toEqual([id, 'specials-hours-each.2024-05']);
  });
});

describe('a table of a section', () => {
  const sections = paths(/^editions\/[^/]+\/[^/]+\/index\.html$/);

  it.each(sections)('%s prints what the JSON says of every figure in it', (path) => {
    const wrong = readCells(site.text(path)).filter(([id, cell]) => json.get(id)?.shown !== cell);
    expect(wrong).toEqual([]);
  });

  it('is looked at in many sections', () => {
    expect(sections.flatMap((path) => readCells(site.text(path))).length).toBeGreaterThan(500);
  });
});
