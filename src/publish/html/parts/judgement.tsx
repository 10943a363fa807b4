import type { JSX } from 'preact';
import { formatFigure } from '../../../domain/figures/format.ts';
import type { OutlookRow } from '../../../domain/publication/publication.ts';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';
import { FormerValue } from './former-value.tsx';

/** What a measure has done in a word by rule, why, and the word that the force uses for it. */
export function Judgement(props: {
  judged: Pick<OutlookRow, 'trend' | 'stated' | 'override'>;
  context: PageContext;
}): JSX.Element {
  const { judged, context } = props;
  const { trend, override, stated } = judged;
  const words = context.site.words.outlook;
  const rule = `${addresses.method('trend-words')}#${trend.rule}`;
  return (
    <>
      <strong class="outlook__word">{override?.word ?? words.words[trend.word]}</strong>
      {override && (
        <p>
          {words.overridden(words.words[trend.word])} {override.reason}
        </p>
      )}
      <p>
        {words.says(trend)} <a href={context.href(rule)}>{words.rule(words.rules[trend.rule])}</a>
      </p>
      <Stated id={stated} context={context} />
    </>
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
      <FormerValue figure={figure.id} context={context} />
    </p>
  );
}
