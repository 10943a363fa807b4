import type { JSX } from 'preact';
import { formatNumber } from '../../../domain/figures/format.ts';
import type { Edition } from '../../../domain/publication/publication.ts';
import type { PageContext } from '../page.ts';

/** Who made an edition, which revision it is and why, and who has signed it. */
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
    </dl>
  );
}
