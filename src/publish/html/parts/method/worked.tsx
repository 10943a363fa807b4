import type { JSX } from 'preact';
import type { Figure } from '../../../../domain/figures/figure.ts';
import { formatFigure } from '../../../../domain/figures/format.ts';
import { formatPeriod } from '../../../../domain/time/period.ts';
import { addresses } from '../../../addresses.ts';
import { figureTitle } from '../../figure-words.ts';
import type { PageContext } from '../../page.ts';
import type { ExampleOrigin, WorkedExample } from '../../pages/methods/worked-example.ts';
import { FormerValue } from '../former-value.tsx';

/** The most figures that an example names one by one; of a longer series it names the ends. */
const mostNamed = 4;

/** An example: where its numbers come from, each step, and what came of it. */
export function Worked(props: { example: WorkedExample; context: PageContext }): JSX.Element {
  const { example, context } = props;
  return (
    <div class="worked">
      <h3>{context.site.words.methods.worked.title}</h3>
      <Origin origin={example.origin} context={context} />
      <ol>
        {example.steps.map((step) => (
          <li>
            {step.says} <span class="worked__sum">{step.sum}</span>
          </li>
        ))}
      </ol>
      <p>
        <strong>{example.result}</strong>
      </p>
    </div>
  );
}

/** Whose numbers these are; those of the publication lead to their pages. */
function Origin(props: { origin: ExampleOrigin; context: PageContext }): JSX.Element {
  const { origin, context } = props;
  const words = context.site.words.methods.worked;
  switch (origin.kind) {
    case 'made':
      return <p>{words.made}</p>;
    case 'dates':
      return <p>{words.dates}</p>;
    case 'borrowed':
      return <p>{words.borrowed(origin.source)}</p>;
    case 'published':
      return <p>{words.published(origin.source)}</p>;
    case 'own': {
      const { figures } = origin;
      const named = figures.length > mostNamed ? [figures[0], figures.at(-1)] : figures;
      return (
        <p>
          {figures.length === 1 ? words.own : words.ownOfMany}{' '}
          {named.map((figure, index) => (
            <>
              {index > 0 && (figures.length > mostNamed ? ' … ' : '; ')}
              {figure && <Named figure={figure} context={context} />}
            </>
          ))}
        </p>
      );
    }
  }
}

function Named(props: { figure: Figure; context: PageContext }): JSX.Element {
  const { figure, context } = props;
  const measure = context.site.measures.get(figure.measure);
  const title = measure === undefined ? figure.measure : figureTitle(measure, figure);
  return (
    <>
      <a href={context.href(addresses.figure(figure.id))}>
        {title}, {formatPeriod(figure.period)}: {formatFigure(figure)}
      </a>
      <FormerValue figure={figure.id} context={context} />
    </>
  );
}
