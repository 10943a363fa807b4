/** Part of a page, between two marks, that a server puts something else in place of. */
export function markRegion(name: string, html: string): string {
  return `<!--${name}-->${html}<!--/${name}-->`;
}

/** The page with other content between its marks; as it was where it has none. */
export function replaceRegion(page: string, name: string, html: string): string {
  const start = page.indexOf(`<!--${name}-->`);
  const closing = `<!--/${name}-->`;
  const end = page.indexOf(closing);
  if (start === -1 || end < start) return page;
  return page.slice(0, start) + markRegion(name, html) + page.slice(end + closing.length);
}
