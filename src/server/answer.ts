import type { StopContext } from '../domain/stops/answers/answer-value.ts';
import { addresses } from '../publish/addresses.ts';
import { readDataFile } from '../publish/explorer/data-file.ts';
import { answeredPage } from '../publish/explorer/region.tsx';
import { type Resource, type Site, toResource } from './site.ts';

const contexts = new WeakMap<Site, StopContext | null>();

/**
 * The page about searches with the answer to what its address asks; null where `file` is another page, it
 * asks nothing, or the site has no counts. They are read back from the script that hands them to browsers, so a published site is
 * answered like a folder that was just rendered.
 */
export function answeredFile(site: Site, file: string, query: string): Resource | null {
  // Without a question the page is the file as it was published, byte for byte.
  if (file !== addresses.stops || query === '') return null;
  const page = site.get(file);
  const context = contextOf(site);
  if (page === null || context === null) return null;
  const answered = answeredPage(new TextDecoder().decode(page.body), context, query);
  return toResource(file, new TextEncoder().encode(answered));
}

function contextOf(site: Site): StopContext | null {
  const known = contexts.get(site);
  if (known !== undefined) return known;
  const data = site.get(addresses.stopCounts);
  const context = data === null ? null : readDataFile(new TextDecoder().decode(data.body));
  contexts.set(site, context);
  return context;
}
