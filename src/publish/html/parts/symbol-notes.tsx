import type { JSX } from 'preact';
import { shorthand, statusMeaning } from '../../../domain/figures/status.ts';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';

/** What the symbols among these figures mean; nothing where all are final. */
export function SymbolNotes(props: {
  figures: readonly (string | null)[];
  context: PageContext;
}): JSX.Element | null {
  const { figures, context } = props;
  const statuses = new Set(
    figures.map((id) => context.site.publication.figures.get(id ?? '')?.status ?? 'final'),
  );
  statuses.delete('final');
  if (statuses.size === 0) return null;
  return (
    <p class="symbols">
      {[...statuses].toSorted().map((status) => (
        <span>
          {shorthand[status]}{' '}
          {status === 'suppressed' ? (
            <a href={context.href(addresses.disclosure)}>{statusMeaning[status]}</a>
          ) : (
            statusMeaning[status]
          )}
        </span>
      ))}
    </p>
  );
}
