import { checkData } from '../checks/index.ts';
import { FigureIndex } from '../domain/figures/figure-index.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { figuresOf } from '../domain/measures/compute.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { Area } from '../domain/places/area.ts';
import { bodyOn } from '../domain/places/body-on.ts';
import { placeName } from '../domain/places/place-name.ts';
import type { Publication } from '../domain/publication/publication.ts';
import type { Table } from '../domain/tables/table.ts';
import { parsePeriod } from '../domain/time/period.ts';
import type { BodyFile } from '../folder/body.ts';
import type { Folder } from '../folder/read.ts';
import { compileEdition } from './compile-edition.ts';

/** What a compilation draws on besides the folder. */
export interface Definitions {
  readonly measures: readonly Measure[];
  readonly findArea: (name: string) => Area | undefined;
  readonly suggestAreas: (name: string) => readonly Area[];
  /** Version of Answerable. */
  readonly version: string;
}

export interface Compilation {
  /** Null where the folder does not say who publishes, or for which area. */
  readonly publication: Publication | null;
  readonly findings: readonly Finding[];
}

/**
 * Compiles a publication folder into the one value that everything published is rendered from.
 * Findings of severity error mean that it must not be published.
 */
export function compileFolder(
  folder: Folder,
  definitions: Definitions,
  edition?: string,
): Compilation {
  const { body } = folder;
  if (body === null) return { publication: null, findings: folder.findings };
  const area = definitions.findArea(body.area);
  if (area === undefined) {
    return { publication: null, findings: [...folder.findings, unknownArea(body, definitions)] };
  }
  const tables = new Map(folder.tables.map((table) => [table.dataset.id, table]));
  const place = { code: area.code, name: placeName(area) };
  const figures = new FigureIndex(computeAll(definitions.measures, tables, place));
  const measures = new Map(definitions.measures.map((measure) => [measure.id, measure]));
  const chosen = folder.editions.filter(({ id }) => edition === undefined || id === edition);
  const shelf = { figures, measures, tables };
  const editions = chosen.map((source) => compileEdition(source, shelf));
  // Data that no edition can know yet are checked all the same.
  const data = folder.tables.flatMap(checkData);
  const findings = once([
    ...folder.findings,
    ...editions.flatMap(({ findings: found }) => found),
    ...data,
  ]);
  const publication: Publication = {
    body: publishedBody(body, area, chosen[0]?.id),
    area: { id: area.id, code: area.code, name: placeName(area), force: area.force },
    editions: editions.map((compiled) => compiled.edition),
    measures: definitions.measures.filter(({ id }) => figures.ofMeasure(id).length > 0),
    figures: figures.byId,
    tables: folder.tables,
    findings,
    version: definitions.version,
  };
  return { publication, findings };
}

/**
 * Several blocks and editions may have the same thing to say: it is told once, with the section and
 * the public note that one of them has given it.
 */
function once(findings: readonly Finding[]): readonly Finding[] {
  const byContent = new Map<string, Finding>();
  for (const finding of findings) {
    const { code, severity, place, says } = finding;
    const key = JSON.stringify([code, severity, { ...place, section: undefined }, says]);
    const former = byContent.get(key);
    if (former === undefined || (former.note === undefined && finding.note !== undefined)) {
      byContent.set(key, finding);
    }
  }
  return [...byContent.values()];
}

function computeAll(
  measures: readonly Measure[],
  tables: ReadonlyMap<string, Table>,
  place: { code: string; name: string },
) {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const sources = {
    table: (id: string) => tables.get(id),
    measure: (id: string) => byId.get(id),
  };
  return measures.flatMap((measure) => figuresOf(measure, sources, place));
}

/** The body as it was in the month of its newest edition. */
function publishedBody(body: BodyFile, area: Area, edition = ''): Publication['body'] {
  const then = parsePeriod(edition)?.end;
  const lawful = then === undefined ? area.bodies.at(-1) : bodyOn(area, then);
  return {
    name: body.name,
    type: lawful?.type ?? 'police-and-crime-commissioner',
    ...(body.website === undefined ? {} : { website: body.website }),
    ...(body.email === undefined ? {} : { email: body.email }),
    ...(body.demonstration === undefined ? {} : { demonstration: body.demonstration }),
  };
}

function unknownArea(body: BodyFile, { suggestAreas }: Definitions): Finding {
  const near = suggestAreas(body.area).map((area) => area.id);
  return {
    code: 'area-unknown',
    severity: 'error',
    place: { file: 'body.yaml' },
    says: `“${body.area}” is none of the 43 police force areas of England and Wales`,
    fix: near.length === 0 ? 'Write the area’s name.' : `Did you mean ${near.join(' or ')}?`,
  };
}
