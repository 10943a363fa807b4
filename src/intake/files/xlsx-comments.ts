import { type Parts, partPath } from './xlsx-parts.ts';
import { walkPart } from './xlsx-xml.ts';

/** One cell’s, with all answers to it: threads have a copy here for programs that know none (18.7). */
const comment = /<(?:[\w.-]+:)?comment[\s>]/g;

/** How many cells of a sheet bear a comment. What the comments say is not looked at. */
export function countComments(parts: Parts, sheet: string): number {
  const folder = sheet.slice(0, sheet.lastIndexOf('/'));
  const links = parts.get(`${folder}/_rels/${sheet.slice(folder.length + 1)}.rels`);
  if (links === undefined) return 0;
  let count = 0;
  walkPart(links, {
    open(name, { Type = '', Target = '' }) {
      if (name !== 'Relationship' || !Type.endsWith('/comments')) return;
      const target = URL.parse(Target.replaceAll('\\', '/'), `file:///${folder}/`)?.pathname ?? '';
      const part = parts.get(partPath(target));
      if (part !== undefined) count += new TextDecoder().decode(part).match(comment)?.length ?? 0;
    },
  });
  return count;
}
