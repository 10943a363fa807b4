import type { JSX } from 'preact';
import { formatNumber } from '../../../domain/figures/format.ts';
import type { Edition } from '../../../domain/publication/publication.ts';
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
  /** Those of the page. */
  sections: Edition['groups'][number]['sections'];
  context: PageContext;
}): JSX.Element | null {
  const { edition, sections, context } = props;
  const { publication, announced, words } = context.site;
  if (announced.size === 0) return null;
  const shown = new Set(sections.flatMap((section) => [...figuresShown(section)]));
  const releases = releasesSince(publication.release.history, edition.id, edition.revision)
    .map((record) => ({ record, changes: changesIn(record, shown) }))
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

function changesIn({ corrections }: ReleaseRecord, shown: ReadonlySet<string>): FigureChange[] {
  return corrections.filter(({ figure }) => shown.has(figure));
}

/** `2 numbers are corrected, one provisional or missing number is revised`. */
function countChanges(changes: readonly FigureChange[], { correction }: Words): string {
  const byNature = Map.groupBy(changes, natureOf);
  return (['correction', 'revision', 'protection'] as const)
    .map((nature) => ({ nature, count: byNature.get(nature)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ nature, count }) => correction.counts[nature](formatNumber(count, 0), count === 1))
    .join(', ');
}
