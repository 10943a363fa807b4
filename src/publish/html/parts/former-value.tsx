import type { JSX } from 'preact';
import { addresses } from '../../addresses.ts';
import { besideText, restatedText } from '../former-text.ts';
import type { PageContext } from '../page.ts';
import { earlierAnchor } from './earlier-values.tsx';

/** The anchor of a figure's history on its page. */
export const historyAnchor = 'history';

/**
 * After a number that was published with another value: what it was; in an older edition, what it is now. Nothing after any other. In the words of
 * a sentence it stands in brackets; in a `cell`, on a line of its own.
 */
export function FormerValue(props: {
  figure: string;
  context: PageContext;
  cell?: boolean;
}): JSX.Element | null {
  const { figure, context, cell = false } = props;
  const { announced, restated, words } = context.site;
  const [newest] = announced.get(figure) ?? [];
  const other = restated.get(figure);
  if (newest === undefined && other === undefined) return null;
  const says =
    other === undefined ? newest && besideText(newest, words) : restatedText(other, words);
  const anchor = other === undefined ? historyAnchor : earlierAnchor;
  const href = context.href(`${addresses.figure(figure)}#${anchor}`);
  const link = <a href={href}>{says}</a>;
  return cell ? <span class="former">{link}</span> : <span class="former"> ({link})</span>;
}
