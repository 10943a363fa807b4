import type { JSX } from 'preact';
import { reasonsOf } from '../../../domain/release/announced.ts';
import type { Nature } from '../../../domain/release/corrections.ts';
import type { ReleaseRecord } from '../../../domain/release/release.ts';
import { formatInstant } from '../../../domain/time/instant.ts';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';

/** Where under a table it is said what a release changed in it. */
export function noteAnchor(table: string, release: string): string {
  return `${table}-${release}`;
}

/** Under a table: in which releases its numbers changed last, and why; nothing where none did. */
export function CorrectionNotes(props: {
  figures: readonly (string | null)[];
  /** Of the table. */
  anchor: string;
  context: PageContext;
}): JSX.Element | null {
  const { figures, anchor, context } = props;
  const { announced } = context.site;
  if (announced.size === 0) return null;
  const newest = figures.flatMap((id) => announced.get(id ?? '')?.[0] ?? []);
  const byRelease = Map.groupBy(newest, ({ record }) => record);
  return (
    <>
      {[...byRelease].map(([record, changes]) => (
        <Note
          record={record}
          natures={new Set(changes.map(({ nature }) => nature))}
          anchor={noteAnchor(anchor, record.id)}
          context={context}
        />
      ))}
    </>
  );
}

function Note(props: {
  record: ReleaseRecord;
  natures: ReadonlySet<Nature>;
  anchor: string;
  context: PageContext;
}): JSX.Element {
  const { record, natures, anchor, context } = props;
  const words = context.site.words.correction;
  const done = [...natures].map((nature, index) =>
    index === 0 ? words.done[nature] : words.done[nature].toLowerCase(),
  );
  return (
    <p class="note" id={anchor}>
      {words.note(done.join(words.and), record.id, formatInstant(record.published))}{' '}
      {reasonsOf(record).map((reason) => `${reason} `)}
      <a href={context.href(`${addresses.corrections}#${record.id}`)}>{words.allOf(record.id)}</a>
    </p>
  );
}
