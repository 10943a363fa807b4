import type { JSX } from 'preact';
import { addresses } from '../../addresses.ts';
import { besideText } from '../former-text.ts';
import type { PageContext } from '../page.ts';

/** The anchor of a figure's history on its page. */
export const historyAnchor = 'history';

/**
 * After a number that was published with another value: what it was. Nothing after any other. In the words of
 * a sentence it stands in brackets; in a `cell`, on a line of its own.
 */
export function FormerValue(props: {
  figure: string;
  context: PageContext;
  cell?: boolean;
}): JSX.Element | null {
  const { figure, context, cell = false } = props;
  const [newest] = context.site.announced.get(figure) ?? [];
  if (newest === undefined) return null;
  const href = context.href(`${addresses.figure(figure)}#${historyAnchor}`);
  const link = <a href={href}>{besideText(newest, context.site.words)}</a>;
  return cell ? <span class="former">{link}</span> : <span class="former"> ({link})</span>;
}
