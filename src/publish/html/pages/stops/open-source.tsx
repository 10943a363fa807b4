import type { JSX } from 'preact';
import { formatNumber } from '../../../../domain/figures/format.ts';
import type { OpenData } from '../../../../domain/open-data/open-data.ts';
import { sumOf } from '../../../../domain/statistics/sum.ts';
import { notCounted } from '../../../../locale/en/set-aside.ts';
import type { ExplorerWords } from '../../../../locale/explorer-words.ts';
import { addresses } from '../../../addresses.ts';
import type { PageContext } from '../../page.ts';

/** Where the records come from, and by what right they are shown. */
export function OpenSource({ context }: { context: PageContext }): JSX.Element | null {
  const { openData } = context.site.publication;
  if (openData === null) return null;
  const words = context.site.words.explorer;
  const says = stopsNotCounted(openData);
  return (
    <p class="source">
      {words.source(supplyNames(openData, words))} {words.populations}{' '}
      <a href={context.href(addresses.method('stop-and-search'))}>{words.methods}</a>.
      {says !== null && ` ${says}`}
    </p>
  );
}

/** How many records of searches are not counted, of all months; null where all are. */
export function stopsNotCounted({ coverage }: OpenData): string | null {
  const files = coverage.filter(({ kind }) => kind === 'stop-and-search');
  const setAside = sumOf(files, (file) => file.setAside);
  const handedOver = sumOf(files, ({ rows }) => rows ?? 0) + setAside;
  return setAside === 0 ? null : `${notCounted(handedOver, setAside)}.`;
}

/** The archives by name; where they are many, how many. */
export function supplyNames({ supplies }: OpenData, words: ExplorerWords): string {
  const names = [...new Set(supplies.map(({ name }) => name))];
  return names.length > 3 ? words.supplies(formatNumber(names.length, 0)) : names.join(', ');
}
