import type { JSX } from 'preact';
import type { OutlookRow, PublishedOutlook } from '../../../domain/publication/publication.ts';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';
import { Judgement } from './judgement.tsx';
import { Heading } from './prose-text.tsx';

interface OutlookProps {
  readonly outlook: PublishedOutlook;
  readonly anchor: string;
  readonly headingLevel: number;
  readonly context: PageContext;
}

/** What each measure has done, in a word by rule. */
export function Outlook({ outlook, anchor, headingLevel, context }: OutlookProps): JSX.Element {
  return (
    <div class="outlook" id={anchor}>
      <Heading level={headingLevel}>{outlook.caption}</Heading>
      <dl>
        {outlook.rows.map((row) => (
          <div>
            <dt>
              <Name row={row} context={context} />
            </dt>
            <dd>
              <Judgement judged={row} context={context} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** A measure without a figure has no page to lead to. */
function Name({ row, context }: { row: OutlookRow; context: PageContext }): JSX.Element {
  if (!context.site.figuresOf.has(row.measure)) return <>{row.title}</>;
  return <a href={context.href(addresses.measure(row.measure))}>{row.title}</a>;
}
