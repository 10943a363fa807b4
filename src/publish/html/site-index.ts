import type { Figure } from '../../domain/figures/figure.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import type { Edition, Publication } from '../../domain/publication/publication.ts';
import {
  asOf,
  type EarlierValue,
  earlierValues,
  isPrintedAlike,
  type Restated,
  shownFigure,
} from '../../domain/publication/restated.ts';
import { type Announced, announcedByFigure } from '../../domain/release/announced.ts';
import type { ShownFigure } from '../../domain/release/release.ts';
import type { Table } from '../../domain/tables/table.ts';
import type { Words } from '../../locale/en.ts';
import { type SiteStops, siteStops } from '../explorer/site-stops.ts';
import { type SiteRegister, siteRegisters } from '../registers/site-registers.ts';
import { type Appearance, findAppearances } from './appearances.ts';
import { indexFindings } from './listed-findings.ts';
import { findNeighbours, type Neighbours } from './measure-figures.ts';

/** A publication with what its pages look up in it, found once for all of them. */
export interface SiteIndex {
  readonly publication: Publication;
  readonly words: Words;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly figuresOf: ReadonlyMap<string, readonly Figure[]>;
  readonly appearances: ReadonlyMap<string, readonly Appearance[]>;
  readonly neighbours: ReadonlyMap<string, Neighbours>;
  readonly tables: ReadonlyMap<string, Table>;
  /** Findings by the figures, measures and datasets that they are about. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** What was announced of each figure that was published with another value, newest first. */
  readonly announced: ReadonlyMap<string, readonly Announced[]>;
  /** On the pages of an edition: figures that a newer edition has otherwise, with what they are there. */
  readonly restated: ReadonlyMap<string, RestatedSince>;
  /** By figure: what older editions show of it that is another value now, newest edition first. */
  readonly earlier: ReadonlyMap<string, readonly EarlierValue[]>;
  /** What questions about searches are answered from; null where there are no records of them. */
  readonly stops: SiteStops | null;
  /** The registers that have rows. */
  readonly registers: readonly SiteRegister[];
}

/** From which edition on a figure is another, and what it is there. */
export interface RestatedSince {
  readonly since: Restated['since'];
  readonly now: ShownFigure;
}

/** What a measure is about: its dataset. Titles such as "Women" or "Filed" mean nothing without it. */
export function subjectOf(site: SiteIndex, measure: Measure): string {
  return site.tables.get(measure.dataset)?.dataset.title ?? measure.dataset;
}

export function indexSite(publication: Publication, words: Words): SiteIndex {
  return {
    publication,
    words,
    measures: new Map(publication.measures.map((measure) => [measure.id, measure])),
    figuresOf: Map.groupBy(publication.figures.values(), (figure) => figure.measure),
    appearances: findAppearances(publication.editions),
    neighbours: findNeighbours(publication.figures.values()),
    tables: new Map(publication.tables.map((table) => [table.dataset.id, table])),
    findings: indexFindings(publication.findings),
    announced: announcedByFigure(publication.release.history),
    restated: new Map(),
    earlier: earlierValues(publication.editions),
    stops: siteStops(publication),
    registers: siteRegisters(publication.tables),
  };
}

/**
 * The site as an edition looks up in it: with the values of its own returns. Of a figure that is another now, it says so,
 * and nothing of corrections that never reached its pages.
 */
export function siteOfEdition(site: SiteIndex, edition: Edition): SiteIndex {
  const { restated } = edition;
  if (restated === undefined) return site;
  const { publication, announced } = site;
  return {
    ...site,
    publication: asOf(publication, edition),
    announced: new Map([...announced].filter(([id]) => !restated.has(id))),
    restated: new Map(
      [...restated].flatMap(([id, { figure, since }]) => {
        const now = publication.figures.get(id);
        if (now === undefined || isPrintedAlike(figure, now)) return [];
        return [[id, { since, now: shownFigure(now) }] as const];
      }),
    ),
  };
}
