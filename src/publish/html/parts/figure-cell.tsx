import type { JSX } from 'preact';
import { formatFigure } from '../../../domain/figures/format.ts';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';

/**
 * A cell of a table: the figure, leading to how it was worked out, or else `text`, or a dash where
 * there is neither. A plain function: as a component, it would be half the cost of a table.
 */
export function figureCell(
  id: string | null,
  context: PageContext,
  text: string | null = null,
): JSX.Element {
  const figure = id === null ? undefined : context.site.publication.figures.get(id);
  if (figure === undefined && text !== null) return <td>{text}</td>;
  if (figure === undefined) {
    return (
      <td class="none">
        <span aria-hidden="true">–</span>
        <span class="govuk-visually-hidden">{context.site.words.section.noFigure}</span>
      </td>
    );
  }
  return (
    <td class={figure.unit.kind === 'scale' ? 'word' : undefined}>
      <a href={context.href(addresses.figure(figure.id))}>{formatFigure(figure)}</a>
    </td>
  );
}
