import { readTags, type Tag } from './markup.ts';

/** What is wrong with the skeleton of a page: ids, headings, landmarks, tables. */
export function structureFaults(html: string): string[] {
  const tags = readTags(html).filter((tag) => !tag.closing);
  return [
    ...duplicateIds(tags),
    ...missingReferences(tags),
    ...headingFaults(tags),
    ...landmarkFaults(tags),
    ...tableFaults(html),
  ];
}

function idsOf(tags: readonly Tag[]): string[] {
  return tags.flatMap((tag) => tag.attributes.id ?? []);
}

function duplicateIds(tags: readonly Tag[]): string[] {
  const ids = idsOf(tags);
  return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `id twice: ${id}`);
}

function missingReferences(tags: readonly Tag[]): string[] {
  const ids = new Set(idsOf(tags));
  return tags
    .flatMap((tag) => (tag.attributes['aria-labelledby'] ?? '').split(' '))
    .filter((id) => id !== '' && !ids.has(id))
    .map((id) => `labelled by nothing: ${id}`);
}

function headingFaults(tags: readonly Tag[]): string[] {
  const levels = tags.flatMap((tag) => /^h([1-6])$/.exec(tag.name)?.[1] ?? []).map(Number);
  const skips = levels
    .filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
    .map((level) => `heading skips to level ${level}`);
  const first = levels.filter((level) => level === 1).length;
  return first === 1 ? skips : [...skips, `${first} headings of level 1`];
}

function landmarkFaults(tags: readonly Tag[]): string[] {
  return ['main', 'header', 'footer'].flatMap((name) => {
    const count = tags.filter((tag) => tag.name === name).length;
    return count === 1 ? [] : [`${count} of ${name}`];
  });
}

/** Tables without a caption, header cells without a scope, rows without a header. */
function tableFaults(html: string): string[] {
  const tables = html.match(/<table[\s\S]*?<\/table>/g) ?? [];
  return tables.flatMap((table) => {
    const headers = readTags(table).filter((tag) => tag.name === 'th' && !tag.closing);
    const unscoped = headers.filter(
      ({ attributes }) => !['col', 'row', 'rowgroup'].includes(attributes.scope ?? ''),
    );
    const body = /<tbody>([\s\S]*)<\/tbody>/.exec(table)?.[1] ?? '';
    const rows = body.split('</tr>').filter((row) => row !== '');
    const headless = rows.filter((row) => !/scope="row(group)?"/.test(row));
    return [
      ...(/<caption[^>]*>\s*[^<\s]/.test(table) ? [] : ['table without a caption']),
      ...unscoped.map(() => 'header cell without a scope'),
      ...headless.map(() => 'row without a header'),
    ];
  });
}
