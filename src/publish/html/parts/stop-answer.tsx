import type { JSX } from 'preact';
import { describeChart } from '../../../domain/claims/describe.ts';
import type {
  AnswerCell,
  AnswerChart,
  AnswerColumn,
  AnswerRow,
  AnswerTable,
  StopAnswer,
} from '../../../domain/stops/answers/answer-value.ts';
import { drawAnswerChart } from '../../charts/draw-answer.ts';
import { ChartDrawings } from './chart-drawings.tsx';
import { Heading } from './prose-text.tsx';
import { ScrollRegion } from './scroll-region.tsx';

interface StopAnswerProps {
  readonly answer: StopAnswer;
  /** Start of the ids inside; unique on the page. */
  readonly anchor: string;
  readonly headingLevel: number;
  /** Notes that the page tells once for all its answers. */
  readonly toldElsewhere?: readonly string[];
}

/** The answer to a question about searches: words, chart, table, notes. Needs nothing of the site. */
export function StopAnswerPart(props: StopAnswerProps): JSX.Element {
  const { answer, anchor, headingLevel, toldElsewhere = [] } = props;
  const { title, scope, sentences, chart, table, notes } = answer;
  const [first, ...others] = sentences;
  return (
    <div class="answer" id={anchor}>
      <Heading level={headingLevel}>{title}</Heading>
      <p class="quiet">{scope}.</p>
      <p class="answer__first">{first}</p>
      {others.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {chart !== null && <AnswerChartPart chart={chart} anchor={anchor} />}
      {table !== null && <AnswerTablePart table={table} anchor={anchor} />}
      {notes
        .filter((note) => !toldElsewhere.includes(note))
        .map((note) => (
          <p class="note">{note}</p>
        ))}
    </div>
  );
}

function AnswerChartPart(props: { chart: AnswerChart; anchor: string }): JSX.Element {
  const { anchor } = props;
  const chart = { ...props.chart, description: describeChart(props.chart) };
  return (
    <figure class="chart">
      <figcaption>
        <p>{chart.description}</p>
      </figcaption>
      <ChartDrawings
        draw={(width) => drawAnswerChart(chart, { id: `${anchor}-${width}`, width })}
      />
    </figure>
  );
}

/** A table of texts with what stands under them. It scrolls inside itself where it is wide. */
export function AnswerTablePart(props: { table: AnswerTable; anchor: string }): JSX.Element {
  const { table, anchor } = props;
  const captionId = `${anchor}-caption`;
  return (
    <ScrollRegion labelledBy={captionId}>
      <table class="figures">
        <caption id={captionId} class="govuk-visually-hidden">
          {table.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{table.corner}</th>
            {table.columns.map(columnHead)}
          </tr>
        </thead>
        <tbody>{table.rows.map(tableRow)}</tbody>
      </table>
    </ScrollRegion>
  );
}

function columnHead({ title, unit }: AnswerColumn): JSX.Element {
  return (
    <th scope="col">
      {title}
      {unit !== '' && <span class="unit"> {unit}</span>}
    </th>
  );
}

function tableRow({ header, total, cells }: AnswerRow): JSX.Element {
  return (
    <tr class={total ? 'total' : undefined}>
      <th scope="row">{header}</th>
      {cells.map(tableCell)}
    </tr>
  );
}

function tableCell({ text, small }: AnswerCell): JSX.Element {
  return (
    <td>
      {text}
      {small !== undefined && <small>{small}</small>}
    </td>
  );
}
