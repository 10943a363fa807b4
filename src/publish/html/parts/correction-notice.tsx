import type { JSX } from 'preact';
import { formatNumber } from '../../../domain/figures/format.ts';
import type { Edition, Section } from '../../../domain/publication/publication.ts';
import { figuresShown } from '../../../domain/publication/shown.ts';
import { reasonsOf, releasesSince } from '../../../domain/release/announced.ts';
import { natureOf } from '../../../domain/release/corrections.ts';
import type { FigureChange, ReleaseRecord } from '../../../domain/release/release.ts';
import { formatInstant } from '../../../domain/time/instant.ts';
import type { Words } from '../../../locale/en.ts';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';

/**
 * At the head of an edition or of one of its sections: how many of the numbers shown there changed in the
 * release that brought this revision and in those since, and why. Nothing where none did.
 */
export function CorrectionNotice(props: {
  edition: Edition;
  /** Of one section alone; left out, the notice is about the whole edition. */
  section?: Section;
  context: PageContext;
}): JSX.Element | null {
  const { edition, section, context } = props;
  const { publication, announced, restated, words } = context.site;
  if (announced.size === 0) return null;
  const sections =
    section === undefined ? edition.groups.flatMap((group) => group.sections) : [section];
  const shown = new Set(sections.flatMap((part) => [...figuresShown(part)]));
  const releases = releasesSince(publication.release.history, edition.id, edition.revision)
    .map((record) => ({
      record,
      changes: record.corrections.filter(
        ({ figure, after }) =>
          (shown.has(figure) && !restated.has(figure)) ||
          (after === null && section === undefined && brings(record, edition)),
      ),
    }))
    .filter(({ changes }) => changes.length > 0);
  if (releases.length === 0) return null;
  return (
    <aside class="changed" aria-label={words.correction.notice}>
      {releases.map(({ record, changes }) => (
        <p>
          {words.correction.noticeText(
            record.id,
            formatInstant(record.published),
            countChanges(changes, words),
          )}{' '}
          {reasonsOf(record).map((reason) => `${words.correction.reason(reason)} `)}
          <a href={context.href(`${addresses.corrections}#${record.id}`)}>
            {words.correction.allOf(record.id)}
          </a>
        </p>
      ))}
    </aside>
  );
}

/** What was taken back stands nowhere any more: it is told where the release put right the edition itself. */
function brings({ editions }: ReleaseRecord, { id, revision }: Edition): boolean {
  return editions.some((brought) => brought.edition === id && brought.revision === revision);
}

/** `2 numbers are corrected, one provisional or missing number is revised`. */
function countChanges(changes: readonly FigureChange[], { correction }: Words): string {
  const byKind = Map.groupBy(changes, (change) =>
    change.after === null ? 'deletion' : natureOf(change),
  );
  return (['correction', 'deletion', 'revision', 'protection'] as const)
    .map((kind) => ({ kind, count: byKind.get(kind)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => correction.counts[kind](formatNumber(count, 0), count === 1))
    .join(', ');
}
