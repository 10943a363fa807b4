import { disclosureFindings } from '../domain/disclosure/findings.ts';
import type { Protection } from '../domain/disclosure/protect.ts';
import { describeProtection } from '../domain/disclosure/report.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { FigureIndex } from '../domain/figures/figure-index.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { figuresOf } from '../domain/measures/compute.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { PublishedDisclosure } from '../domain/publication/disclosure.ts';
import type { Table } from '../domain/tables/table.ts';
import type { BodyFile } from '../folder/body.ts';
import type { Enclosed } from '../folder/enclosed.ts';
import type { Folder } from '../folder/read.ts';
import type { Numbers } from './compile-edition.ts';
import { applyProtection, recompute, sourcesOf, withheldDatasets } from './disclosure.ts';
import { contentOf } from './same-findings.ts';

/** The numbers that a publication is made of, and what may be said of them. */
export interface ProtectedNumbers {
  /** As returned: what is checked. */
  readonly full: Numbers;
  /** As published: what everything is rendered from. */
  readonly shown: Numbers;
  readonly disclosure: PublishedDisclosure;
  /** What disclosure control itself has found. */
  readonly findings: readonly Finding[];
  /** A finding about a file that is withheld may say a hidden number, and is for the office alone. */
  readonly isTellable: (finding: Finding) => boolean;
  /** Leaves out findings that only hidden numbers cause. */
  readonly isKept: (finding: Finding) => boolean;
  /** What stands for the returns in a package, given what is published of the findings. */
  readonly withheld: (findings: readonly Finding[]) => Enclosed | null;
}

/** The numbers of a folder with all its returns, without what is hidden of them. */
export function numbersOf(
  { tables, body }: Pick<Folder, 'tables'> & { readonly body: BodyFile | null },
  { measures }: { readonly measures: readonly Measure[] },
  place: Figure['place'],
  protection: Protection,
): ProtectedNumbers {
  const figures = computeAll(measures, tables, place);
  const full = indexed(tables, figures);
  const shown =
    protection.numbers.length === 0
      ? { tables, figures, reworked: new Set<string>() }
      : applyProtection({ tables, figures }, measures, protection);
  const posts = body?.disclosure.posts ?? false;
  const datasets = withheldDatasets(tables, posts, protection);
  const files = filesOf(tables, datasets);
  const disclosure = describeProtection(protection);
  return {
    full,
    shown: protection.numbers.length === 0 ? full : indexed(shown.tables, shown.figures),
    disclosure,
    findings: disclosureFindings(protection),
    isTellable: ({ place: { file } }) => !files.has(file),
    isKept: () => true,
    withheld: (findings) =>
      files.size === 0
        ? null
        : {
            files: [...files].toSorted(),
            tables: shown.tables.filter(({ dataset }) => datasets.has(dataset.id)).map(plain),
            measures: [...shown.reworked].toSorted(),
            figures: shown.figures.filter(({ measure }) => shown.reworked.has(measure)).map(kept),
            disclosure,
            findings: findings.map(contentOf).toSorted(),
          },
  };
}

function plain({ dataset, rows, sources, labels }: Table): Enclosed['tables'][number] {
  return { dataset: dataset.id, rows, sources, labels };
}

/** The numbers of a package: those of withheld returns as they were published. */
export function knownNumbers(
  tables: readonly Table[],
  enclosed: Enclosed,
  measures: readonly Measure[],
  place: Figure['place'],
): ProtectedNumbers {
  const reworked = new Set(enclosed.measures);
  const known = new Map(enclosed.figures.map((figure) => [figure.id, figure]));
  const sources = sourcesOf(tables, measures);
  const figures = measures.flatMap((measure) =>
    reworked.has(measure.id)
      ? recompute(measure, sources, place, (id) => known.get(id))
      : figuresOf(measure, sources, place),
  );
  const shown = indexed(tables, figures);
  const published = new Set(enclosed.findings);
  return {
    full: shown,
    shown,
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

function computeAll(
  measures: readonly Measure[],
  tables: readonly Table[],
  place: Figure['place'],
): readonly Figure[] {
  const sources = sourcesOf(tables, measures);
  return measures.flatMap((measure) => figuresOf(measure, sources, place));
}

function indexed(tables: readonly Table[], figures: readonly Figure[]): Numbers {
  return {
    tables: new Map(tables.map((table) => [table.dataset.id, table])),
    figures: new FigureIndex(figures),
  };
}
