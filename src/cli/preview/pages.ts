import type { Finding } from '../../domain/findings/finding.ts';
import { addresses } from '../../publish/addresses.ts';
import {
  type DraftTold,
  draftStanding,
  markDraft,
  problemsPage,
} from '../../publish/html/draft.tsx';
import type { OutputFile } from '../../publish/output.ts';
import { ListedSite } from '../../server/site.ts';
import { problemsByPage } from './page-problems.ts';

type Content = OutputFile['content'];

/** What a folder was made into: its files, and the errors that stop its publication. */
export interface Drawn {
  readonly files: ReadonlyMap<string, Content>;
  readonly errors: readonly Finding[];
}

/** What is shown of a folder while it is edited. */
export interface Pages extends Drawn {
  /** Pages of before that could not be made again, with the time on the clock since when. */
  readonly stale: ReadonlyMap<string, string>;
}

/** The first of it; null where nothing could be made. */
export function firstPages(drawn: Drawn): Pages {
  return { ...drawn, stale: new Map() };
}

/**
 * The pages after a change. A page of an edition that is gone while there are errors could not be made: it stays as it
 * was, and says since when. Where nothing at all could be made (`files` is empty), all of them do.
 */
export function pagesAfter(former: Pages, next: Drawn, time: string): Pages {
  const isKept = (path: string): boolean =>
    !next.files.has(path) &&
    next.errors.length > 0 &&
    (next.files.size === 0 || /^editions\/.+\.html$/.test(path));
  const kept = [...former.files].filter(([path]) => isKept(path));
  return {
    files: new Map([...next.files, ...kept]),
    errors: next.errors,
    stale: new Map(kept.map(([path]) => [path, former.stale.get(path) ?? time])),
  };
}

/** The site of these pages: each marked as a draft, with the errors that are about it at its top. */
export function siteOf({ files, errors, stale }: Pages): ListedSite {
  const problems = problemsByPage(errors, new Set(files.keys()));
  return new ListedSite(files.keys(), (path) => {
    const content = files.get(path);
    if (content === undefined) return null;
    const since = stale.get(path) ?? null;
    // On a page that could not be made, all that is wrong may be why.
    const told = { errors: since === null ? (problems.get(path) ?? []) : errors, since };
    return marked({ path, content }, told);
  });
}

/** A file of a draft: pages are marked as one, and what every page loads shows the mark. */
function marked({ path, content }: OutputFile, told: DraftTold): Content {
  if (path === addresses.standing || path.endsWith(`/${addresses.standing}`)) return draftStanding;
  if (!path.endsWith('.html')) return content;
  return markDraft(typeof content === 'string' ? content : new TextDecoder().decode(content), told);
}

/** A site of one page, for a folder of which nothing can be shown yet: what is wrong with it. */
export function siteOfProblems(errors: readonly Finding[]): ListedSite {
  const files = new Map<string, string>([
    [addresses.front, problemsPage(errors)],
    [addresses.notFound, problemsPage(errors)],
    [addresses.standing, draftStanding],
  ]);
  return new ListedSite(files.keys(), (path) => files.get(path) ?? null);
}
