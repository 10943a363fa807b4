import { datasets } from '../datasets/index.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { AreaBody } from '../domain/places/area.ts';
import { bodyOn } from '../domain/places/body-on.ts';
import { shellWord } from '../domain/text/shell-word.ts';
import { addMonths } from '../domain/time/calendar-months.ts';
import { type IsoDate, type Period, parsePeriod } from '../domain/time/period.ts';
import {
  type MonthAhead,
  monthAhead,
  type NextEdition,
  nextEdition,
  notesThatHold,
} from '../edition/next/next-edition.ts';
import type { EditionSource } from '../folder/edition.ts';
import { editionIds } from '../folder/edition-folder.ts';
import { type FolderFiles, readTextIfAny } from '../folder/files.ts';
import { readFolder } from '../folder/read.ts';
import { findArea } from '../reference/areas/index.ts';
import { compileFiles, openSource, unlessSaid } from './compile-folder.ts';
import { UserError } from './user-error.ts';

/** The next edition of a folder, not written yet, and what was found around it. */
export interface RolledForward {
  readonly plan: NextEdition;
  readonly ahead: MonthAhead;
  /** Returns of one period that came in two files. */
  readonly twice: readonly Finding[];
  /** Who publishes for the area, where it is not who did in the month of the former edition. */
  readonly successor: Succession | null;
}

/** Two bodies of one area, one after the other; null of a time that has none. */
export interface Succession {
  readonly former: AreaBody | null;
  readonly next: AreaBody | null;
}

/**
 * Plans the edition of the month that is asked for, given that of the newest. It is compiled as if it were there, so that
 * it is known which public notes still hold.
 */
export async function rollForward(
  directory: string,
  asked: (newest: Period) => Period,
  today: IsoDate,
): Promise<RolledForward> {
  const files = openSource(directory);
  const folder = await readFolder(files, datasets);
  const [newest] = folder.editions;
  const formerMonth = parsePeriod(newest?.id ?? '');
  if (newest === undefined || formerMonth === null) {
    throw new UserError(`${directory} has no edition that another could go on from.`);
  }
  const former = asWritten(newest, files);
  const month = asked(formerMonth);
  refuseMonth(month, formerMonth, files, today);
  const ground = { folder, former, formerMonth, month };
  const all = former.file.notes.map((_, position) => position);
  const publishedAt = unlessSaid(`${today}T09:30:00Z`);
  const before = await compileFiles(files, { publishedAt, edition: former.id });
  const after = await compileFiles(withFiles(files, nextEdition(ground, all).files), {
    publishedAt,
    edition: month.id,
    dutiesOn: { asked: month.start, today },
  });
  const { publication, findings } = after;
  if (publication === null)
    throw new UserError(`${directory} does not say who publishes: see body.yaml.`);
  return {
    plan: nextEdition(ground, notesThatHold(former, before.findings, findings)),
    ahead: monthAhead(publication, month),
    twice: folder.findings.filter(
      ({ code }) => code === 'return-given-twice' || code === 'returns-disagree',
    ),
    successor: successorOf(folder.body?.area ?? '', formerMonth, month),
  };
}

function successorOf(area: string, { end: then }: Period, { end }: Period): Succession | null {
  const found = findArea(area);
  if (found === undefined) return null;
  const [former, next] = [bodyOn(found, then) ?? null, bodyOn(found, end) ?? null];
  return former === next ? null : { former, next };
}

/** The edition with the comments in its files, which its author wants to keep. */
function asWritten(edition: EditionSource, files: FolderFiles): EditionSource {
  const text = (path: string, read: string) => readTextIfAny(files, path) ?? read;
  const { directory, sections } = edition;
  return {
    ...edition,
    text: text(`${directory}/edition.yaml`, edition.text),
    sections: new Map([...sections].map(([id, read]) => [id, text(`${directory}/${id}.md`, read)])),
  };
}

function refuseMonth(month: Period, newest: Period, files: FolderFiles, today: IsoDate): void {
  const { name, paths } = files;
  if (month.start <= newest.start) {
    if (editionIds(paths).includes(month.id)) {
      throw new UserError(
        `editions/${month.id} is there already, and nothing in it is overwritten.`,
      );
    }
    throw new UserError(`The newest edition is ${newest.id}: ${month.id} does not come after it.`);
  }
  const unread = editionIds(paths).find((id) => isBetween(id, newest, month));
  if (unread !== undefined) {
    throw new UserError(
      `editions/${unread} is there already, but cannot be read, so no edition can go on from it: mend it first, “answerable check ${shellWord(name)}” says where.`,
    );
  }
  const [latest = ''] = [newest.start, today].toSorted().toReversed();
  if (month.start > addMonths(latest, mostAhead)) {
    throw new UserError(`${month.id} is more than a year ahead: is the year of --edition right?`);
  }
}

/** An edition is begun for the months to come; one further ahead is a slip of the year. */
const mostAhead = 12;

/** A month after the newest edition that can be read, up to the one that is asked for. */
function isBetween(id: string, newest: Period, asked: Period): boolean {
  const period = parsePeriod(id);
  return period?.kind === 'month' && period.start > newest.start && period.start <= asked.start;
}

/** The folder as it would be with some files more. */
function withFiles(files: FolderFiles, more: ReadonlyMap<string, string>): FolderFiles {
  return {
    ...files,
    paths: [...files.paths, ...more.keys()].toSorted(),
    read: (path) => {
      const text = more.get(path);
      return text === undefined ? files.read(path) : new TextEncoder().encode(text);
    },
  };
}
