import { formatNumber } from '../../domain/figures/format.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import {
  type ReleasedRevision,
  type ReleaseRecord,
  revisionId,
} from '../../domain/release/release.ts';
import { formatPeriod, parsePeriod } from '../../domain/time/period.ts';
import { feedWords } from '../../locale/feed-words.ts';
import { addresses } from '../addresses.ts';
import { shelved } from '../release/shelved-release.ts';
import { addressOf, identifierBase } from './site-links.ts';
import { textElement, xml } from './xml.ts';

/** `feed.xml`: an entry for every revision of every edition that was ever released, newest first (Atom, RFC 4287). */
export function atomFeed(publication: Publication): string {
  const { body, area, release, version } = publication;
  const subtitle = body.demonstration ?? '';
  const entries = release.history.flatMap((record) =>
    record.editions.map((revision) => entry(publication, record, revision)),
  );
  const content = [
    textElement('title', feedWords.title(area.name)),
    ...(subtitle === '' ? [] : [textElement('subtitle', subtitle)]),
    textElement('id', `${identifierBase(publication)}:feed`),
    textElement('updated', release.published),
    xml('author', {}, textElement('name', body.name)),
    xml('link', {
      rel: 'self',
      type: 'application/atom+xml',
      href: addressOf(publication, addresses.feed),
    }),
    xml('link', {
      rel: 'alternate',
      type: 'text/html',
      href: addressOf(publication, addresses.front),
    }),
    textElement('generator', `Answerable ${version}`),
    ...entries,
  ];
  const feed = xml(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' },
    `\n${content.join('\n')}\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function entry(
  publication: Publication,
  { id, corrections }: ReleaseRecord,
  { edition, revision, reason, published }: ReleasedRevision,
): string {
  const title = titleOf(publication, edition);
  const page = addressOf(publication, shelved(id, addresses.edition(edition)));
  const count = corrections.length;
  const says = [
    reason,
    ...(count === 0 ? [] : [feedWords.corrected(formatNumber(count, 0), count === 1)]),
  ];
  const content = [
    textElement(
      'title',
      revision === 1
        ? feedWords.edition(title)
        : feedWords.revision(title, formatNumber(revision, 0)),
    ),
    textElement('id', `${identifierBase(publication)}:${revisionId(edition, revision)}`),
    textElement('published', published),
    textElement('updated', published),
    xml('link', { rel: 'alternate', type: 'text/html', href: page }),
    xml('link', {
      rel: 'enclosure',
      type: 'application/pdf',
      href: addressOf(publication, shelved(id, addresses.report(edition))),
    }),
    ...(count === 0
      ? []
      : [
          xml('link', {
            rel: 'related',
            type: 'text/html',
            href: addressOf(publication, `${addresses.corrections}#${id}`),
          }),
        ]),
    textElement('summary', says.join(' ')),
  ];
  return xml('entry', {}, content.join(''));
}

/** The title of an edition; of one that is no longer shown, its month. */
function titleOf({ editions }: Publication, id: string): string {
  const month = parsePeriod(id);
  return (
    editions.find((edition) => edition.id === id)?.title ??
    (month === null ? id : formatPeriod(month))
  );
}
