import type { Publication } from '../../src/domain/publication/publication.ts';
import type { Folder } from '../../src/folder/read.ts';
import type { OutputFile } from '../../src/publish/output.ts';
import { built } from './built.ts';

/** Publishing taken apart, as `answerable publish` puts it together. */
export interface Steps {
  readonly read: (directory: string) => Promise<Folder>;
  /** Throws where a finding stands in the way of publishing. */
  readonly compile: (folder: Folder) => Publication;
  /** Everything: pages, downloads, the files that all pages share. */
  readonly render: (publication: Publication) => readonly OutputFile[];
  /** Only the pages whose path is wanted. */
  readonly renderPages: (
    publication: Publication,
    wanted: (path: string) => boolean,
  ) => readonly OutputFile[];
  readonly write: (out: string, files: Iterable<OutputFile>) => number;
}

export async function loadSteps(): Promise<Steps> {
  const { writeNewFolder } = await built('shelf/new-folder.js');
  const { writeFiles } = await built('shelf/write-files.js');
  return {
    ...(await reading()),
    ...(await compiling()),
    ...(await rendering()),
    write: (out, files) =>
      writeNewFolder(
        out,
        (fresh) => writeFiles(fresh, files),
        () => undefined,
      ),
  };
}

async function reading(): Promise<Pick<Steps, 'read'>> {
  const { openFolder } = await built('folder/disk.js');
  const { readFolder } = await built('folder/read.js');
  const { datasets } = await built('datasets/index.js');
  return {
    read: (directory) => {
      const files = openFolder(directory);
      if (files === null) throw new Error(`There is no folder ${directory}.`);
      return readFolder(files, datasets);
    },
  };
}

async function compiling(): Promise<Pick<Steps, 'compile'>> {
  const { compileFolder } = await built('edition/compile.js');
  const { inWords } = await built('shelf/in-words.js');
  const { measures } = await built('reference/measures/index.js');
  const { findArea, suggestAreas } = await built('reference/areas/index.js');
  const { loadSolver } = await built('edition/highs-solver.js');
  const { version } = await built('shelf/version.js');
  const { stopsPublication } = await built('domain/findings/finding.js');
  const solver = await loadSolver();
  const publishedAt = () => '2024-07-01T08:30:00Z';
  return {
    compile: (folder) => {
      const definitions = { measures, findArea, suggestAreas, solver, version, publishedAt };
      const { publication, findings } = inWords(compileFolder(folder, definitions));
      const error = findings.find(stopsPublication);
      if (publication === null || error) throw new Error(`Not publishable: ${error?.says}`);
      return publication;
    },
  };
}

async function rendering(): Promise<Pick<Steps, 'render' | 'renderPages'>> {
  const { readAssets } = await built('shelf/assets.js');
  const { renderSite } = await built('publish/site.js');
  const { allPages } = await built('publish/html/all-pages.js');
  const { pageRenderer } = await built('publish/html/render-page.js');
  const { indexSite } = await built('publish/html/site-index.js');
  const { en } = await built('locale/en.js');
  return {
    render: (publication) => renderSite(publication, readAssets()),
    renderPages: (publication, wanted) => {
      const site = indexSite(publication, en);
      const pages = [...allPages(site)].filter(({ path }) => wanted(path));
      return pages.map(pageRenderer(site));
    },
  };
}
