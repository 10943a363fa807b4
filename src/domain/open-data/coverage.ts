import { joined } from '../statements/joined.ts';
import type { Text } from '../statements/statement.ts';
import { countInterval } from '../statistics/count-interval.ts';
import { expectation } from './expected-rows.ts';
import { type Coverage, type OpenDataKind, openDataKinds } from './open-data.ts';
import { describeRepeats, describeSetAside, mayHideFall } from './set-aside.ts';
import {
  handedOver,
  monthsBetween,
  type RowTable,
  type SuppliedRows,
  setAsideRows,
  tabulate,
} from './supplied-rows.ts';

declare module '../statements/statement.ts' {
  interface Vocabulary {
    /** There is no file for a month, and how many other forces have one. */
    'coverage.missing': { readonly others: number };
    /** So many rows, and too little to compare them with. */
    'coverage.incomparable': { readonly rows: number };
    /** So many rows, and how many are expected; `isShort` where they are too few to be all. */
    'coverage.rows': {
      readonly rows: number;
      readonly expected: number;
      readonly isShort: boolean;
    };
  }
}

/** Under this share of what is expected a file may be partial; a real fall of that size in a month is unheard of. */
const partialUnder = 0.5;

/**
 * What was supplied of each kind, for each force and month from the first to the last of that kind. A file
 * does not prove that a month is whole, and a missing one is not a month without crime (law and methods,
 * 3.6). A month is partial where its rows are under half of what is expected ({@link expectation}) and below
 * the lower 99.8% Poisson limit of it, so that small numbers are not taken for it. It is partial too where rows
 * were handed over and could not be counted, so many that they might make a fall ({@link mayHideFall}). What is
 * expected is of all rows handed over: a word that no list has is no failure of supply.
 *
 * A month is missing where it lies between two that the force has sent; where the force has sent the month
 * before and another force this one; and where at least half of the forces have sent it, also for a force
 * that has sent nothing.
 *
 * @param forces - Ids of the territorial forces.
 */
export function coverageOf(
  supplied: readonly SuppliedRows[],
  forces: readonly string[],
): readonly Coverage<Text>[] {
  const files = new Map(supplied.map((one) => [`${one.kind} ${one.force} ${one.month}`, one]));
  return openDataKinds.flatMap((kind) => ofKind(kind, tabulate(supplied, kind), forces, files));
}

function ofKind(
  kind: OpenDataKind,
  table: RowTable,
  forces: readonly string[],
  files: ReadonlyMap<string, SuppliedRows>,
): readonly Coverage<Text>[] {
  const months = monthsBetween([...table.values()].flatMap((rows) => [...rows.keys()]));
  const expect = expectation(table);
  const everyone = [...new Set([...forces, ...table.keys()])].toSorted();
  const present = new Map(months.map((month) => [month, presentIn(table, month)]));
  return everyone.flatMap((force) =>
    months
      .filter((month) => isWanted(month, table.get(force), present.get(month) ?? [], forces))
      .map((month) => {
        const exact = expect(force, month);
        const expected = exact === null ? null : Math.round(exact);
        const subject = { kind, force, month, expected };
        const file = files.get(`${kind} ${force} ${month}`);
        return file === undefined
          ? absent(subject, present.get(month) ?? [])
          : judge(subject, file);
      }),
  );
}

/** A lake that holds some forces for some months alone does not miss the others. */
function isWanted(
  month: string,
  own: ReadonlyMap<string, number> | undefined,
  present: readonly string[],
  forces: readonly string[],
): boolean {
  const months = [...(own?.keys() ?? [])];
  const isBetween = months.some((one) => one <= month) && months.some((one) => one >= month);
  const stopped = present.length > 0 && months.includes(monthBefore(month));
  return isBetween || stopped || isUsual(present, forces);
}

function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

function presentIn(table: RowTable, month: string): readonly string[] {
  return [...table].flatMap(([force, months]) => (months.has(month) ? [force] : []));
}

function isUsual(present: readonly string[], forces: readonly string[]): boolean {
  return present.filter((force) => forces.includes(force)).length * 2 >= forces.length;
}

type Subject = Pick<Coverage, 'kind' | 'force' | 'month' | 'expected'>;

function absent(subject: Subject, present: readonly string[]): Coverage<Text> {
  const none = { rows: null, setAside: 0, repeats: 0 };
  const says: Text = { say: 'coverage.missing', others: present.length };
  return { ...subject, ...none, status: 'missing', says };
}

function judge(subject: Subject, file: SuppliedRows): Coverage<Text> {
  const { rows, repeats } = file;
  const { expected } = subject;
  const setAside = setAsideRows(file);
  const given = handedOver(file);
  const isShort = isPartial(given, expected);
  const status = isShort || mayHideFall(rows, setAside) ? 'partial' : 'supplied';
  const sentences: readonly (Text | null)[] = [
    setAside > 0 && !isShort ? null : rowsSentence(isShort, given, expected),
    describeSetAside(given, file.setAside),
    describeRepeats(repeats),
  ];
  return {
    ...subject,
    status,
    rows,
    setAside,
    repeats,
    says: joined(sentences.filter((sentence) => sentence !== null)),
  };
}

function isPartial(rows: number, expected: number | null): boolean {
  if (expected === null || rows >= expected * partialUnder) return false;
  const limit = countInterval(expected, 0.998);
  return limit !== null && rows < limit.low;
}

function rowsSentence(isShort: boolean, rows: number, expected: number | null): Text {
  return expected === null
    ? { say: 'coverage.incomparable', rows }
    : { say: 'coverage.rows', rows, expected, isShort };
}
