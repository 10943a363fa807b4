import type { Figure } from '../../../src/domain/figures/figure.ts';
import { FigureIndex } from '../../../src/domain/figures/figure-index.ts';
import type { Edition, Publication, Section } from '../../../src/domain/publication/publication.ts';
import { firstRelease } from '../../../src/domain/release/continue.ts';
import { coursesOf } from '../../../src/edition/courses.ts';
import { cell, givenFigures } from './figures.ts';
import * as measures from './measures.ts';
import { claresLawTable, crimeTable, eventsTable, stopsTable, strengthTable } from './returns.ts';
import { overTime, paragraph, section, tableOf } from './sections.ts';
import { period } from './tables.ts';

const homicides = givenFigures(measures.homicide, crimeTable, 'crimes');

const homicidesInTheYear: Figure<string> = {
  ...firstOf(homicides),
  id: 'homicide-year.2023-24',
  measure: 'homicide-year',
  value: 8,
  status: 'provisional',
  period: period('2023-24'),
  provenance: {
    dataset: 'recorded-crime',
    origin: 'computed',
    formula: 'the sum of the quarters’ crimes',
    working: '4 + 2 + 0 + 2 = 8',
    cells: crimeTable.rows.map((row) => cell(row, 'crimes')),
  },
};

const requested = givenFigures(measures.requested, claresLawTable, 'requested');
const rightToAsk = givenFigures(measures.rightToAsk, claresLawTable, 'right_to_ask');
const rightToKnow = givenFigures(measures.rightToKnow, claresLawTable, 'right_to_know');
const actual = givenFigures(measures.actual, strengthTable, 'actual');
const budgeted = givenFigures(measures.budgeted, strengthTable, 'budgeted');
const searches = givenFigures(measures.searches, stopsTable, 'stops');

const variance = actual.map((figure, index): Figure<string> => {
  const row = strengthTable.rows[index] ?? firstOf(strengthTable.rows);
  const [inPost, inBudget] = [row.numbers.actual?.value ?? 0, row.numbers.budgeted?.value ?? 0];
  return {
    ...figure,
    id: figure.id.replace('officers-actual', 'officers-variance'),
    measure: 'officers-variance',
    value: inPost - inBudget,
    provenance: {
      dataset: 'strength',
      origin: 'computed',
      formula: 'actual − budgeted',
      working: `${inPost} − ${inBudget}`,
      cells: [cell(row, 'actual'), cell(row, 'budgeted')],
    },
  };
});

const homicideSection = section({
  id: 'homicide',
  title: 'Homicide',
  headline: [paragraph('The force recorded ', homicidesInTheYear, ' homicides in 2023/24.')],
  blocks: [
    {
      kind: 'prose',
      prose: [
        paragraph('In the last quarter there were ', homicides[3] ?? firstOf(homicides), '.'),
        { kind: 'heading', level: 4, children: [{ kind: 'text', text: 'What was done' }] },
        {
          kind: 'list',
          ordered: true,
          entries: [
            [paragraph('One strategy for homicide and serious violence')],
            [paragraph('Patrols in the places where violence is most frequent')],
          ],
        },
        {
          kind: 'paragraph',
          children: [
            {
              kind: 'link',
              to: 'https://www.bedfordshire.pcc.police.uk/specified-information-order/',
              children: [{ kind: 'text', text: 'The Specified Information Order' }],
            },
          ],
        },
      ],
    },
    overTime({
      id: 'by-quarter',
      kind: 'columns',
      title: 'Homicides recorded each quarter',
      series: [['Homicides', homicides]],
    }),
  ],
});

const claresLawSection = section({
  id: 'clares-law',
  title: 'Clare’s Law',
  headline: [
    paragraph('The force received ', requested[11] ?? firstOf(requested), ' requests in May 2024.'),
  ],
  blocks: [
    overTime({
      id: 'requests',
      kind: 'line',
      title: 'Requests each month, by route',
      series: [
        ['Right to Ask', rightToAsk],
        ['Right to Know', rightToKnow],
        ['All requests', requested],
      ],
    }),
    {
      kind: 'gap',
      title: 'Time taken to answer',
      says: 'The document of June 2024 names this and gives no figures; they were not supplied.',
    },
  ],
  findings: [
    {
      code: 'columns-do-not-add',
      severity: 'warning',
      place: { file: 'returns/clares-law/2024-05.csv', row: 2, column: 'requested' },
      says: 'Requested is 40, and Right to Ask and Right to Know add to 41.',
      fix: 'Ask the force which of the three is right.',
    },
  ],
});

const strengthSection = section({
  id: 'strength',
  title: 'Officers in post against the budget',
  blocks: [
    {
      kind: 'table',
      table: tableOf({
        id: 'by-rank',
        caption: 'Officers by rank, 31 May 2024',
        corner: 'Rank',
        columns: ['In post', 'Budgeted', 'Difference'].map((title) => ({
          title,
          unit: measures.actual.unit,
        })),
        rows: actual.map((figure, index) => ({
          header: figure.dimensions[0]?.label ?? '',
          total: figure.dimensions[0]?.code === 'total',
          cells: [figure.id, budgeted[index]?.id ?? null, variance[index]?.id ?? null],
        })),
        notes: ['Full-time equivalents, with officers on career break left out.'],
      }),
    },
  ],
});

const stopsSection = section({
  id: 'stop-and-search',
  title: 'Stop and search',
  headline: [paragraph('Officers made ', searches.at(-1) ?? firstOf(searches), ' searches.')],
  blocks: [
    {
      kind: 'table',
      table: tableOf({
        id: 'by-age',
        caption: 'Searches by age and self-defined ethnicity',
        corner: 'Age',
        columns: searches.slice(0, 6).map((figure) => ({
          title: figure.dimensions[1]?.label ?? '',
          unit: figure.unit,
        })),
        rows: [0, 1, 2].map((row) => ({
          header: searches[row * 6]?.dimensions[0]?.label ?? '',
          total: row === 2,
          cells: [
            ...searches.slice(row * 6, row * 6 + 5).map((figure) => figure.id),
            row === 1 ? null : (searches[row * 6 + 5]?.id ?? null),
          ],
        })),
      }),
    },
  ],
});

const june: Edition = {
  id: '2024-06',
  month: 'June 2024',
  title: 'Information document, June 2024',
  summary:
    'What the office publishes about the force for June 2024, from the returns it was given.',
  revision: 1,
  reason: 'First publication.',
  published: '2024-07-01T08:30:00Z',
  author: { role: 'Performance officer', office: 'Office of the Police and Crime Commissioner' },
  signOff: [
    { role: 'Force executive', office: 'Bedfordshire Police', status: 'not-signed' },
    {
      role: 'Chief executive',
      office: 'Office of the Police and Crime Commissioner',
      status: 'signed',
    },
  ],
  groups: [
    { title: 'National priorities for policing', sections: [homicideSection] },
    {
      title: 'Transparency and open communication',
      sections: [claresLawSection, strengthSection, stopsSection],
    },
  ],
};

const allFigures = [
  ...homicides,
  homicidesInTheYear,
  ...requested,
  ...rightToAsk,
  ...rightToKnow,
  ...actual,
  ...budgeted,
  ...variance,
  ...searches,
];

/** Bedfordshire, June 2024, cut down to one of everything: a happy path that each test may bend. */
export function publication(changes: Partial<Publication> = {}): Publication {
  const without = { ...happy, ...changes };
  const { measures: defined, figures, editions } = without;
  const tables = new Map(without.tables.map((table) => [table.dataset.id, table]));
  const courses = coursesOf(
    defined,
    { figures: new FigureIndex(figures.values()), tables },
    editions,
  );
  return { courses, ...without };
}

const happy: Omit<Publication, 'courses'> = {
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
    population2021: { white: 507_514, asian: 116_911, black: 39_600, mixed: 27_089, other: 13_612 },
  },
  release: firstRelease([june]),
  planned: [],
  editions: [june],
  openData: null,
  outlines: [],
  openBeside: new Map(),
  duties: {
    on: '2024-06-30',
    knownTo: null,
    completeFrom: null,
    body: {
      name: 'Police and Crime Commissioner for Bedfordshire',
      type: 'police-and-crime-commissioner',
      title: 'Police and Crime Commissioner',
    },
    announced: [],
    standings: [],
  },
  disclosure: {
    profile: { id: 'opcc-default', title: 'Small counts are hidden', says: ['Zero is shown.'] },
    zeroHidden: false,
    figures: [],
    tables: [],
  },
  measures: [
    measures.homicide,
    measures.homicideYear,
    measures.requested,
    measures.rightToAsk,
    measures.rightToKnow,
    measures.actual,
    measures.budgeted,
    measures.variance,
    measures.searches,
  ],
  figures: new Map(allFigures.map((figure) => [figure.id, figure])),
  tables: [crimeTable, claresLawTable, strengthTable, stopsTable, eventsTable],
  findings: claresLawSection.findings,
  version: '0.1.0',
};

/** The same edition with these sections in place of its own. */
export function editionOf(...sections: readonly Section[]): Edition {
  return { ...june, groups: [{ title: 'Sections', sections }] };
}

function firstOf<T>(values: readonly T[]): T {
  const [first] = values;
  if (first === undefined) throw new Error('there is none');
  return first;
}
