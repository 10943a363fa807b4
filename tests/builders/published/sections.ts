import type { Figure } from '../../../src/domain/figures/figure.ts';
import { formatFigure } from '../../../src/domain/figures/format.ts';
import type { Inline, Prose } from '../../../src/domain/publication/prose.ts';
import type {
  Block,
  PublishedTable,
  Section,
} from '../../../src/domain/publication/publication.ts';
import type { PublishedChart } from '../../../src/domain/publication/published-chart.ts';
import { formatPeriodShort } from '../../../src/domain/time/period.ts';

export function text(words: string): Inline {
  return { kind: 'text', text: words };
}

export function paragraph(...children: readonly (string | Figure)[]): Prose {
  return {
    kind: 'paragraph',
    children: children.map((child) =>
      typeof child === 'string'
        ? text(child)
        : { kind: 'figure', figure: child.id, text: formatFigure(child) },
    ),
  };
}

export function section(values: Partial<Section> & Pick<Section, 'id' | 'title'>): Section {
  return { headline: [], blocks: [], claims: [], attested: [], findings: [], ...values };
}

/** Series of figures side by side over their periods, as a table and a chart of it. */
export function overTime(values: {
  id: string;
  title: string;
  kind: PublishedChart['kind'];
  series: readonly (readonly [string, readonly Figure[]])[];
}): Block {
  const { id, title, kind, series } = values;
  const [first] = series;
  if (first?.[1][0] === undefined) throw new Error('a chart needs figures');
  const { unit, decimals } = first[1][0];
  const categories = first[1].map((figure) => formatPeriodShort(figure.period));
  return {
    kind: 'chart',
    table: tableOf({
      id,
      caption: title,
      corner: 'Period',
      columns: series.map(([name]) => ({ title: name, unit })),
      rows: categories.map((header, index) => ({
        header,
        total: false,
        cells: series.map(([, figures]) => figures[index]?.id ?? null),
      })),
    }),
    chart: {
      id,
      kind,
      title,
      description: `${title}, from ${categories[0]} to ${categories.at(-1)}.`,
      unit,
      decimals,
      categories,
      series: series.map(([name, figures]) => ({
        name,
        points: figures.map((figure) => ({
          value: figure.value,
          text: formatFigure(figure),
          figure: figure.id,
        })),
      })),
    },
  };
}

export function tableOf(
  values: Omit<PublishedTable, 'notes' | 'sources'> & Partial<PublishedTable>,
): PublishedTable {
  return {
    notes: [],
    sources: [
      {
        dataset: 'recorded-crime',
        title: 'Recorded crime by quarter',
        files: ['returns/recorded-crime/2023-24-q4.csv'],
      },
    ],
    ...values,
  };
}
