import type { Edition } from '../../../domain/publication/publication.ts';
import { addresses } from '../../addresses.ts';
import type { Crumb } from '../page.ts';
import type { SiteIndex } from '../site-index.ts';

/** The first step of every way down. */
export function startCrumb(site: SiteIndex): Crumb {
  return { title: site.publication.area.name, path: addresses.front };
}

/** The way to the contents of an edition. */
export function editionCrumbs(site: SiteIndex, edition: Edition): readonly Crumb[] {
  return [
    startCrumb(site),
    { title: site.words.editions.title, path: addresses.editions },
    { title: edition.month, path: addresses.edition(edition.id) },
  ];
}

/** The way to the list of measures. */
export function measureCrumbs(site: SiteIndex): readonly Crumb[] {
  return [startCrumb(site), { title: site.words.measures.title, path: addresses.measures }];
}

/** The way to the list of methods. */
export function methodCrumbs(site: SiteIndex): readonly Crumb[] {
  return [
    startCrumb(site),
    { title: site.words.definitions.title, path: addresses.definitions },
    { title: site.words.methods.index.title, path: addresses.methods },
  ];
}
