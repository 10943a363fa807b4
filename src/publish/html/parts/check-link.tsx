import type { JSX } from 'preact';
import { findingCode, reasonAddress } from '../../../reference/finding-codes/index.ts';
import type { PageContext } from '../page.ts';

/** The way to why something is checked; nothing for a code that the page of checks does not have. */
export function CheckLink(props: { code: string; context: PageContext }): JSX.Element | null {
  const { code, context } = props;
  if (findingCode(code) === undefined) return null;
  return <a href={context.href(reasonAddress(code))}>{context.site.words.finding.why}</a>;
}
