import { watch } from 'node:fs';
import { countFindings } from '../domain/findings/count-findings.ts';
import { type Finding, stopsPublication } from '../domain/findings/finding.ts';
import { publishedFiles } from '../folder/published-files.ts';
import { shelfFiles } from '../publish/release/shelf-files.ts';
import { Site } from '../server/site.ts';
import { readAssets } from '../shelf/assets.ts';
import { compileFiles, openSource, renderable, unlessSaid } from '../shelf/compile-folder.ts';
import { makeRelease, sealWith } from '../shelf/make-release.ts';
import { typesettingHere } from '../shelf/pdf/typesetting.ts';
import { UserError } from '../shelf/user-error.ts';
import type { Effects } from './effects.ts';
import { reportFindings, titlesOf } from './report.ts';

/** A site that may change while it is served. */
export interface Shown {
  readonly site: () => Site;
  readonly close: () => void;
}

/** The folder as it would be published, rendered again whenever a file in it changes. */
export async function preview(directory: string, effects: Effects): Promise<Shown> {
  const first = await render(directory, effects);
  if (!(first instanceof Site)) {
    for (const line of reportFindings(first)) effects.complain(line);
    throw new UserError(`${directory} cannot be served: ${countFindings(first)}.`);
  }
  let site = first;
  let waiting: NodeJS.Timeout | undefined;
  const refresh = async (): Promise<void> => {
    const next = await renderOrSay(directory, effects);
    if (next === null) return;
    site = next;
    effects.say('Rendered again.');
  };
  const watcher = watch(directory, { recursive: true }, () => {
    clearTimeout(waiting);
    // Editors write a file in several steps; one rendering after the last of them is enough.
    waiting = setTimeout(() => void refresh(), 150);
  });
  const close = () => {
    clearTimeout(waiting);
    watcher.close();
  };
  return { site: () => site, close };
}

/** The new pages, or null where the former ones have to stay. */
async function renderOrSay(directory: string, effects: Effects): Promise<Site | null> {
  try {
    const next = await render(directory, effects);
    if (next instanceof Site) return next;
    effects.complain(`The former pages stay: ${countFindings(next)}.`);
    for (const line of reportFindings(next)) effects.complain(line);
  } catch (error) {
    effects.complain(`The former pages stay: ${error instanceof Error ? error.message : error}`);
  }
  return null;
}

/**
 * The rendered site, or the errors that leave nothing whole to render. Errors of the checks are told
 * and shown on their pages: whoever has to answer them must see them.
 */
async function render(directory: string, effects: Effects): Promise<Site | readonly Finding[]> {
  const files = publishedFiles(openSource(directory));
  const compilation = await compileFiles(files, { publishedAt: unlessSaid(effects.now()) });
  const publication = renderable(compilation);
  const errors = compilation.findings.filter(stopsPublication);
  if (publication === null) return errors;
  if (errors.length > 0) {
    effects.complain(`It cannot be published yet: ${countFindings(errors)}.`);
    for (const line of reportFindings(errors, titlesOf(publication))) effects.complain(line);
  }
  const made = await makeRelease(
    publication,
    { canonical: compilation.canonical, withheld: compilation.withheld },
    { assets: readAssets(), typeset: typesettingHere.typeset, seal: sealWith(null) },
  );
  const all = [...made.files, ...shelfFiles([made.shelved], publication)];
  const contents = new Map(all.map(({ path, content }) => [path, content]));
  return new Site(contents.keys(), (path) => contents.get(path) ?? '');
}
