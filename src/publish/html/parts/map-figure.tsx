import type { JSX } from 'preact';
import { describeMap } from '../../../domain/claims/describe-map.ts';
import { formatNumber } from '../../../domain/figures/format.ts';
import { mapClasses } from '../../../domain/places/map-classes.ts';
import type { Ring } from '../../../domain/places/ring.ts';
import { english } from '../../../locale/en/index.ts';
import { spoken } from '../../../locale/spoken.ts';
import { mapChart } from '../../charts/map.ts';
import { ChartDrawings } from './chart-drawings.tsx';
import { Heading } from './prose-text.tsx';

/** An area and how many of something were counted in it; null where that is not known. */
export interface MappedCount {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
  readonly rings: readonly Ring[];
}

interface MapFigureProps {
  readonly title: string;
  /** What the areas are called: `small areas`. */
  readonly areas: string;
  readonly counts: readonly MappedCount[];
  /** Start of the ids inside; unique on the page. */
  readonly anchor: string;
  readonly headingLevel: number;
}

/** Counts on a map, with its description; the table beside it has the same numbers. */
export function MapFigure(props: MapFigureProps): JSX.Element {
  const { title, areas, counts, anchor, headingLevel } = props;
  const classes = spoken(mapClasses(counts.map(({ value }) => value)), english);
  const shapes = counts.map(({ value, ...area }) => ({
    ...area,
    value,
    text: value === null ? '[x]' : formatNumber(value, 0),
    level: classes.levelOf(value),
  }));
  const description = describeMap(shapes, { areas, decimals: 0, classes });
  return (
    <figure class="chart">
      <figcaption>
        <Heading level={headingLevel}>{title}</Heading>
        <p>{description}</p>
      </figcaption>
      <ChartDrawings
        draw={(width) =>
          mapChart({
            id: `${anchor}-${width}`,
            title,
            description,
            shapes,
            key: classes.classes,
            width,
          })
        }
      />
    </figure>
  );
}
