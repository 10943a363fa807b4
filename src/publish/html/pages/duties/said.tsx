import type { JSX } from 'preact';
import type { Standing } from '../../../../domain/law/duty.ts';
import type { PageContext } from '../../page.ts';
import { Unconfirmed } from './unconfirmed.tsx';

/** Why a status is what it is; where it speaks of a time that nobody found in the law, it says so. */
export function Said(props: { says: string; of: Standing; context: PageContext }): JSX.Element {
  const { says, of, context } = props;
  const isOpen = of.status === 'due' || of.status === 'overdue';
  if (!isOpen || of.requirement.time.certainty !== 'general-knowledge') return <>{says}</>;
  return (
    <Unconfirmed note={context.site.words.duties.timeUnconfirmed} context={context}>
      {says}
    </Unconfirmed>
  );
}
