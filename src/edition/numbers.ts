import { disclosureFindings } from '../domain/disclosure/findings.ts';
import type { Protection } from '../domain/disclosure/protect.ts';
import { filesCovered, redactTables } from '../domain/disclosure/redact.ts';
import { describeProtection } from '../domain/disclosure/report.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { FigureIndex } from '../domain/figures/figure-index.ts';
import type { Found } from '../domain/findings/finding.ts';
import { figuresOf } from '../domain/measures/compute.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { PublishedDisclosure } from '../domain/publication/disclosure.ts';
import type { Text } from '../domain/statements/statement.ts';
import type { Table } from '../domain/tables/table.ts';
import type { BodyFile } from '../folder/body.ts';
import { type Enclosed, enclosedFor, type OwnEnclosed } from '../folder/enclosed.ts';
import type { Numbers } from './compile-edition.ts';
import {
  applyProtection,
  recompute,
  type Shown,
  sourcesOf,
  withheldDatasets,
} from './disclosure.ts';
import type { EditionList } from './edition-list.ts';
import type { FigureStore } from './figure-store.ts';
import { contentOf, once } from './same-findings.ts';

/** The numbers of one list of returns. */
export interface OwnNumbers {
  readonly editions: EditionList['editions'];
  /** As returned: what is checked. */
  readonly full: Numbers;
  /** As published: what everything is rendered from. */
  readonly shown: Numbers;
}

/** The numbers that a publication is made of, and what may be said of them. */
export interface ProtectedNumbers {
  /** Those of the newest edition. */
  readonly newest: OwnNumbers;
  /** By list of returns, that of the newest edition first. */
  readonly lists: readonly OwnNumbers[];
  readonly disclosure: PublishedDisclosure<Text>;
  /** What disclosure control itself has found. */
  readonly findings: readonly Found[];
  /** A finding about a file that is withheld may say a hidden number, and is for the office alone. */
  readonly isTellable: (finding: Found) => boolean;
  /** Leaves out findings that only hidden numbers cause. */
  readonly isKept: (finding: Found) => boolean;
  /** What stands for the returns in a package, given what is published of the findings. */
  readonly withheld: (findings: readonly Found[]) => Enclosed<Text> | null;
}

/** The numbers of lists of returns, the newest first, without what is hidden of each by its protection. */
export function numbersOf(
  lists: readonly EditionList[],
  protections: readonly Protection[],
  measures: readonly Measure[],
  { posts }: BodyFile['disclosure'],
  store: FigureStore,
): ProtectedNumbers {
  const each = lists.flatMap((list, position) => {
    const protection = protections[position];
    return protection === undefined ? [] : [{ list, protection }];
  });
  // A file that is withheld for one edition is withheld for all: a package holds it, or does not.
  const datasets = new Set(
    each.flatMap(({ list, protection }) => [...withheldDatasets(list.tables, posts, protection)]),
  );
  const isOpen = datasets.size === 0 && protections.every(({ numbers }) => numbers.length === 0);
  const covered = isOpen
    ? []
    : each.flatMap(({ list, protection }) =>
        filesCovered(redactTables(list.tables, protection, datasets)),
      );
  const made = each.map(({ list: { editions, tables }, protection }) => {
    const figures = store.figures(tables);
    const shown = isOpen
      ? { tables: tables.map(withoutFormer), figures, reworked: new Set<string>() }
      : applyProtection({ tables, figures }, measures, protection, datasets, covered);
    return { editions, full: indexed(tables, figures), shown };
  });
  const files = new Set(lists.flatMap(({ tables }) => [...filesOf(tables, datasets)]));
  const [first] = each;
  if (first === undefined) throw new Error('There is no list of returns.');
  const disclosure = describeProtection(first.protection);
  return {
    ...byList(
      made.map(({ editions, full, shown }) => ({
        editions,
        full,
        shown: indexed(shown.tables, shown.figures),
      })),
    ),
    disclosure,
    findings: once([...new Set(protections)].flatMap(disclosureFindings)),
    isTellable: ({ place: { file } }) => !files.has(file),
    isKept: () => true,
    withheld: (findings) => {
      const [newest, ...earlier] = made.map((one) => ({
        editions: one.editions,
        ...enclosedOf(one.shown, datasets),
      }));
      if (files.size === 0 || newest === undefined) return null;
      const { editions: _, ...own } = newest;
      return {
        files: [...files].toSorted(),
        ...own,
        ...(earlier.length === 0 ? {} : { earlier }),
        disclosure,
        findings: findings.map(contentOf).toSorted(),
      };
    },
  };
}

function byList(lists: readonly OwnNumbers[]): Pick<ProtectedNumbers, 'newest' | 'lists'> {
  const [newest] = lists;
  if (newest === undefined) throw new Error('There is no list of returns.');
  return { newest, lists };
}

/** What stands for the withheld returns of one list. */
function enclosedOf(shown: Shown, datasets: ReadonlySet<string>): OwnEnclosed {
  return {
    tables: shown.tables.filter(({ dataset }) => datasets.has(dataset.id)).map(plain),
    measures: [...shown.reworked].toSorted(),
    figures: shown.figures.filter(({ measure }) => shown.reworked.has(measure)).map(kept),
  };
}

/** States before are no part of a publication. */
function withoutFormer({ former: _, ...table }: Table): Table {
  return table;
}

function plain({ dataset, rows, sources, labels }: Table): Enclosed['tables'][number] {
  return { dataset: dataset.id, rows, sources, labels };
}

/** The numbers of a package: those of withheld returns as they were published. */
export function knownNumbers(
  lists: readonly EditionList[],
  enclosed: Enclosed,
  measures: readonly Measure[],
  place: Figure['place'],
): ProtectedNumbers {
  const published = new Set(enclosed.findings);
  return {
    ...byList(
      lists.map(({ editions, tables }) => {
        const told = enclosedFor(enclosed, editions[0]) ?? enclosed;
        const reworked = new Set(told.measures);
        const known = new Map(told.figures.map((figure) => [figure.id, figure]));
        const sources = sourcesOf(tables, measures);
        const figures = measures.flatMap((measure) =>
          reworked.has(measure.id)
            ? recompute(measure, sources, place, (id) => known.get(id))
            : figuresOf(measure, sources, place),
        );
        const shown = indexed(tables.map(withoutFormer), figures);
        return { editions, full: shown, shown };
      }),
    ),
    disclosure: enclosed.disclosure,
    findings: [],
    isTellable: () => true,
    isKept: (finding) => published.has(contentOf(finding)),
    withheld: () => enclosed,
  };
}

function kept({ id, value, status, reason, interval }: Figure): Enclosed['figures'][number] {
  return {
    id,
    value,
    status,
    ...(reason === undefined ? {} : { reason }),
    ...(interval === undefined ? {} : { interval }),
  };
}

/** Every file that rows of these datasets came from, superseded ones included. */
function filesOf(tables: readonly Table[], datasets: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    tables
      .filter(({ dataset }) => datasets.has(dataset.id))
      .flatMap(({ sources }) => sources.map(({ file }) => file)),
  );
}

function indexed(tables: readonly Table[], figures: readonly Figure[]): Numbers {
  return {
    tables: new Map(tables.map((table) => [table.dataset.id, table])),
    figures: new FigureIndex(figures),
  };
}
