import { type Source, sources } from './sources.ts';

/** How it shows that an element is there; all that is named must hold. */
export interface Evidence {
  /** One figure at least of one of these measures is shown in the edition, and has a value. */
  readonly measures?: readonly string[];
  /** No row of the dataset has this code in this column. */
  readonly withoutCode?: {
    readonly dataset: string;
    readonly column: string;
    readonly code: string;
  };
  /** Every row of the dataset has a text in this column. */
  readonly text?: { readonly dataset: string; readonly column: string };
}

/**
 * Something that an edition has to hold. A section says that its words hold it with `meets`, a gap
 * that it is missing with `lacks`; of what is a figure, the figures speak for themselves.
 */
export interface Element {
  /** What `meets` and `lacks` call it. */
  readonly id: string;
  /** As the end of a sentence: “the statement of which priorities apply”. */
  readonly title: string;
  /** Where law, guidance or the body’s own word asks for it. */
  readonly basis: string;
  /** Only what law or statutory guidance asks for may be missing in no edition without a word. */
  readonly force: 'law' | 'guidance' | 'promise';
  readonly source: Source;
  readonly evidence: Evidence | 'words';
  /** Id of the item of the law that it rests on: where that does not apply, nothing is missing. */
  readonly requirement?: string;
  /** Asked only of bodies that gave notice under section 13A of the Police Reform Act 2002. */
  readonly only?: 'first-handling';
}

const order = sources.specifiedInformation2021;

function priority(id: string, title: string, measures: readonly string[]): Element {
  return {
    id: `priority-${id}`,
    title: `a measure for the national priority “${title}”`,
    basis: 'Specified Information Order, paragraph 7A(a)',
    force: 'law',
    source: order,
    requirement: '7a-a',
    evidence: { measures },
  };
}

function narrative(id: string, title: string): Element {
  return {
    id: `complaints-${id}`,
    title,
    basis: 'guidance on paragraph 7C(b) of the Specified Information Order',
    force: 'law',
    source: order,
    requirement: '7c-b-i',
    evidence: 'words',
  };
}

export const elements: readonly Element[] = [
  {
    id: '7a-b',
    title: 'the statement of which national priorities apply to the area, and why',
    basis: 'Specified Information Order, paragraph 7A(b)',
    force: 'law',
    source: order,
    requirement: '7a-b',
    evidence: 'words',
  },
  priority('homicide', 'reduce murder and other homicide', ['homicide', 'homicide-year']),
  priority('serious-violence', 'reduce serious violence', [
    'serious-violence',
    'serious-violence-year',
  ]),
  priority('drugs-and-county-lines', 'disrupt drugs supply and county lines', [
    'drug-trafficking',
    'county-lines',
  ]),
  priority('neighbourhood-crime', 'reduce neighbourhood crime', [
    'residential-burglary',
    'vehicle-crime',
    'personal-robbery',
    'theft-from-person',
  ]),
  priority('cyber-crime', 'tackle cyber crime', ['cyber-investigated', 'cyber-advised']),
  priority('victim-satisfaction', 'improve satisfaction among victims', ['victims-satisfied']),
  narrative('satisfaction', 'how the force measures whether people who complain are satisfied'),
  narrative('recommendations', 'progress on recommendations about complaints'),
  narrative('themes', 'how themes and trends in complaints are acted on'),
  narrative('timeliness', 'how the timeliness of complaints handling is improved'),
  {
    ...narrative('regulation-13', 'the number of letters under regulation 13'),
    evidence: { measures: ['regulation-13-letters'] },
  },
  narrative('quality', 'how the quality of responses to complaints is assured'),
  narrative('arrangements', 'the arrangements for holding the chief officer to account'),
  {
    id: '7c-b-ii',
    title: 'the body’s assessment of how it carries out its reviews of complaints',
    basis: 'Specified Information Order, paragraph 7C(b)(ii)',
    force: 'law',
    source: order,
    requirement: '7c-b-ii',
    evidence: 'words',
  },
  {
    id: '7c-b-iii',
    title: 'the body’s assessment of how it handles complaints first',
    basis: 'Specified Information Order, paragraph 7C(b)(iii)',
    force: 'law',
    source: order,
    requirement: '7c-b-iii',
    evidence: 'words',
    only: 'first-handling',
  },
  {
    id: 'peel-cycle',
    title: 'the inspection cycle of the grades',
    basis: 'grades of different inspection cycles cannot be compared',
    force: 'guidance',
    source: order,
    evidence: {
      measures: ['peel-grade'],
      withoutCode: { dataset: 'peel-grades', column: 'cycle', code: 'not-stated' },
    },
  },
  {
    id: 'peel-date',
    title: 'the date on which the grades were published',
    basis: 'a report has to be on the body’s website within a month of its publication',
    force: 'guidance',
    source: order,
    requirement: '7b-a',
    evidence: {
      measures: ['peel-grade'],
      text: { dataset: 'peel-grades', column: 'published' },
    },
  },
  {
    id: 'clares-law-average-days',
    title: 'the average time to respond to a request under Clare’s Law',
    basis:
      'announced with the number of requests; how long people wait is what the limit in days is about',
    force: 'promise',
    source: sources.disclosureScheme2023,
    evidence: { measures: ['clares-law-average-days'] },
  },
];
