import type { Publication } from '../../domain/publication/publication.ts';

/**
 * The address of a file of the site: in full where `body.yaml` says where the site is published (`site`), else from the top
 * of the site, which is where the feeds lie.
 */
export function addressOf({ body }: Pick<Publication, 'body'>, path: string): string {
  return body.site === undefined ? path : new URL(path, withSlash(body.site)).href;
}

function withSlash(site: string): string {
  return site.endsWith('/') ? site : `${site}/`;
}

/** The address in full of a file of the site; undefined where nobody said where the site is published. */
export function absoluteAddress(
  publication: Pick<Publication, 'body'>,
  path: string,
): string | undefined {
  return publication.body.site === undefined ? undefined : addressOf(publication, path);
}

/**
 * The start of identifiers that stay the same wherever the site moves: a tag (RFC 4151) of the body’s own domain, dated by the
 * year of its first release; a name of our own where it has none. The domain is that of the body before that of the site, which
 * may be found only after the first release.
 */
export function identifierBase({ body, area, release }: Publication): string {
  const address = body.website ?? body.site;
  const year = (release.history.at(-1)?.published ?? release.published).slice(0, 4);
  if (address === undefined || year === '') return `urn:x-answerable:${area.code}`;
  return `tag:${new URL(address).hostname},${year}:${area.code}`;
}
