import { describe, expect, it } from 'vitest';
import { renderSite } from '../../src/publish/site.ts';
import { publication } from '../builders/published/publication.ts';
import { siteFiles } from './inspection/inspect-site.ts';

const files = siteFiles(renderSite(publication(), []));
const read = (path: string) => JSON.parse(files.get(path) ?? '');

describe('api/figures.json', () => {
  const { figures, ...head } = read('api/figures.json');

  it('says who publishes, for where, made with what', () => {
    expect(head).toEqual({
      generator: 'Answerable 0.1.0',
      body: {
        name: 'Police and Crime Commissioner for Bedfordshire',
        type: 'police-and-crime-commissioner',
        website: 'https://www.bedfordshire.pcc.police.uk/',
        demonstration:
          'This is a demonstration made from a document of June 2024. It is no publication of that office.',
      },
      area: {
        id: 'bedfordshire',
        code: 'E23000026',
        name: 'Bedfordshire',
        force: 'Bedfordshire Police',
      },
    });
  });

  it('has every figure in the order of the publication', () => {
    expect(figures.map((figure: { id: string }) => figure.id)).toEqual([
      ...publication().figures.keys(),
    ]);
  });

  it('has all that is known of a figure', () => {
    expect(figures[0]).toEqual({
      id: 'homicide.2023-24-q1',
      measure: 'homicide',
      title: 'Homicides recorded',
      value: 4,
      text: '4',
      status: 'final',
      unit: { kind: 'count', label: 'offences' },
      decimals: 0,
      place: { code: 'E23000026', name: 'Bedfordshire' },
      period: {
        id: '2023-24-q1',
        start: '2023-04-01',
        end: '2023-06-30',
        label: 'April to June 2023',
      },
      dimensions: [],
      provenance: {
        dataset: 'recorded-crime',
        origin: 'given',
        formula: 'the cell in column crimes',
        working: '4',
        cells: [
          {
            file: 'returns/recorded-crime/2023-24-q1.csv',
            sha256: '7265636f726465642d6372696d65323032332d32342d71317777777777777777',
            row: 2,
            column: 'crimes',
            given: '4',
          },
        ],
      },
    });
  });

  it('has the interval around a figure, where it has one and the figure is not hidden', () => {
    const interval = { low: 1.09, high: 10.24, level: 0.95, method: 'exact-poisson' } as const;
    const base = publication();
    const around = [...base.figures].map(([id, figure]) => [id, { ...figure, interval }] as const);
    const site = siteFiles(renderSite({ ...base, figures: new Map(around) }, []));
    const described = JSON.parse(site.get('api/figures.json') ?? '').figures;
    expect(described[0]).toMatchObject({ id: 'homicide.2023-24-q1', interval });
    expect(
      described.filter(
        (figure: { value: number | null; interval?: unknown }) =>
          (figure.value === null) !== (figure.interval === undefined),
      ),
    ).toEqual([]);
  });

  it('keeps value, status and reason apart', () => {
    expect(figures).toContainEqual(
      expect.objectContaining({
        id: 'stops.10-to-15.mixed.2023-24-q4',
        value: null,
        text: '[c]',
        status: 'suppressed',
        reason: 'Fewer than three people: hidden so that no one can be recognised.',
      }),
    );
  });

  it('has one line for each figure, so that versions can be compared', () => {
    const lines = (files.get('api/figures.json') ?? '').split('\n');
    expect(lines.filter((line) => line.startsWith('{"id"'))).toHaveLength(figures.length);
  });
});

describe('api/editions', () => {
  const edition = read('api/editions/2024-06.json');

  it('has the edition section by section', () => {
    expect(edition).toMatchObject({
      id: '2024-06',
      month: 'June 2024',
      revision: 1,
      signOff: [
        { role: 'Force executive', office: 'Bedfordshire Police', status: 'not-signed' },
        { status: 'signed' },
      ],
      groups: [{ sections: [{ id: 'homicide' }] }, { sections: [{ id: 'clares-law' }, {}, {}] }],
    });
  });

  it('binds the numbers in words to figures', () => {
    expect(edition.groups[0].sections[0].headline[0].children[1]).toEqual({
      kind: 'figure',
      figure: 'homicide-year.2023-24',
      text: '8 [p]',
    });
  });

  it('has tables, charts, gaps and findings', () => {
    const [claresLaw] = edition.groups[1].sections;
    expect(claresLaw.blocks.map((block: { kind: string }) => block.kind)).toEqual(['chart', 'gap']);
    expect(claresLaw.blocks[0].table.rows[10]).toEqual({
      header: 'Apr 2024',
      total: false,
      cells: [
        'clares-law-right-to-ask.2024-04',
        'clares-law-right-to-know.2024-04',
        'clares-law-requested.2024-04',
      ],
    });
    expect(claresLaw.findings[0]).toMatchObject({ code: 'columns-do-not-add', place: { row: 2 } });
  });
});

describe('api/index.json', () => {
  it('lists only what there is', () => {
    const index = read('api/index.json');
    const paths = [
      index.figures,
      ...[...index.editions, ...index.measures, ...index.datasets].flatMap(
        (entry: { csv?: string; json?: string; page?: string }) =>
          [entry.csv, entry.json, entry.page].filter((path) => path !== undefined),
      ),
    ];
    expect(paths).toHaveLength(1 + 2 + 9 * 2 + 4 * 2);
    expect(paths.filter((path) => !files.has(path))).toEqual([]);
  });
});
