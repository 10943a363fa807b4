import type { JSX } from 'preact';
import { addresses } from '../../addresses.ts';
import { countDuties } from '../duty-counts.ts';
import type { PageContext } from '../page.ts';

/** How the body stands to the law in a sentence, and the way to the register; nothing where no item is listed. */
export function DutiesLine({ context }: { context: PageContext }): JSX.Element | null {
  const { publication, words } = context.site;
  const { duties } = publication;
  if (duties.standings.length === 0) return null;
  return (
    <p>
      {words.duties.counts(countDuties(duties))}{' '}
      <a href={context.href(addresses.duties)}>{words.duties.read}</a>
    </p>
  );
}
