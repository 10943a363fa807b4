import type { Publication } from '../../domain/publication/publication.ts';
import { addresses } from '../addresses.ts';
import type { OutputFile } from '../output.ts';
import { atomFeed } from './atom.ts';
import { dcatCatalogue } from './dcat.ts';
import { calendar } from './icalendar.ts';

/** What others follow: the feed, the calendar, the catalogue. */
export function feedFiles(publication: Publication): OutputFile[] {
  return [
    { path: addresses.feed, content: atomFeed(publication) },
    { path: addresses.calendar, content: calendar(publication) },
    { path: addresses.catalogue, content: dcatCatalogue(publication) },
  ];
}
