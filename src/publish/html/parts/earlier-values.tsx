import type { JSX } from 'preact';
import type { Figure } from '../../../domain/figures/figure.ts';
import { formatFigure } from '../../../domain/figures/format.ts';
import { formatInstant } from '../../../domain/time/instant.ts';
import { addresses } from '../../addresses.ts';
import { shownText } from '../former-text.ts';
import type { PageContext } from '../page.ts';
import { ScrollRegion } from './scroll-region.tsx';

/** The anchor, on the page of a figure, of what older editions show. */
export const earlierAnchor = 'earlier';

/** What older editions show of a figure that is another now, newest first; nothing where none does. */
export function EarlierValues(props: { figure: Figure; context: PageContext }): JSX.Element | null {
  const { figure, context } = props;
  const values = (context.site.earlier.get(figure.id) ?? []).filter(
    ({ shown }) => shown.text !== formatFigure(figure) || shown.status !== figure.status,
  );
  if (values.length === 0) return null;
  const { words } = context.site;
  return (
    <>
      <h2 id={earlierAnchor}>{words.correction.earlier}</h2>
      <ScrollRegion labelledBy="earlier-caption">
        <table class="changes">
          <caption id="earlier-caption" class="govuk-visually-hidden">
            {words.correction.earlierCaption}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.correction.value}</th>
              <th scope="col">{words.correction.edition}</th>
              <th scope="col">{words.correction.published}</th>
            </tr>
          </thead>
          <tbody>
            {values.map(({ edition, month, published, shown }) => (
              <tr>
                <th scope="row">{shownText(shown, words)}</th>
                <td>
                  <a href={context.href(addresses.edition(edition))}>{month}</a>
                </td>
                <td>{formatInstant(published)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
