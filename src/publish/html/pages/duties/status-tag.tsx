import type { JSX } from 'preact';
import type { DutyStatus } from '../../../../domain/law/duty.ts';
import type { PageContext } from '../../page.ts';

/** A status as a word; its colour says nothing that the word does not. */
export function StatusTag(props: { status: DutyStatus; context: PageContext }): JSX.Element {
  const { status, context } = props;
  return (
    <strong class={`status status--${status}`}>{context.site.words.duties.statuses[status]}</strong>
  );
}
