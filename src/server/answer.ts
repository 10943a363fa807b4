import type { Register } from '../domain/registers/register.ts';
import type { StopContext } from '../domain/stops/answers/answer-value.ts';
import { addresses } from '../publish/addresses.ts';
import { readDataFile } from '../publish/explorer/data-file.ts';
import { answeredPage } from '../publish/explorer/region.tsx';
import { readRowsFile } from '../publish/registers/data-file.ts';
import { answeredRegisterPage } from '../publish/registers/region.tsx';
import { type Resource, type Site, toResource } from './site.ts';

/**
 * A page that answers questions, with the answer to what its address asks; null where `file` is another page, it
 * asks nothing, or the site has nothing to answer from. That is read back from the script that hands it to browsers,
 * so a published site is answered like a folder that was just rendered.
 */
export function answeredFile(site: Site, file: string, query: string): Resource | null {
  // Without a question the page is the file as it was published, byte for byte.
  if (query === '') return null;
  const page = site.get(file);
  if (page === null) return null;
  const answered = answerOn(site, file, query, () => new TextDecoder().decode(page.body));
  return answered === null ? null : toResource(file, new TextEncoder().encode(answered));
}

/** Whether questions may be asked of a page. */
export function isAnswered(file: string): boolean {
  return file === addresses.stops || registerOf(file) !== null;
}

function answerOn(site: Site, file: string, query: string, page: () => string): string | null {
  if (file === addresses.stops) {
    const context = readOnce(site, addresses.stopCounts, contexts, readDataFile);
    return context === null ? null : answeredPage(page(), context, query);
  }
  const id = registerOf(file);
  if (id === null) return null;
  const register = readOnce(site, addresses.registerRows(id), registers, readRowsFile);
  return register === null ? null : answeredRegisterPage(page(), register, query);
}

/** The register whose first page this is; null for any other page. */
function registerOf(file: string): string | null {
  return /^registers\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? null;
}

type Known<Value> = WeakMap<Site, Map<string, Value | null>>;

const contexts: Known<StopContext> = new WeakMap();
const registers: Known<Register> = new WeakMap();

/** What a script of a site hands over, read when it is first needed; null where there is none or it cannot be read. */
function readOnce<Value>(
  site: Site,
  path: string,
  known: Known<Value>,
  read: (text: string) => Value | null,
): Value | null {
  const ofSite = known.get(site) ?? new Map<string, Value | null>();
  known.set(site, ofSite);
  const before = ofSite.get(path);
  if (before !== undefined) return before;
  const data = site.get(path);
  const value = data === null ? null : read(new TextDecoder().decode(data.body));
  ofSite.set(path, value);
  return value;
}
