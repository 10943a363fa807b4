import type { JSX } from 'preact';
import { formatNumber } from '../../domain/figures/format.ts';
import type { ReleasedRevision } from '../../domain/release/release.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import { formatPeriod, parsePeriod } from '../../domain/time/period.ts';
import { addresses } from '../addresses.ts';
import type { Page, PageContext } from '../html/page.ts';
import { startCrumb } from '../html/pages/crumbs.ts';
import type { SiteIndex } from '../html/site-index.ts';
import { type ShelvedRelease, shelved } from './shelved-release.ts';
import { Withdrawn } from './withdrawn-page.tsx';

/** All releases of a body, newest first, each with the way to it as it was published. */
export function allReleasesPage(site: SiteIndex, releases: readonly ShelvedRelease[]): Page {
  const words = site.words.release;
  const newest = releases.find(({ withdrawn }) => withdrawn === undefined);
  return {
    path: addresses.releases,
    title: words.title,
    description: words.lede,
    crumbs: [startCrumb(site)],
    content: (context) => (
      <>
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {releases.map((release) =>
          release.withdrawn === undefined ? (
            <Entry release={release} newest={release === newest} context={context} />
          ) : (
            <Gone release={release} context={context} />
          ),
        )}
        <ul class="links more">
          <li>
            <a href={context.href(addresses.corrections)}>{words.corrections}</a>
          </li>
          {newest !== undefined && (
            <li>
              <a href={context.href(addresses.verification)}>{words.verify}</a>
            </li>
          )}
          <li>
            <a href={context.href(addresses.releaseList)}>{words.listJson}</a>
          </li>
        </ul>
      </>
    ),
  };
}

function Entry(props: {
  release: ShelvedRelease;
  newest: boolean;
  context: PageContext;
}): JSX.Element {
  const { release, newest, context } = props;
  const { record, manifestSha256, signed, unsigned = record.unsigned } = release;
  const reported = record.withoutReport === true ? [] : record.editions;
  const words = context.site.words.release;
  return (
    <section class="ledger">
      <h2>
        <a href={context.href(shelved(record.id, addresses.front))}>{record.id}</a>
      </h2>
      <div>
        <p>
          {record.published !== '' && `${formatInstant(record.published)}. `}
          {newest && <strong>{words.newest} </strong>}
          {signed ? words.signed : words.unsigned}.
          {!signed && unsigned !== undefined && ` ${words.unsignedBecause(unsigned)}`}
        </p>
        <Brought release={release} context={context} />
        <Corrections release={release} context={context} />
        {record.withoutReport === true && <p class="quiet">{words.withoutReport}</p>}
        <ul class="links">
          <li>
            <a href={context.href(shelved(record.id, addresses.front))}>{words.read}</a>
          </li>
          {reported.map(({ edition }) => (
            <li>
              <a href={context.href(shelved(record.id, addresses.report(edition)))}>
                {words.pdf(monthOf(edition))}
              </a>
            </li>
          ))}
          <li>
            <a href={context.href(shelved(record.id, addresses.manifest))}>{words.manifest}</a>
          </li>
        </ul>
        <p class="quiet">
          {words.fingerprint}: <code>{manifestSha256}</code>
        </p>
      </div>
    </section>
  );
}

/** A release that was withdrawn: the notice in its place. */
function Gone(props: { release: ShelvedRelease; context: PageContext }): JSX.Element {
  const { release, context } = props;
  const { record, manifestSha256 } = release;
  const { words } = context.site;
  return (
    <section class="ledger">
      <h2>
        <a href={context.href(shelved(record.id, addresses.front))}>{record.id}</a>
      </h2>
      <div>
        <p>
          {record.published !== '' && `${formatInstant(record.published)}. `}
          {words.withdrawal.list}.
        </p>
        <Withdrawn release={release} context={context} />
        <p class="quiet">
          {words.release.fingerprint}: <code>{manifestSha256}</code>
        </p>
      </div>
    </section>
  );
}

/** The revisions that a release brought, each with its reason. */
export function Brought(props: {
  release: Pick<ShelvedRelease, 'record'>;
  context: PageContext;
}): JSX.Element | null {
  const { release, context } = props;
  const words = context.site.words.release;
  const { editions } = release.record;
  if (editions.length === 0) return null;
  return (
    <ul>
      {editions.map((revision) => (
        <li>
          {words.revision(monthOf(revision.edition), formatNumber(revision.revision, 0))}.{' '}
          {revision.reason}
        </li>
      ))}
    </ul>
  );
}

/** How many numbers changed that had been published, and where they are listed. */
function Corrections(props: {
  release: Pick<ShelvedRelease, 'record'>;
  context: PageContext;
}): JSX.Element {
  const { release, context } = props;
  const words = context.site.words.release;
  const { id, previous, corrections } = release.record;
  const count = corrections.length;
  if (previous === null) return <p>{words.first}</p>;
  if (count === 0) return <p>{words.uncorrected}</p>;
  return (
    <p>
      <a href={context.href(`${addresses.corrections}#${id}`)}>
        {words.corrected(formatNumber(count, 0), count === 1)}
      </a>
      .
    </p>
  );
}

/** `June 2024`. */
function monthOf(edition: ReleasedRevision['edition']): string {
  const month = parsePeriod(edition);
  return month === null ? edition : formatPeriod(month);
}
