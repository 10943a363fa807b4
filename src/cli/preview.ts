import { watch } from 'node:fs';
import { countFindings } from '../domain/findings/count-findings.ts';
import { type Finding, stopsPublication } from '../domain/findings/finding.ts';
import { withoutReport } from '../domain/release/release.ts';
import { publishedFiles } from '../folder/published-files.ts';
import { addresses } from '../publish/addresses.ts';
import { draftStanding, markDraft } from '../publish/html/draft.tsx';
import type { OutputFile } from '../publish/output.ts';
import { draftReport } from '../publish/pdf/draft.ts';
import { shelfFiles } from '../publish/release/shelf-files.ts';
import { ListedSite, type Site } from '../server/site.ts';
import { readAssets } from '../shelf/assets.ts';
import { compileFiles, openSource, renderable, unlessSaid } from '../shelf/compile-folder.ts';
import { makeRelease, sealWith } from '../shelf/make-release.ts';
import { formerOn } from '../shelf/named-shelf.ts';
import { typesettingHere } from '../shelf/pdf/typesetting.ts';
import { UserError } from '../shelf/user-error.ts';
import type { Effects } from './effects.ts';
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

/** The folder as it would be published, rendered again whenever a file in it changes. */
export async function preview(previewed: Previewed, effects: Effects): Promise<Shown> {
  const { directory } = previewed;
  const first = await render(previewed, effects);
  if (!(first instanceof ListedSite)) {
    for (const line of reportFindings(first)) effects.complain(line);
    throw new UserError(`${directory} cannot be served: ${countFindings(first)}.`);
  }
  let site = first;
  let waiting: NodeJS.Timeout | undefined;
  const refresh = async (): Promise<void> => {
    const next = await renderOrSay(previewed, effects);
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
  return { site: () => site, isDraft: true, close };
}

/** The new pages, or null where the former ones have to stay. */
async function renderOrSay(previewed: Previewed, effects: Effects): Promise<ListedSite | null> {
  try {
    const next = await render(previewed, effects);
    if (next instanceof ListedSite) return next;
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
async function render(
  { directory, shelf }: Previewed,
  effects: Effects,
): Promise<ListedSite | readonly Finding[]> {
  const files = publishedFiles(openSource(directory));
  const compilation = await compileFiles(files, {
    publishedAt: unlessSaid(effects.now()),
    former: await formerOn(directory, shelf ?? undefined),
  });
  const publication = renderable(compilation);
  const errors = compilation.findings.filter(stopsPublication);
  if (publication === null) return errors;
  if (errors.length > 0) {
    effects.complain(`It cannot be published yet: ${countFindings(errors)}.`);
    for (const line of reportFindings(errors, titlesOf(publication))) effects.complain(line);
  }
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
  const contents = new Map(all.map((file) => [file.path, markedContent(file)]));
  return new ListedSite(contents.keys(), (path) => contents.get(path) ?? null);
}

/** A file of a draft: pages are marked as one, and what every page loads shows the mark. */
function markedContent({ path, content }: OutputFile): OutputFile['content'] {
  if (path === addresses.standing || path.endsWith(`/${addresses.standing}`)) return draftStanding;
  if (!path.endsWith('.html')) return content;
  return markDraft(typeof content === 'string' ? content : new TextDecoder().decode(content));
}
