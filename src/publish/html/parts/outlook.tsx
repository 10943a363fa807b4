import type { JSX } from 'preact';
import { formatFigure } from '../../../domain/figures/format.ts';
import type { OutlookRow, PublishedOutlook } from '../../../domain/publication/publication.ts';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';
import { Heading } from './prose-text.tsx';

interface OutlookProps {
  readonly outlook: PublishedOutlook;
  readonly anchor: string;
  readonly headingLevel: number;
  readonly context: PageContext;
}

/** What each measure has done in a word by rule, why, and the word that the force uses for it. */
export function Outlook({ outlook, anchor, headingLevel, context }: OutlookProps): JSX.Element {
  return (
    <div class="outlook" id={anchor}>
      <Heading level={headingLevel}>{outlook.caption}</Heading>
      <dl>
        {outlook.rows.map((row) => (
          <Row row={row} context={context} />
        ))}
      </dl>
    </div>
  );
}

function Row({ row, context }: { row: OutlookRow; context: PageContext }): JSX.Element {
  const words = context.site.words.outlook;
  const { trend, override } = row;
  const rule = `${addresses.method('trend-words')}#${trend.rule}`;
  return (
    <div>
      <dt>
        <a href={context.href(addresses.measure(row.measure))}>{row.title}</a>
      </dt>
      <dd>
        <strong class="outlook__word">{override?.word ?? trend.word}</strong>
        {override && (
          <p>
            {words.overridden(trend.word)} {override.reason}
          </p>
        )}
        <p>
          {trend.says} <a href={context.href(rule)}>{words.rule(words.rules[trend.rule])}</a>
        </p>
        <Stated id={row.stated} context={context} />
      </dd>
    </div>
  );
}

/** The force’s own word leads to the figure that holds it. */
function Stated(props: { id: string | null; context: PageContext }): JSX.Element | null {
  const { id, context } = props;
  const figure = id === null ? undefined : context.site.publication.figures.get(id);
  if (figure === undefined) return null;
  return (
    <p>
      {context.site.words.outlook.stated}{' '}
      <a class="bound" href={context.href(addresses.figure(figure.id))}>
        {formatFigure(figure)}
      </a>
    </p>
  );
}
