import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `[words](target)` and `![words](target)`, and `src="target"` of an HTML picture. */
const link = /\]\(([^)\s]+)[^)]*\)|\bsrc="([^"]+)"/g;

/** The targets in a Markdown text that are neither addresses nor places on the same page. */
export function relativeLinks(markdown: string): readonly string[] {
  return [...markdown.matchAll(link)]
    .map(([, first, second]) => first ?? second ?? '')
    .filter((target) => !/^([a-z]+:|#)/.test(target))
    .map((target) => target.replace(/#.*$/, ''));
}

/** `document -> target` for each relative link of a document whose file is not there. */
export function brokenLinks(root: string, document: string): readonly string[] {
  return relativeLinks(readFileSync(join(root, document), 'utf8'))
    .filter((target) => !existsSync(join(root, dirname(document), target)))
    .map((target) => `${document} -> ${target}`);
}
