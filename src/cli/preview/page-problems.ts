import type { Finding } from '../../domain/findings/finding.ts';
import { addresses } from '../../publish/addresses.ts';

/** The pages that an error is about: its section’s, its figures’, its edition’s. The front page lists every error. */
function pagesAbout({ place, about = [] }: Finding, paths: ReadonlySet<string>): readonly string[] {
  const [, edition, file] = /^editions\/([^/]+)\/(.+)$/.exec(place.file) ?? [];
  const section = file?.endsWith('.md') ? file.slice(0, -'.md'.length) : place.section;
  const sections =
    section === undefined
      ? []
      : [...paths].filter((path) =>
          edition === undefined
            ? path.startsWith('editions/') && path.endsWith(`/${section}/index.html`)
            : path === addresses.section(edition, section),
        );
  const ofEdition = edition === undefined ? [] : [addresses.edition(edition)];
  const named = about.flatMap((id) => [addresses.figure(id), addresses.measure(id)]);
  return [...sections, ...ofEdition, ...named].filter((path) => paths.has(path));
}

/** What is told at the top of each page; on the front page, of all of them. */
export function problemsByPage(
  errors: readonly Finding[],
  paths: ReadonlySet<string>,
): ReadonlyMap<string, readonly Finding[]> {
  const told = new Map<string, Finding[]>([[addresses.front, [...errors]]]);
  for (const error of errors) {
    for (const page of new Set(pagesAbout(error, paths))) {
      const list = told.get(page);
      if (list === undefined) told.set(page, [error]);
      else list.push(error);
    }
  }
  return told;
}
