import type { JSX } from 'preact';
import { reasonsOf } from '../../../domain/release/announced.ts';
import { natureOf } from '../../../domain/release/corrections.ts';
import type { FigureChange, ReleaseRecord } from '../../../domain/release/release.ts';
import { formatInstant } from '../../../domain/time/instant.ts';
import { addresses } from '../../addresses.ts';
import { Withdrawn } from '../../release/withdrawn-page.tsx';
import { formerText, shownText } from '../former-text.ts';
import type { Page, PageContext } from '../page.ts';
import { Passage } from '../parts/passage.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import type { SiteIndex } from '../site-index.ts';
import { startCrumb } from './crumbs.ts';

/** Every number that was published and is another now, release by release, and what is done about each. */
export function correctionsPage(site: SiteIndex): Page {
  const words = site.words.correction;
  const changed = site.publication.release.history.filter(
    ({ corrections, withdrawn }) => corrections.length > 0 || withdrawn !== undefined,
  );
  return {
    path: addresses.corrections,
    title: words.title,
    description: words.lede,
    crumbs: [startCrumb(site)],
    content: (context) => (
      <>
        <h1>{words.title}</h1>
        <p class="lede">{changed.length === 0 ? words.none : words.lede}</p>
        {changed.map((record) =>
          record.corrections.length > 0 ? (
            <Corrected record={record} context={context} />
          ) : (
            <Gone record={record} context={context} />
          ),
        )}
        <Passage title={words.policy} text={words.policyText} />
        <Passage title={words.promises} text={[...words.promisesText, words.code]} />
        <Report context={context} />
        <ul class="links">
          <li>
            <a href={context.href(addresses.releases)}>{words.releases}</a>
          </li>
          <li>
            <a href={context.href(addresses.apiChanges)}>{words.changesJson}</a>
          </li>
          <li>
            <a href={context.href(addresses.apiReleases)}>{words.releasesJson}</a>
          </li>
        </ul>
      </>
    ),
  };
}

/** A release that was withdrawn, of which no later one tells. What it had corrected is not repeated: that may be why. */
function Gone(props: { record: ReleaseRecord; context: PageContext }): JSX.Element {
  const { record, context } = props;
  const words = context.site.words.withdrawal;
  return (
    <>
      <h2 id={record.id}>{words.section(record.id)}</h2>
      <Withdrawn release={record} context={context} />
      <p>{words.unrepeated}</p>
    </>
  );
}

function Corrected(props: { record: ReleaseRecord; context: PageContext }): JSX.Element {
  const { record, context } = props;
  const words = context.site.words.correction;
  const reasons = reasonsOf(record);
  const caption = `${record.id}-caption`;
  return (
    <>
      <h2 id={record.id}>{words.sinceRelease(record.id, formatInstant(record.published))}</h2>
      <Withdrawn release={record} context={context} />
      <p>{reasons.length === 0 ? words.noReason : words.reason(reasons.join(' '))}</p>
      <ScrollRegion labelledBy={caption}>
        <table class="changes">
          <caption id={caption} class="govuk-visually-hidden">
            {words.caption(record.id)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.figure}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.now}</th>
            </tr>
          </thead>
          <tbody>
            {record.corrections.map((change) => (
              <Change change={change} context={context} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

/** A figure that is published no longer has no page to lead to. */
function Change(props: { change: FigureChange; context: PageContext }): JSX.Element {
  const { change, context } = props;
  const { publication, words } = context.site;
  const title = [change.title, ...change.categories, change.period].join(', ');
  return (
    <tr>
      <th scope="row">
        {publication.figures.has(change.figure) ? (
          <a href={context.href(addresses.figure(change.figure))}>{title}</a>
        ) : (
          title
        )}
        <small>{words.correction.kinds[natureOf(change)]}</small>
      </th>
      <td>{formerText(change, words)}</td>
      <td>{shownText(change.after, words)}</td>
    </tr>
  );
}

/** Where to write about a number that is wrong, where the body says. */
function Report(props: { context: PageContext }): JSX.Element | null {
  const { publication, words } = props.context.site;
  const { email } = publication.body;
  if (email === undefined) return null;
  return (
    <p>
      {words.correction.report} <a href={`mailto:${email}`}>{email}</a>.
    </p>
  );
}
