import type { Found } from '../../domain/findings/finding.ts';
import { comingDays } from '../../domain/law/coming.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import type { Table } from '../../domain/tables/table.ts';
import type { IsoDate, Period } from '../../domain/time/period.ts';
import type { EditionSource } from '../../folder/edition.ts';
import type { Folder } from '../../folder/read.ts';
import { returnName } from '../../folder/return-name.ts';
import { rolledEditionFile } from '../../folder/rolled-edition.ts';
import { contentOf } from '../same-findings.ts';
import { type DueReturn, dueReturns } from './due-returns.ts';
import { rollHead } from './roll-head.ts';
import { type NamedMonth, rollSection } from './roll-section.ts';

/** A place in a file of the new edition, and something there that names a time. */
export interface ToRead<What> {
  readonly file: string;
  readonly found: readonly What[];
}

/** An edition that goes on from the one before it: its files, and all that somebody has to know of them. */
export interface NextEdition {
  readonly id: string;
  readonly former: string;
  /** Text by path, its `edition.yaml` first. */
  readonly files: ReadonlyMap<string, string>;
  readonly moved: readonly ToRead<NamedMonth>[];
  readonly toRead: readonly ToRead<NamedMonth>[];
  readonly pinned: readonly ToRead<{ readonly line: number; readonly name: string }>[];
  /** Names of the returns that it is made from and the one before was not. */
  readonly arrived: readonly string[];
  /** The returns of the one before, where it does not list them itself. */
  readonly unlisted: readonly string[];
  /** What came for a time after its month, and waits. */
  readonly waiting: readonly string[];
  readonly missing: readonly DueReturn[];
  /** Public notes of the one before whose numbers are others now, or which answer nothing any more. */
  readonly dropped: readonly { readonly finding: string; readonly says: string }[];
  readonly kept: readonly { readonly finding: string; readonly says: string }[];
}

/** What the next edition is made from. */
export interface Ground {
  readonly folder: Pick<Folder, 'tables' | 'own' | 'editions' | 'untaken'>;
  readonly former: EditionSource;
  readonly formerMonth: Period;
  readonly month: Period;
}

/**
 * The next edition, as far as nobody has to think: sections, order and author of the one before; months of titles moved on;
 * the returns of the one before, and what came since. `holding` are positions of its public notes that still hold.
 */
export function nextEdition(ground: Ground, holding: readonly number[]): NextEdition {
  const { former, formerMonth, month, folder } = ground;
  const months = monthsFrom(formerMonth.start, month.start);
  const directory = `editions/${month.id}`;
  const listed = former.file.contents.flatMap(({ sections }) => sections);
  const sections = listed.flatMap((id) => {
    const text = former.sections.get(id);
    return text === undefined
      ? []
      : [{ file: `${directory}/${id}.md`, rolled: rollSection(text, months) }];
  });
  const own = namesIn(folder.own.get(former.id) ?? []);
  const untaken = folder.tables.flatMap(({ dataset, sources }) =>
    sources
      .filter(({ file }) => folder.untaken.has(file))
      .map((source) => ({ name: returnName(dataset.id, source), period: source.period })),
  );
  const isFor = ({ period }: { readonly period: Period }) => period.start <= month.end;
  const arrived = [...new Set(untaken.filter(isFor).map(({ name }) => name))];
  const { notes } = former.file;
  const head = rollHead(former.file, months);
  const editionFile = rolledEditionFile(former.text, {
    title: head.title,
    summary: head.summary,
    returns: [...new Set([...(former.file.returns ?? own), ...arrived])],
    notes: holding,
  });
  const file = `${directory}/edition.yaml`;
  const told = [{ file, rolled: head.told(editionFile) }, ...sections];
  const tell = <What>(pick: (rolled: (typeof told)[number]['rolled']) => readonly What[]) =>
    told
      .map(({ file, rolled }) => ({ file, found: pick(rolled) }))
      .filter(({ found }) => found.length > 0);
  const tables = folder.own.get(former.id) ?? [];
  const due = dueReturns({ month: formerMonth, tables }, month, folder.tables);
  return {
    id: month.id,
    former: former.id,
    files: new Map([
      [file, editionFile],
      ...sections.map(({ file, rolled }) => [file, rolled.text] as const),
    ]),
    moved: tell(({ moved }) => moved),
    toRead: tell(({ toRead }) => toRead),
    pinned: tell(({ pinned }) => pinned),
    arrived,
    unlisted: former.file.returns === undefined ? own : [],
    waiting: untaken.filter((one) => !isFor(one)).map(({ name }) => name),
    missing: due.filter(({ files }) => files.length === 0),
    dropped: notes.filter((_, position) => !holding.includes(position)).map(noteOf),
    kept: notes.filter((_, position) => holding.includes(position)).map(noteOf),
  };
}

function noteOf({ finding, says }: EditionSource['file']['notes'][number]) {
  return { finding, says };
}

function namesIn(tables: readonly Table[]): readonly string[] {
  return tables.flatMap(({ dataset, sources }) =>
    sources.map((source) => returnName(dataset.id, source)),
  );
}

function monthsFrom(one: IsoDate, other: IsoDate): number {
  const [a = 0, b = 0] = [one, other].map(
    (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)),
  );
  return b - a;
}

/**
 * Positions of the notes that hold in the new edition: all that each answered in the one before is found there in the same
 * words, so that the numbers are the same. A note is bound to its numbers.
 */
export function notesThatHold(
  { file: { notes } }: EditionSource,
  before: readonly Found[],
  after: readonly Found[],
): readonly number[] {
  const found = new Set(after.map(withoutEdition));
  return [...notes.entries()].flatMap(([position, { says }]) => {
    const answered = before.filter(({ note }) => note?.says === says);
    const holds = answered.length > 0 && answered.every((one) => found.has(withoutEdition(one)));
    return holds ? [position] : [];
  });
}

/** What is found in a section is found in that of the other edition. */
function withoutEdition(finding: Found): string {
  const { file, line: _, ...place } = finding.place;
  return contentOf({
    ...finding,
    place: { ...place, file: file.replace(/^editions\/[^/]+\//, '') },
  });
}

/** What the calendar holds for the month of an edition. */
export interface MonthAhead {
  readonly events: readonly { readonly date: IsoDate; readonly event: string }[];
  readonly duties: readonly {
    readonly requirement: string;
    readonly title: string;
    readonly date: IsoDate;
  }[];
}

/** Events that are announced for a month, and the last days of duties in it. */
export function monthAhead({ tables, duties }: Publication, { start, end }: Period): MonthAhead {
  const events = tables.find(({ dataset }) => dataset.id === 'events');
  return {
    events: (events?.rows ?? [])
      .filter(({ period }) => period.start >= start && period.start <= end)
      .map(({ period, codes }) => ({
        date: period.start,
        event: events?.labels.event?.[codes.event ?? ''] ?? codes.event ?? '',
      })),
    duties: comingDays(duties)
      .filter(({ deadline: { date } }) => date >= start && date <= end)
      .map(({ requirement: { id, title }, deadline: { date } }) => ({
        requirement: id,
        title,
        date,
      })),
  };
}
