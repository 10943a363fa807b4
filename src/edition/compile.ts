import { checkData } from '../checks/index.ts';
import { checkPlanned } from '../checks/planned.ts';
import { checkUnseen } from '../checks/unseen.ts';
import type { FormerRelease } from '../domain/disclosure/former-release.ts';
import { findProfile } from '../domain/disclosure/profile.ts';
import type { Protection } from '../domain/disclosure/protect.ts';
import type { Solver } from '../domain/disclosure/solver.ts';
import type { Figure } from '../domain/figures/figure.ts';
import type { FigureIndex } from '../domain/figures/figure-index.ts';
import type { Finding, Found } from '../domain/findings/finding.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { Area } from '../domain/places/area.ts';
import { bodyOn } from '../domain/places/body-on.ts';
import { placeName } from '../domain/places/place-name.ts';
import type { Edition, PlannedEdition, Publication } from '../domain/publication/publication.ts';
import { firstRelease } from '../domain/release/continue.ts';
import type { Text } from '../domain/statements/statement.ts';
import type { Table } from '../domain/tables/table.ts';
import { ukClock } from '../domain/time/instant.ts';
import { type IsoDate, parsePeriod } from '../domain/time/period.ts';
import type { BodyFile } from '../folder/body.ts';
import type { EditionSource } from '../folder/edition.ts';
import type { Enclosed } from '../folder/enclosed.ts';
import type { Folder } from '../folder/read.ts';
import { findingCode } from '../reference/finding-codes/index.ts';
import { openCounterparts } from '../reference/open-counterparts.ts';
import { stopCodesOf } from '../reference/police-uk/stop-codes.ts';
import {
  type CompiledEdition,
  compileEdition,
  type Numbers,
  type PublishedAt,
} from './compile-edition.ts';
import { coursesOf } from './courses.ts';
import { protectTables } from './disclosure.ts';
import { askedBy, type CompiledDuties, compileDuties } from './duties/compile-duties.ts';
import { earlierTables } from './earlier-tables.ts';
import { listsOf } from './edition-list.ts';
import { FigureStore } from './figure-store.ts';
import { knownNumbers, numbersOf, type OwnNumbers, type ProtectedNumbers } from './numbers.ts';
import { openBeside } from './open-beside.ts';
import { arrangeOpenData } from './open-data.ts';
import { openStopsBeside } from './open-stops-beside.ts';
import { joinMeasures } from './own-measures.ts';
import { protectLists } from './protect-lists.ts';
import { findRedefined } from './redefined.ts';
import { newestFigures, withRestated } from './restated.ts';
import { inBoth, once } from './same-findings.ts';
import { toldOnce } from './told-once.ts';

/** What a compilation draws on besides the folder. */
export interface Definitions {
  readonly measures: readonly Measure[];
  readonly findArea: (name: string) => Area | undefined;
  readonly suggestAreas: (name: string) => readonly Area[];
  /** Proves that hidden numbers cannot be worked out. */
  readonly solver: Solver;
  /** Version of Answerable. */
  readonly version: string;
  readonly publishedAt: PublishedAt;
  /** The day that the register of duties is about; that of the newest edition where left out. */
  readonly dutiesOn?: DayAsked;
  /** What the releases on the shelf show, and so is known for good; undefined where they were not read. */
  readonly former?: readonly FormerRelease[];
}

/** A day that somebody asks about, or else the day on which they ask. */
export interface DayAsked {
  readonly asked: IsoDate | undefined;
  readonly today: IsoDate;
}

export interface Compilation<Said extends Text = string> {
  /** Null where the folder does not say who publishes, or for which area. */
  readonly publication: Publication<Said> | null;
  readonly findings: readonly Finding<Said>[];
  /** Of returns that may not be public: what may be known instead. Null where there are none. */
  readonly withheld: Enclosed<Said> | null;
}

/**
 * Compiles a publication folder into the one value that everything published is rendered from.
 * Findings of severity error mean that it must not be published. What is hidden to protect people
 * is chosen here, unless it has been `chosen` already.
 */
export function compileFolder(
  folder: Folder,
  definitions: Definitions,
  edition?: string,
  chosen?: Protection,
): Compilation<Text> {
  const { measures, findings } = joinMeasures(folder, definitions.measures);
  const compiled = compileDefined(folder, { ...definitions, measures }, edition, chosen);
  const datasets = folder.tables.map(({ dataset }) => dataset);
  const redefined = findRedefined(datasets, measures, definitions.former ?? []);
  return { ...compiled, findings: [...compiled.findings, ...findings, ...redefined] };
}

/** The same with every measure that there is, those of the folder among them. */
function compileDefined(
  folder: Folder,
  definitions: Definitions,
  edition?: string,
  chosen?: Protection,
): Compilation<Text> {
  const { body } = folder;
  const { publishedAt } = definitions;
  if (body === null) return { publication: null, findings: folder.findings, withheld: null };
  const area = definitions.findArea(body.area);
  if (area === undefined) {
    const findings = [...folder.findings, unknownArea(body, definitions)];
    return { publication: null, findings, withheld: null };
  }
  const place = { code: area.code, name: placeName(area) };
  const open = arrangeOpenData(folder.openData, area, stopCodesOf(area.id));
  const sources = folder.editions.filter(({ id }) => edition === undefined || id === edition);
  const numbers = numbersOfFolder(folder, body, sources, definitions, place, chosen);
  const { isTellable, isKept } = numbers;
  const known = knownToAll(body, area, folder, definitions);
  const editions = compileEditions(sources, numbers, known, publishedAt);
  const { shown } = numbers.newest;
  const figures = newestFigures(
    editions.map(({ own }) => own.shown.figures),
    definitions.measures,
  );
  const compiled = withRestated(
    editions.map(({ edition: one, own }) => ({ edition: one, figures: own.shown.figures })),
    figures,
  );
  // Data that no edition can know yet are checked all the same.
  const law = known.asked(dayOf(compiled, publishedAt));
  const check = (table: Table) => checkData(table, law);
  const data = folder.tables.flatMap(check).filter(isKept);
  const tables = [...shown.tables.values()];
  const duties = dutiesOf(folder, area, definitions, compiled, shown);
  const tellable = once([
    ...folder.findings.filter((one) => isTellable(one) && !folder.untaken.has(one.place.file)),
    ...editions.flatMap(({ published }) => published),
    ...inBoth(data, tables.flatMap(check)),
  ]).filter(({ code }) => findingCode(code)?.officeOnly !== true);
  const publication: Publication<Text> = {
    body: publishedBody(body, area, sources[0]?.id),
    area: publishedArea(area),
    release: firstRelease(compiled),
    planned: body.planned.filter(isNotAmong(folder.editions)),
    editions: compiled,
    measures: definitions.measures.filter(({ id }) => figures.ofMeasure(id).length > 0),
    figures: figures.byId,
    courses: coursesOf(definitions.measures, shown, compiled),
    openData: open.openData,
    outlines: folder.outlines,
    openBeside: besideFigures(open.openData, shown.figures),
    tables,
    ...earlierTables(numbers.lists),
    findings: toldOnce(tellable),
    disclosure: numbers.disclosure,
    duties: duties.register,
    version: definitions.version,
  };
  const late = checkPlanned(body.planned.filter(isNotAmong(folder.editions)), publication.editions);
  // What documents hold unseen is told to the office and never in public: it would say where to look.
  const unseen = checkUnseen(folder.inspected);
  const found = editions.flatMap(({ findings }) => findings);
  const office = [...late, ...found, ...duties.findings, ...unseen];
  return {
    publication,
    findings: toldOnce([folder.findings, open.findings, office, data, numbers.findings].flat()),
    // One by one: those of one cause are gathered from what a package tells as well.
    withheld: numbers.withheld(tellable),
  };
}

/** By measure of the force: what the open records say about the same, of crimes and of searches. */
function besideFigures(open: Publication['openData'], figures: FigureIndex) {
  return new Map([...openBeside(openCounterparts, figures), ...openStopsBeside(open, figures)]);
}

interface CompiledFromOwn extends CompiledEdition {
  /** The numbers of the returns that it is made from. */
  readonly own: OwnNumbers;
}

/** Each edition, from the numbers of its own list of returns. */
function compileEditions(
  sources: readonly EditionSource[],
  { lists, newest, isKept }: ProtectedNumbers,
  known: ReturnType<typeof knownToAll>,
  publishedAt: PublishedAt,
): readonly CompiledFromOwn[] {
  return sources.map((source) => {
    const own = lists.find(({ editions }) => editions.includes(source.id)) ?? newest;
    const shown = { ...own.shown, ...known };
    const full = { ...own.full, ...known };
    return { own, ...compileEdition(source, shown, full, publishedAt, isKept) };
  });
}

/** The numbers of each list of returns, protected as the body has chosen, or as they are known in a package. */
function numbersOfFolder(
  folder: Folder,
  { disclosure }: BodyFile,
  editions: readonly EditionSource[],
  { measures, solver, former = [] }: Definitions,
  place: Figure['place'],
  chosen: Protection | undefined,
): ProtectedNumbers {
  const ids = editions.map(({ id }) => id);
  // Of a folder without an edition nothing is published, and yet everything is checked.
  const lists =
    ids.length === 0 ? [{ editions: [], tables: folder.tables }] : listsOf(ids, folder.own);
  if (folder.enclosed !== null) return knownNumbers(lists, folder.enclosed, measures, place);
  const store = new FigureStore(measures, place);
  const protections =
    chosen === undefined
      ? protectLists(lists, { measures, disclosure, solver, former }, store)
      : lists.map(() => chosen);
  return numbersOf(lists, protections, measures, disclosure, store);
}

/** What every edition is compiled with besides its numbers. */
function knownToAll(body: BodyFile, area: Area, { duties }: Folder, { measures }: Definitions) {
  const { profile, posts } = body.disclosure;
  const firstHandling = body['first-handling'];
  return {
    measures: new Map(measures.map((measure) => [measure.id, measure])),
    disclosure: { profile: findProfile(profile), posts },
    asked: askedBy({ area, source: duties, firstHandling }),
    ...(firstHandling === undefined ? {} : { firstHandling }),
  };
}

function dutiesOf(
  folder: Folder,
  area: Area,
  { dutiesOn, publishedAt }: Definitions,
  editions: readonly Edition<Text>[],
  { tables, figures }: Numbers,
): CompiledDuties {
  return compileDuties({
    area,
    editions,
    tables,
    figures,
    source: folder.duties,
    firstHandling: folder.body?.['first-handling'],
    documents: folder.documents,
    on: dutiesOn?.asked,
    today: dutiesOn?.today ?? dayOf(editions, publishedAt),
  });
}

/** The day, on the clocks of the United Kingdom, on which the newest edition is published. */
function dayOf([newest]: readonly Edition<Text>[], publishedAt: PublishedAt): IsoDate {
  return ukClock(newest?.published ?? publishedAt('', 1)).date;
}

/** Of what was announced, that which has not been written yet. */
function isNotAmong(written: Folder['editions']) {
  return ({ edition }: PlannedEdition) => !written.some(({ id }) => id === edition);
}

/** What is to be hidden of a folder's tables: chosen, and proven to be enough. */
export function protectFolder(
  { tables }: Pick<Folder, 'tables'>,
  { disclosure }: Pick<BodyFile, 'disclosure'>,
  { measures, solver, former }: Pick<Definitions, 'measures' | 'solver' | 'former'>,
): Protection {
  return protectTables(tables, measures, disclosure, solver, former);
}

function publishedArea(area: Area): Publication['area'] {
  const { id, code, force, population2021 } = area;
  return { id, code, name: placeName(area), force, population2021 };
}

/** The body as it was in the month of its newest edition. */
function publishedBody(body: BodyFile, area: Area, edition = ''): Publication['body'] {
  const then = parsePeriod(edition)?.end;
  const lawful = then === undefined ? area.bodies.at(-1) : bodyOn(area, then);
  return {
    name: body.name,
    type: lawful?.type ?? 'police-and-crime-commissioner',
    ...(body.website === undefined ? {} : { website: body.website }),
    ...(body.site === undefined ? {} : { site: body.site }),
    ...(body.email === undefined ? {} : { email: body.email }),
    ...(body.keys.length === 0 ? {} : { keys: body.keys.map((key) => key.public) }),
    ...(body.demonstration === undefined ? {} : { demonstration: body.demonstration }),
  };
}

function unknownArea(body: BodyFile, { suggestAreas }: Definitions): Found {
  const near = suggestAreas(body.area).map((area) => area.id);
  return {
    code: 'area-unknown',
    severity: 'error',
    place: { file: 'body.yaml' },
    says: `“${body.area}” is none of the 43 police force areas of England and Wales`,
    fix: near.length === 0 ? 'Write the area’s name.' : `Did you mean ${near.join(' or ')}?`,
  };
}
