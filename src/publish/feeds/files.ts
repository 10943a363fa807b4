import type { Publication } from '../../domain/publication/publication.ts';
import { addresses } from '../addresses.ts';
import type { OutputFile } from '../output.ts';
import { atomFeed } from './atom.ts';
import { dcatCatalogue } from './dcat.ts';
import { dutiesCalendar } from './duties-calendar.ts';
import { calendar } from './icalendar.ts';

/** What others follow: the feed, the calendars, the catalogue. */
export function feedFiles(publication: Publication): OutputFile[] {
  return [
    { path: addresses.feed, content: atomFeed(publication) },
    { path: addresses.calendar, content: calendar(publication) },
    { path: addresses.dutiesCalendar, content: dutiesCalendar(publication) },
    { path: addresses.catalogue, content: dcatCatalogue(publication) },
  ];
}
