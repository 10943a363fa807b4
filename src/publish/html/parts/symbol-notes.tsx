import type { JSX } from 'preact';
import {
  type Status,
  shorthand,
  statusMeaning,
  statusOfText,
} from '../../../domain/figures/status.ts';
import type { Announced } from '../../../domain/release/announced.ts';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';

/** What the symbols among these figures, and of what they were before, mean; nothing where all are final. */
export function SymbolNotes(props: {
  figures: readonly (string | null)[];
  /** What stands in cells without a figure. */
  texts?: readonly (string | null)[];
  context: PageContext;
}): JSX.Element | null {
  const { figures, texts = [], context } = props;
  const { announced, publication, restated } = context.site;
  const statuses = new Set<Status>([
    ...texts.flatMap((text) => statusOfText(text) ?? []),
    ...figures.flatMap((id) => [
      publication.figures.get(id ?? '')?.status ?? 'final',
      printedBefore(announced.get(id ?? '')?.[0]),
      restated.get(id ?? '')?.now.status ?? 'final',
    ]),
  ]);
  return <StatusNotes statuses={statuses} disclosure={context.href(addresses.disclosure)} />;
}

/** What the symbols of these statuses mean; `disclosure` is the address of the page about hidden numbers. */
export function StatusNotes(props: {
  statuses: ReadonlySet<Status>;
  disclosure: string;
}): JSX.Element | null {
  const marked = [...props.statuses].filter((status) => status !== 'final');
  if (marked.length === 0) return null;
  return (
    <p class="symbols">
      {marked.toSorted().map((status) => (
        <span>
          {shorthand[status]}{' '}
          {status === 'suppressed' ? (
            <a href={props.disclosure}>{statusMeaning[status]}</a>
          ) : (
            statusMeaning[status]
          )}
        </span>
      ))}
    </p>
  );
}

/** The status that stands with a former value; where there was none, words say so instead. */
function printedBefore(changed: Announced | undefined): Status {
  const before = changed?.change.before;
  return before == null || before.value === null ? 'final' : before.status;
}
