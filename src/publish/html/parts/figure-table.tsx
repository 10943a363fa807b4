import type { JSX } from 'preact';
import type { PublishedTable } from '../../../domain/publication/publication.ts';
import { captionOf } from '../../../domain/publication/title-of.ts';
import type { FindingMarks } from '../listed-findings.ts';
import type { PageContext } from '../page.ts';
import { tableUnits } from '../table-units.ts';
import { CorrectionNotes } from './correction-notes.tsx';
import { figureCell } from './figure-cell.tsx';
import { IntervalNote } from './interval.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import { SymbolNotes } from './symbol-notes.tsx';

interface FigureTableProps {
  readonly table: PublishedTable;
  /** Start of the ids inside; unique on the page. */
  readonly anchor: string;
  readonly context: PageContext;
  readonly landmarks?: boolean;
  /** A chart beside it has the title: the caption is then for those who do not see the two together. */
  readonly captioned?: boolean;
  /** Findings that the page lists, by figure. */
  readonly marks?: FindingMarks;
}

/**
 * More columns than this do not fit a phone: the table gets a scrolling region with a name. One with
 * fewer scrolls only where text is very large, and the keyboard reaches it by its links. It also has room
 * for the interval under each value.
 */
const columnsOnAPhone = 2;

const none: FindingMarks = new Map();

/** Figures in rows and columns, each leading to its page; then what the symbols in it mean. */
export function FigureTable(props: FigureTableProps): JSX.Element {
  const { table, anchor, context, landmarks = true, captioned = true, marks = none } = props;
  const captionId = `${anchor}-caption`;
  const notes = { intervals: table.columns.length <= columnsOnAPhone, marks, anchor };
  const figures = table.rows.flatMap((row) => row.cells);
  const units = tableUnits(table, context.site.publication.figures);
  const content = (
    <table class="figures">
      <caption id={captionId} class={captioned ? undefined : 'govuk-visually-hidden'}>
        {captionOf(table)}
        <UnitNote unit={units.caption} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{table.corner}</th>
          {table.columns.map((column, index) => (
            <th scope="col">
              {column.title}
              <UnitNote unit={units.columns[index] ?? ''} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr class={row.total ? 'total' : undefined}>
            <th scope="row">{row.header}</th>
            {row.cells.map((cell, index) =>
              figureCell(cell, notes, context, row.texts?.[index] ?? null),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      {table.columns.length > columnsOnAPhone ? (
        <ScrollRegion labelledBy={captionId} landmark={landmarks}>
          {content}
        </ScrollRegion>
      ) : (
        <div class="scroll">{content}</div>
      )}
      <SymbolNotes
        figures={figures}
        texts={table.rows.flatMap(({ texts = [] }) => texts)}
        context={context}
      />
      <CorrectionNotes figures={figures} anchor={anchor} context={context} />
      <IntervalNote figures={figures} shown={notes.intervals} context={context} />
    </>
  );
}

function UnitNote(props: { unit: string }): JSX.Element | null {
  return props.unit === '' ? null : <span class="unit"> {props.unit}</span>;
}
