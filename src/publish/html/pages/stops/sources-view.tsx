import { OpenBesidePart } from '../../parts/open-beside.tsx';
import type { SiteIndex } from '../../site-index.ts';
import type { StopView } from './view-page.tsx';

/** The measure of the force that counts searches. */
const ownMeasure = 'stops';

/** The force’s own figures beside the same from open records, where there are both. */
export function sourcesView({ publication, words }: SiteIndex): StopView | null {
  const beside = publication.openBeside.get(ownMeasure);
  if (beside === undefined) return null;
  const title = words.explorer.sources.what;
  return {
    id: 'two-sources',
    content: (context) => <OpenBesidePart title={title} beside={beside} context={context} />,
    files: () => [],
  };
}
