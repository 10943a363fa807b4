import type { Publication } from '../../src/domain/publication/publication.ts';
import { renderSite } from '../../src/publish/site.ts';
import { compileExample } from './example.ts';

/** The example as it is published, without assets: the publication and its files by path. */
export async function exampleSite() {
  const { publication } = await compileExample();
  if (publication === null) throw new Error('The example does not compile.');
  return siteOf(publication);
}

/** The same of any publication. */
export function siteOf(publication: Publication) {
  const files = new Map(renderSite(publication, []).map(({ path, content }) => [path, content]));
  const text = (path: string): string => String(files.get(path) ?? '');
  return { publication, files, text, json: (path: string) => JSON.parse(text(path)) };
}
