import { watch } from 'node:fs';
import { countFindings } from '../domain/findings/count-findings.ts';
import { type Finding, stopsPublication } from '../domain/findings/finding.ts';
import { withoutReport } from '../domain/release/release.ts';
import { ukClock } from '../domain/time/instant.ts';
import { publishedFiles } from '../folder/published-files.ts';
import { draftReport } from '../publish/pdf/draft.ts';
import { shelfFiles } from '../publish/release/shelf-files.ts';
import type { Site } from '../server/site.ts';
import { readAssets } from '../shelf/assets.ts';
import { compileFiles, openSource, unlessSaid } from '../shelf/compile-folder.ts';
import { makeRelease, sealWith } from '../shelf/make-release.ts';
import { formerOn } from '../shelf/named-shelf.ts';
import { typesettingHere } from '../shelf/pdf/typesetting.ts';
import type { Effects } from './effects.ts';
import {
  type Drawn,
  firstPages,
  type Pages,
  pagesAfter,
  siteOf,
  siteOfProblems,
} from './preview/pages.ts';
import { reportFindings, titlesOf } from './report.ts';

/** A site that may change while it is served. */
export interface Shown {
  readonly site: () => Site | Promise<Site>;
  /** Whether nobody has released it. */
  readonly isDraft: boolean;
  readonly close: () => void;
}

/** A publication folder, and the shelf on which its former releases lie; null where none was named. */
export interface Previewed {
  readonly directory: string;
  readonly shelf: string | null;
}

/**
 * The folder as it would be published, rendered again whenever a file in it changes. What is wrong with it is shown at
 * the top of the page that it is about, and what cannot be made again stays as it was, and says so.
 */
export async function preview(previewed: Previewed, effects: Effects): Promise<Shown> {
  let pages: Pages | null = null;
  let site: Site;
  let waiting: NodeJS.Timeout | undefined;
  let drawing = Promise.resolve();
  const show = (drawn: Drawn): void => {
    if (pages !== null) pages = pagesAfter(pages, drawn, ukClock(effects.now()).time);
    else if (drawn.files.size > 0) pages = firstPages(drawn);
    site = pages === null ? siteOfProblems(drawn.errors) : siteOf(pages);
  };
  // What is amiss with more than the folder’s own words is said at once.
  show(await render(previewed, effects));
  const refresh = async (): Promise<void> => {
    show(await drawnOrWhyNot(previewed, effects));
    const left = pages?.stale.size ?? 0;
    effects.say(left === 0 ? 'Rendered again.' : `Rendered again, but for ${left} files.`);
  };
  const watcher = watch(previewed.directory, { recursive: true }, () => {
    clearTimeout(waiting);
    // Editors write a file in several steps; one rendering after the last of them is enough.
    waiting = setTimeout(() => {
      // One after the other: an older state must not take the place of a newer one.
      drawing = drawing.then(refresh);
    }, 150);
  });
  const close = () => {
    clearTimeout(waiting);
    watcher.close();
  };
  return { site: () => site, isDraft: true, close };
}

/** What the folder can be made into; no files, and why, where that is nothing. */
async function drawnOrWhyNot(previewed: Previewed, effects: Effects): Promise<Drawn> {
  try {
    return await render(previewed, effects);
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    effects.complain(`It cannot be shown: ${says}`);
    const place = { file: previewed.directory };
    const why: Finding = {
      code: 'folder-not-shown',
      severity: 'error',
      place,
      says: `it cannot be shown (${says.replace(/\.$/, '')})`,
      fix: 'Put the folder right, and save it again.',
    };
    return { files: new Map(), errors: [why] };
  }
}

/** The folder rendered, errors or not: whoever has to mend them must see them where they are. */
async function render({ directory, shelf }: Previewed, effects: Effects): Promise<Drawn> {
  const files = publishedFiles(openSource(directory));
  const compilation = await compileFiles(files, {
    publishedAt: unlessSaid(effects.now()),
    former: await formerOn(directory, shelf ?? undefined),
  });
  const { publication } = compilation;
  const errors = compilation.findings.filter(stopsPublication);
  if (errors.length > 0) {
    effects.complain(`It cannot be published yet: ${countFindings(errors)}.`);
    for (const line of reportFindings(errors, titlesOf(publication))) effects.complain(line);
  }
  if (publication === null) return { files: new Map(), errors };
  const isMissing = (await typesettingHere.missing()) !== null;
  const { release } = publication;
  const made = await makeRelease(
    isMissing ? { ...publication, release: withoutReport(release) } : publication,
    { canonical: compilation.canonical, withheld: compilation.withheld },
    {
      assets: readAssets(),
      typeset: (input) => typesettingHere.typeset(draftReport(input)),
      seal: sealWith(null),
    },
  );
  const all = [...made.files, ...shelfFiles([made.shelved], publication)];
  return { files: new Map(all.map(({ path, content }) => [path, content])), errors };
}
