import type { JSX } from 'preact';
import { addresses } from '../../addresses.ts';
import type { Appearance } from '../appearances.ts';
import type { PageContext } from '../page.ts';

/** Links to the sections in which something stands. */
export function AppearanceList(props: {
  appearances: readonly Appearance[];
  context: PageContext;
}): JSX.Element {
  const { appearances, context } = props;
  return (
    <ul>
      {appearances.map(({ edition, section, anchor }) => {
        const path = addresses.section(edition.id, section.id);
        return (
          <li>
            <a href={context.href(anchor === null ? path : `${path}#${anchor}`)}>
              {section.title}, {edition.month}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
