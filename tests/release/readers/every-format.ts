import { categoriesOf } from '../../../src/domain/figures/categories.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { figuresShown } from '../../../src/domain/publication/shown.ts';
import { siteOf } from '../../builders/example-site.ts';
import { setReport } from '../../publish/pdf/set-report.ts';
import { readCsvFigures } from './csv.ts';
import { readFigurePages } from './html.ts';
import { readJsonFigures } from './json.ts';
import { readOdsFigures } from './ods.ts';
import { readPdfFigures } from './pdf.ts';

/** What every format of a publication with one edition tells of its figures. */
export async function readEveryFormat(publication: Publication) {
  const site = siteOf(publication);
  const { files, text } = site;
  const paths = (pattern: RegExp) => [...files.keys()].filter((path) => pattern.test(path));
  const pages = new Map(paths(/^figures\/.*\.html$/).map((path) => [path, text(path)]));
  const [book = ''] = paths(/\.ods$/);
  const workbook = files.get(book);
  const shown = shownIn(publication);
  return {
    site,
    paths,
    /** Ids of the figures that the edition shows: those alone are in its workbook and its report. */
    shown,
    json: readJsonFigures(text('api/figures.json')),
    csv: readCsvFigures(paths(/^measures\/.*\.csv$/).map(text)),
    pages: readFigurePages(pages),
    ods: readOdsFigures(workbook instanceof Uint8Array ? workbook : new Uint8Array()),
    pdf: await readPdfFigures(await setReport(publication), titlesOf(publication, shown)),
  };
}

function shownIn({ editions }: Publication): ReadonlySet<string> {
  const sections = editions.flatMap(({ groups }) => groups.flatMap((group) => group.sections));
  return new Set(sections.flatMap((section) => [...figuresShown(section)]));
}

function titlesOf(
  { figures, measures }: Publication,
  shown: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const titles = new Map(measures.map(({ id, title }) => [id, title]));
  return new Map(
    [...figures.values()]
      .filter(({ id }) => shown.has(id))
      .map(({ id, measure, dimensions }) => [
        id,
        [titles.get(measure) ?? measure, ...categoriesOf(dimensions)].join(', '),
      ]),
  );
}
