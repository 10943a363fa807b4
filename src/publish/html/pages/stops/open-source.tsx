import type { JSX } from 'preact';
import { formatNumber } from '../../../../domain/figures/format.ts';
import type { OpenData } from '../../../../domain/open-data/open-data.ts';
import type { ExplorerWords } from '../../../../locale/explorer-words.ts';
import { addresses } from '../../../addresses.ts';
import type { PageContext } from '../../page.ts';

/** Where the records come from, and by what right they are shown. */
export function OpenSource({ context }: { context: PageContext }): JSX.Element | null {
  const { openData } = context.site.publication;
  if (openData === null) return null;
  const words = context.site.words.explorer;
  return (
    <p class="source">
      {words.source(supplyNames(openData, words))} {words.populations}{' '}
      <a href={context.href(addresses.method('stop-and-search'))}>{words.methods}</a>.
    </p>
  );
}

/** The archives by name; where they are many, how many. */
export function supplyNames({ supplies }: OpenData, words: ExplorerWords): string {
  const names = [...new Set(supplies.map(({ name }) => name))];
  return names.length > 3 ? words.supplies(formatNumber(names.length, 0)) : names.join(', ');
}
