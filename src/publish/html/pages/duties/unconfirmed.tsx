import type { ComponentChildren, JSX } from 'preact';
import type { PageContext } from '../../page.ts';

/** What nobody has found in the law: the mark stands before it, and what is missing after it. */
export function Unconfirmed(props: {
  note: string;
  context: PageContext;
  children?: ComponentChildren;
}): JSX.Element {
  const { note, context, children } = props;
  return (
    <span class="unconfirmed">
      <strong class="status status--unconfirmed">{context.site.words.duties.unconfirmed}</strong>{' '}
      {children} {note}
    </span>
  );
}
