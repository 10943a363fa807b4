import type { JSX } from 'preact';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';

/** The way to why something is checked; nothing for a code that the page of checks does not have. */
export function CheckLink(props: { code: string; context: PageContext }): JSX.Element | null {
  const { code, context } = props;
  if (!context.site.checks.has(code)) return null;
  return (
    <a href={context.href(`${addresses.method('checks')}#${code}`)}>
      {context.site.words.finding.why}
    </a>
  );
}
