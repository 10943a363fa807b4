import type { JSX } from 'preact';
import type { Figure } from '../../../domain/figures/figure.ts';
import { formatFigure } from '../../../domain/figures/format.ts';
import { type Announced, reasonsOf } from '../../../domain/release/announced.ts';
import { formatInstant } from '../../../domain/time/instant.ts';
import { addresses } from '../../addresses.ts';
import { formerText, shownText } from '../former-text.ts';
import type { PageContext } from '../page.ts';
import { historyAnchor } from './former-value.tsx';
import { ScrollRegion } from './scroll-region.tsx';

/** Every value that a figure was published with, newest first; nothing where it has had only one. */
export function FigureHistory(props: { figure: Figure; context: PageContext }): JSX.Element | null {
  const { figure, context } = props;
  const announced = context.site.announced.get(figure.id) ?? [];
  const [newest] = announced;
  const oldest = announced.at(-1);
  if (newest === undefined || oldest === undefined) return null;
  const { words } = context.site;
  return (
    <>
      <h2 id={historyAnchor}>{words.correction.history}</h2>
      <ScrollRegion labelledBy="history-caption">
        <table class="changes">
          <caption id="history-caption" class="govuk-visually-hidden">
            {words.correction.historyCaption}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.correction.value}</th>
              <th scope="col">{words.correction.since}</th>
              <th scope="col">{words.correction.why}</th>
            </tr>
          </thead>
          <tbody>
            {newest.change.after === null && (
              <tr>
                <th scope="row">{formatFigure(figure)}</th>
                <td>{words.correction.again}</td>
                <td />
              </tr>
            )}
            {announced.map((step) => (
              <Step step={step} context={context} />
            ))}
            <tr>
              <th scope="row">{formerText(oldest.change, words)}</th>
              <td>{words.correction.first}</td>
              <td />
            </tr>
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function Step(props: { step: Announced; context: PageContext }): JSX.Element {
  const { step, context } = props;
  const { change, nature, record } = step;
  const { words } = context.site;
  const when = formatInstant(record.published);
  return (
    <tr>
      <th scope="row">{shownText(change.after, words)}</th>
      <td>
        <a href={context.href(`${addresses.corrections}#${record.id}`)}>
          {words.correction.sinceRelease(record.id, when)}
        </a>
      </td>
      <td>{[`${words.correction.kinds[nature]}.`, ...reasonsOf(record)].join(' ')}</td>
    </tr>
  );
}
