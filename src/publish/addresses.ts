/**
 * Where everything stands in the output folder. Every link on the site is made from these, relative
 * and to a file by name, so that the site reads the same from a disk, a server or a sub-folder of one.
 */
export const addresses = {
  front: 'index.html',
  editions: 'editions/index.html',
  edition: (edition: string) => `editions/${edition}/index.html`,
  wholeEdition: (edition: string) => `editions/${edition}/whole/index.html`,
  section: (edition: string, section: string) => `editions/${edition}/${section}/index.html`,
  tableCsv: (edition: string, section: string, table: string) =>
    `editions/${edition}/${section}/${table}.csv`,
  report: (edition: string) => `editions/${edition}/report.pdf`,
  tables: (edition: string) => `editions/${edition}/tables.ods`,
  card: (edition: string) => `editions/${edition}/card.png`,
  measures: 'measures/index.html',
  measure: (measure: string) => `measures/${measure}/index.html`,
  measureCsv: (measure: string) => `measures/${measure}/figures.csv`,
  figure: (figure: string) => `figures/${figure}/index.html`,
  stops: 'stop-and-search/index.html',
  stopCounts: 'stop-and-search/counts.js',
  stopView: (view: string) => `stop-and-search/${view}/index.html`,
  stopCsv: (view: string, name: string) => `stop-and-search/${view}/${name}.csv`,
  stopGroup: 'stop-and-search/csv-metadata.json',
  registers: 'registers/index.html',
  /** The first page of a register, or a later one: pages are counted from 1. */
  register: (register: string, page = 1) =>
    `registers/${register}/${page === 1 ? '' : `${page}/`}index.html`,
  registerRows: (register: string) => `registers/${register}/rows.js`,
  duties: 'duties/index.html',
  duty: (requirement: string) => `duties/index.html#${requirement}`,
  dutiesCsv: 'duties/duties.csv',
  dutiesMetadata: 'duties/duties.csv-metadata.json',
  dutiesCalendar: 'duties/calendar.ics',
  methods: 'methods/index.html',
  method: (method: string) => `methods/${method}/index.html`,
  definitions: 'definitions/index.html',
  data: 'data/index.html',
  datasetCsv: (dataset: string) => `data/${dataset}.csv`,
  /** A dataset as an older edition has it. */
  earlierCsv: (dataset: string, edition: string) => `data/${dataset}.${edition}.csv`,
  datasetMetadata: (dataset: string) => `data/${dataset}.csv-metadata.json`,
  dataPackage: 'datapackage.json',
  tableGroup: 'csv-metadata.json',
  corrections: 'corrections/index.html',
  verification: 'verify/index.html',
  catalogue: 'catalogue.json',
  feed: 'feed.xml',
  calendar: 'events.ics',
  package: 'package.zip',
  manifest: 'release.json',
  releases: 'releases/index.html',
  releaseList: 'releases/index.json',
  standing: 'standing.css',
  disclosure: 'disclosure/index.html',
  accessibility: 'accessibility/index.html',
  notFound: '404.html',
  apiIndex: 'api/index.json',
  apiFigures: 'api/figures.json',
  apiDisclosure: 'api/disclosure.json',
  apiDescription: 'api/openapi.json',
  apiChanges: 'api/changes.json',
  apiDuties: 'api/duties.json',
  apiReleases: 'api/releases.json',
  apiDataset: (dataset: string) => `api/datasets/${dataset}.json`,
  apiEdition: (edition: string) => `api/editions/${edition}.json`,
  stylesheet: 'assets/site.css',
  icon: 'assets/icon.svg',
  explorer: 'assets/explorer.js',
  registerScript: 'assets/register.js',
  verifier: 'assets/verify.js',
} as const;

/** The address of `to` (with or without `#fragment`) as a page at `from` must write it. */
export function relativeAddress(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  if (needsNoEncoding.test(to)) return up + to;
  const [path = '', fragment] = to.split('#');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return `${up}${encoded}${fragment === undefined ? '' : `#${encodeURIComponent(fragment)}`}`;
}

const needsNoEncoding = /^[\w./#-]+$/;
