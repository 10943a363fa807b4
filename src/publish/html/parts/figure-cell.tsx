import type { JSX } from 'preact';
import { formatFigure, formatInterval, formatNumber } from '../../../domain/figures/format.ts';
import { addresses } from '../../addresses.ts';
import { besideText, restatedText } from '../former-text.ts';
import type { FindingMarks } from '../listed-findings.ts';
import type { PageContext } from '../page.ts';
import { noteAnchor } from './correction-notes.tsx';
import { earlierAnchor } from './earlier-values.tsx';

/** What stands with the numbers of a table. */
export interface CellNotes {
  /** Whether there is room for the interval under each value. */
  readonly intervals: boolean;
  /** Findings that the page lists, by figure. */
  readonly marks: FindingMarks;
  /** Of the table: what is said under it is named after it. */
  readonly anchor: string;
}

/**
 * A cell of a table: the figure, leading to how it was worked out, or else `text`, or a dash where
 * there is neither. A plain function: as a component, it would be half the cost of a table.
 */
export function figureCell(
  id: string | null,
  { intervals, marks, anchor }: CellNotes,
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
  const [changed] = context.site.announced.get(figure.id) ?? [];
  const other = context.site.restated.get(figure.id);
  const interval = intervals ? formatInterval(figure) : null;
  return (
    <td class={figure.unit.kind === 'scale' ? 'word' : undefined}>
      <a href={context.href(addresses.figure(figure.id))}>{formatFigure(figure)}</a>
      {interval !== null && <small>{interval}</small>}
      {changed !== undefined && (
        <a class="mark mark--former" href={`#${noteAnchor(anchor, changed.record.id)}`}>
          {besideText(changed, context.site.words)}
        </a>
      )}
      {other !== undefined && (
        <a
          class="mark mark--former"
          href={context.href(`${addresses.figure(figure.id)}#${earlierAnchor}`)}
        >
          {restatedText(other, context.site.words)}
        </a>
      )}
      {marks.get(figure.id)?.map(({ number, anchor: note }) => (
        <a class="mark" href={`#${note}`}>
          {context.site.words.finding.mark(formatNumber(number, 0))}
        </a>
      ))}
    </td>
  );
}
