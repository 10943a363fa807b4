import type { JSX } from 'preact';
import { formatNumber } from '../../../domain/figures/format.ts';
import type { Edition } from '../../../domain/publication/publication.ts';
import { releasesSince } from '../../../domain/release/announced.ts';
import { formatInstant } from '../../../domain/time/instant.ts';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';

/** Who made an edition, who has signed it, in which release it appeared, which revision it is and why. */
export function Imprint(props: { edition: Edition; context: PageContext }): JSX.Element {
  const { edition, context } = props;
  const words = context.site.words.edition;
  return (
    <dl class="imprint">
      <div>
        <dt>{words.author}</dt>
        <dd>
          {edition.author.role}, {edition.author.office}
        </dd>
      </div>
      {edition.signOff.map((signOff) => (
        <div>
          <dt>{words.signOff}</dt>
          <dd>
            {signOff.role}, {signOff.office}:{' '}
            <strong>{signOff.status === 'signed' ? words.signed : words.notSigned}</strong>
          </dd>
        </div>
      ))}
      <div>
        <dt>{words.revision}</dt>
        <dd>
          {formatNumber(edition.revision, 0)}. {edition.reason}
        </dd>
      </div>
      <ReleaseLine edition={edition} context={context} />
    </dl>
  );
}

/** The release that brought this revision, and the way to check it. */
function ReleaseLine(props: { edition: Edition; context: PageContext }): JSX.Element | null {
  const { edition, context } = props;
  const { publication, words } = context.site;
  const { history } = publication.release;
  const record = releasesSince(history, edition.id, edition.revision).at(-1);
  if (record === undefined) return null;
  return (
    <div>
      <dt>{words.release.release}</dt>
      <dd>
        {words.release.in(record.id, formatInstant(edition.published))}
        <ul class="links">
          <li>
            <a href={context.href(addresses.releases)}>{words.release.all}</a>
          </li>
          <li>
            <a href={context.href(addresses.verification)}>{words.release.verify}</a>
          </li>
          <li>
            <a href={context.href(addresses.manifest)}>{words.release.manifest}</a>
          </li>
        </ul>
      </dd>
    </div>
  );
}
