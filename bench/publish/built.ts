import { fileURLToPath } from 'node:url';

/** The folder of the whole project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The modules of the build that benchmarks use, with the types of their sources. */
interface Modules {
  'shelf/assets.js': typeof import('../../src/shelf/assets.ts');
  'cli/lake-lists.js': typeof import('../../src/cli/lake-lists.ts');
  'cli/main.js': typeof import('../../src/cli/main.ts');
  'shelf/pdf/typesetting.js': typeof import('../../src/shelf/pdf/typesetting.ts');
  'shelf/publish-folder.js': typeof import('../../src/shelf/publish-folder.ts');
  'shelf/hold.js': typeof import('../../src/shelf/hold.ts');
  'shelf/readable.js': typeof import('../../src/shelf/readable.ts');
  'shelf/stage.js': typeof import('../../src/shelf/stage.ts');
  'shelf/new-folder.js': typeof import('../../src/shelf/new-folder.ts');
  'shelf/write-files.js': typeof import('../../src/shelf/write-files.ts');
  'shelf/version.js': typeof import('../../src/shelf/version.ts');
  'datasets/index.js': typeof import('../../src/datasets/index.ts');
  'domain/figures/format.js': typeof import('../../src/domain/figures/format.ts');
  'domain/findings/finding.js': typeof import('../../src/domain/findings/finding.ts');
  'edition/compile.js': typeof import('../../src/edition/compile.ts');
  'shelf/in-words.js': typeof import('../../src/shelf/in-words.ts');
  'edition/highs-solver.js': typeof import('../../src/edition/highs-solver.ts');
  'folder/disk.js': typeof import('../../src/folder/disk.ts');
  'folder/read.js': typeof import('../../src/folder/read.ts');
  'lake/database.js': typeof import('../../src/lake/database.ts');
  'lake/lake.js': typeof import('../../src/lake/lake.ts');
  'lake/questions/tally-stops.js': typeof import('../../src/lake/questions/tally-stops.ts');
  'lake/stops-files.js': typeof import('../../src/lake/stops-files.ts');
  'locale/en.js': typeof import('../../src/locale/en.ts');
  'publish/html/all-pages.js': typeof import('../../src/publish/html/all-pages.ts');
  'publish/html/render-page.js': typeof import('../../src/publish/html/render-page.tsx');
  'publish/html/site-index.js': typeof import('../../src/publish/html/site-index.ts');
  'publish/csv/dataset-csv.js': typeof import('../../src/publish/csv/dataset-csv.ts');
  'publish/html/pages/registers/register-pages.js': typeof import('../../src/publish/html/pages/registers/register-pages.tsx');
  'publish/registers/site-registers.js': typeof import('../../src/publish/registers/site-registers.ts');
  'publish/site.js': typeof import('../../src/publish/site.ts');
  'reference/areas/index.js': typeof import('../../src/reference/areas/index.ts');
  'reference/measures/index.js': typeof import('../../src/reference/measures/index.ts');
  'reference/police-uk/stop-codes.js': typeof import('../../src/reference/police-uk/stop-codes.ts');
  'server/app.js': typeof import('../../src/server/app.ts');
  'server/site.js': typeof import('../../src/server/site.ts');
  'reference/police-uk/stop-times.js': typeof import('../../src/reference/police-uk/stop-times.ts');
}

/** A module of the build: what people run, and what no types have to be taken out of while it loads. */
export async function built<Path extends keyof Modules>(path: Path): Promise<Modules[Path]> {
  return await import(new URL(`../../dist/${path}`, import.meta.url).href);
}
