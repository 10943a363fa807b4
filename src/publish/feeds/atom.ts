import { formatNumber } from '../../domain/figures/format.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import {
  type ReleasedRevision,
  type ReleaseRecord,
  revisionId,
  type WithdrawnAs,
} from '../../domain/release/release.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { formatDate, formatPeriod, parsePeriod } from '../../domain/time/period.ts';
import { feedWords } from '../../locale/feed-words.ts';
import { withdrawalWords } from '../../locale/withdrawal-words.ts';
import { addresses } from '../addresses.ts';
import { shelved } from '../release/shelved-release.ts';
import { addressOf, identifierBase } from './site-links.ts';
import { textElement, xml } from './xml.ts';

/** `feed.xml`: an entry for every revision of every edition that was ever released, newest first (Atom, RFC 4287). */
export function atomFeed(publication: Publication): string {
  const { body, area, release, version } = publication;
  const subtitle = body.demonstration ?? '';
  const entries = release.history.flatMap((record) =>
    record.withdrawn === undefined
      ? record.editions.map((revision) => entry(publication, record, revision))
      : [withdrawalEntry(publication, record.id, record.withdrawn)],
  );
  const content = [
    textElement('title', feedWords.title(area.name)),
    ...(subtitle === '' ? [] : [textElement('subtitle', subtitle)]),
    textElement('id', `${identifierBase(publication)}:feed`),
    textElement('updated', updatedOf(release)),
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

/** The last time that anything was published or withdrawn. */
function updatedOf({ published, history }: Publication['release']): Instant {
  const days = history.flatMap(({ withdrawn }) =>
    withdrawn === undefined ? [] : [instantOf(withdrawn)],
  );
  return [published, ...days].toSorted().at(-1) ?? published;
}

/** A withdrawal has a day, and a feed asks for a time. */
function instantOf({ on }: WithdrawnAs): Instant {
  return `${on}T12:00:00Z`;
}

/** In the place of what a release had brought, once it is withdrawn. */
function withdrawalEntry(publication: Publication, id: string, withdrawn: WithdrawnAs): string {
  const page = addressOf(publication, shelved(id, addresses.front));
  const content = [
    textElement('title', withdrawalWords.feed(id)),
    textElement('id', `${identifierBase(publication)}:${id}:withdrawn`),
    textElement('published', instantOf(withdrawn)),
    textElement('updated', instantOf(withdrawn)),
    xml('link', { rel: 'alternate', type: 'text/html', href: page }),
    textElement(
      'summary',
      `${withdrawalWords.says(formatDate(withdrawn.on), withdrawn.role)} ${withdrawalWords.reason(withdrawn.reason)}`,
    ),
  ];
  return xml('entry', {}, content.join(''));
}

function entry(
  publication: Publication,
  { id, corrections, withoutReport }: ReleaseRecord,
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
    ...(withoutReport === true
      ? []
      : [
          xml('link', {
            rel: 'enclosure',
            type: 'application/pdf',
            href: addressOf(publication, shelved(id, addresses.report(edition))),
          }),
        ]),
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
