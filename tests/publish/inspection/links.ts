import path from 'node:path';
import { readTags } from './markup.ts';

/** A site as its files: content by path. */
export type SiteFiles = ReadonlyMap<string, string>;

/** Every link of every page that leads to no file, or to no anchor in it; and each that is not relative. */
export function brokenLinks(files: SiteFiles): string[] {
  const anchors = new Map([...files].map(([file, content]) => [file, anchorsOf(file, content)]));
  return [...files].flatMap(([file, content]) =>
    file.endsWith('.html')
      ? linksOf(content)
          .filter((link) => !leadsSomewhere(file, link, anchors))
          .map((link) => `${file}: ${link}`)
      : [],
  );
}

function linksOf(html: string): string[] {
  return readTags(html).flatMap(({ attributes }) =>
    [attributes.href, attributes.src].filter((link) => link !== undefined),
  );
}

function leadsSomewhere(
  from: string,
  link: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (/^(https?:|mailto:)/.test(link)) return true;
  const [asked = '', fragment] = link.split('#').map(decodeURIComponent);
  const [file = ''] = asked.split('?');
  const target = file === '' ? from : path.posix.join(path.posix.dirname(from), file);
  const known = anchors.get(target);
  if (link.startsWith('/') || target.startsWith('..') || known === undefined) return false;
  return fragment === undefined || known.has(fragment);
}

function anchorsOf(file: string, content: string): ReadonlySet<string> {
  if (!file.endsWith('.html')) return new Set();
  return new Set(readTags(content).flatMap((tag) => tag.attributes.id ?? []));
}
