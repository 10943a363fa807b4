import type { JSX } from 'preact';
import type { PublishedTable } from '../../../domain/publication/publication.ts';
import type { PublishedChart } from '../../../domain/publication/published-chart.ts';
import type { FindingMarks } from '../listed-findings.ts';
import type { PageContext } from '../page.ts';
import { ChartFigure } from './chart-figure.tsx';
import { FigureTable } from './figure-table.tsx';
import { SourceLine } from './source-line.tsx';

interface ExhibitProps {
  readonly chart: PublishedChart | null;
  readonly table: PublishedTable;
  /** Unique on the page. */
  readonly anchor: string;
  readonly csv: string;
  readonly headingLevel: number;
  readonly context: PageContext;
  readonly landmarks?: boolean;
  /** Findings that the page lists, by figure. */
  readonly marks?: FindingMarks;
}

/** A chart, where there is one, with its table beside or below it, notes, source and download. */
export function Exhibit(props: ExhibitProps): JSX.Element {
  const { chart, table, anchor, csv, headingLevel, context, landmarks = true, marks } = props;
  return (
    <div
      class={chart !== null && isSlim(table) ? 'exhibit exhibit--beside' : 'exhibit'}
      id={anchor}
    >
      {chart && <ChartFigure chart={chart} anchor={anchor} headingLevel={headingLevel} />}
      <div class="exhibit__table">
        <FigureTable
          table={table}
          anchor={anchor}
          context={context}
          landmarks={landmarks}
          captioned={chart === null}
          {...(marks === undefined ? {} : { marks })}
        />
        {table.notes.map((note) => (
          <p class="note">{note}</p>
        ))}
      </div>
      <SourceLine sources={table.sources} csv={csv} context={context} />
    </div>
  );
}

/** Whether a table is narrow and short enough to stand beside its chart. */
function isSlim(table: PublishedTable): boolean {
  return table.columns.length <= 2 && table.rows.length <= 14;
}
