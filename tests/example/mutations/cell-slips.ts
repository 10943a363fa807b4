import type { Chance } from './chance.ts';
import type { Mutation } from './mutation.ts';
import {
  type Cell,
  cellsIn,
  numberCells,
  placeOf,
  type ReturnText,
  withCells,
} from './return-text.ts';

/** What a tired hand makes of one number; null where it makes nothing of it. */
type Slip = (text: string, cell: Cell, chance: Chance) => string | null;

interface CellKind {
  readonly kind: string;
  readonly slip: Slip;
  /** How many of it: in the example, and beside its history. */
  readonly many: readonly [example: number, history: number];
}

const unitOf = ({ of }: Cell) => (of.kind === 'number' ? of.unit.kind : '');

const digitChanged: Slip = (text, _, chance) => {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = digits[chance.below(digits.length)] ?? 0;
  const digit = (Number(text[at]) + 1 + chance.below(9)) % 10;
  return text.slice(0, at) + digit + text.slice(at + 1);
};

const digitsExchanged: Slip = (text, _, chance) => {
  const pairs = [...text.matchAll(/(?=(\d)(\d))/g)].filter(([, a, b]) => a !== b);
  const pair = pairs[chance.below(pairs.length)];
  if (pair === undefined) return null;
  const at = pair.index;
  return text.slice(0, at) + (pair[2] ?? '') + (pair[1] ?? '') + text.slice(at + 2);
};

const tenTimes: Slip = (text) => {
  if (Number(text) === 0) return null;
  const [whole = '', part = ''] = text.split('.');
  return part === '' ? `${whole}0` : `${whole}${part.slice(0, 1)}.${part.slice(1) || '0'}`;
};

/** The last digit was not typed. */
const tenthOf: Slip = (text) => (/^-?\d\d+$/.test(text) ? text.slice(0, -1) : null);

const pointLost: Slip = (text) => {
  const without = text.replace('.', '').replace(/^(-?)0+(?=\d)/, '$1');
  return text.includes('.') && Number(text) !== 0 ? without : null;
};

const signChanged: Slip = (text, { of }) => {
  if (of.kind !== 'number' || of.minimum !== undefined || Number(text) === 0) return null;
  return text.startsWith('-') ? text.slice(1) : `-${text}`;
};

const shareForPercentage: Slip = (text, cell) =>
  unitOf(cell) === 'percentage' && Number(text) > 0
    ? String(Number((Number(text) / 100).toFixed(4)))
    : null;

const minutesForSeconds: Slip = (text, cell) => {
  if (unitOf(cell) !== 'seconds' || Number(text) < 60) return null;
  return String(Math.round(Number(text) / 60));
};

const secondsTimesSixty: Slip = (text, cell) =>
  unitOf(cell) === 'seconds' ? String(Number(text) * 60) : null;

const leftBlank: Slip = (text) => (Number(text) === 0 ? null : '');

const noughtTyped: Slip = (text) => (Number(text) === 0 ? null : '0');

const ofTheRowAbove: Slip = (text, { table, row, column }) => {
  const above = table.rows[row - 1]?.[column] ?? '';
  return /^-?\d/.test(above) && above !== text ? above : null;
};

/** One too many or too few in counting up. */
const oneOff: Slip = (text, _, chance) =>
  /^\d+$/.test(text) && Number(text) > 0
    ? String(Number(text) + (chance.below(2) === 0 ? 1 : -1))
    : null;

const kinds: readonly CellKind[] = [
  { kind: 'a digit is another', slip: digitChanged, many: [24, 12] },
  { kind: 'two digits change places', slip: digitsExchanged, many: [18, 12] },
  { kind: 'a nought too many', slip: tenTimes, many: [16, 12] },
  { kind: 'a digit too few', slip: tenthOf, many: [14, 10] },
  { kind: 'the point is lost', slip: pointLost, many: [8, 6] },
  { kind: 'the sign is lost or put in', slip: signChanged, many: [5, 3] },
  { kind: 'a share for a percentage', slip: shareForPercentage, many: [8, 4] },
  { kind: 'minutes for seconds', slip: minutesForSeconds, many: [2, 5] },
  { kind: 'seconds times sixty', slip: secondsTimesSixty, many: [3, 4] },
  { kind: 'a number is left out', slip: leftBlank, many: [8, 6] },
  { kind: 'nought for a number', slip: noughtTyped, many: [6, 6] },
  { kind: 'the number of the row above', slip: ofTheRowAbove, many: [12, 4] },
  { kind: 'one too many or too few', slip: oneOff, many: [8, 0] },
];

/** Slips in one number of a return, spread over all datasets. */
export function cellSlips(
  tables: readonly ReturnText[],
  history: boolean,
  chance: Chance,
): readonly Mutation[] {
  const cells = tables.flatMap(numberCells);
  return kinds.flatMap(({ kind, slip, many }) => {
    const made = chance.shuffled(cells).flatMap((cell) => {
      const to = slip(cell.text, cell, chance);
      return to === null || to === cell.text ? [] : [{ cell, to }];
    });
    return chance
      .spread(made, many[history ? 1 : 0], ({ cell }) => cell.table.path)
      .map(({ cell, to }) => inCell(kind, cell, to, history));
  });
}

/** Words of a scale, taken for another of its words. */
export function wordSlips(tables: readonly ReturnText[], chance: Chance): readonly Mutation[] {
  const cells = tables
    .flatMap((table) => cellsIn(table, (of) => of.kind === 'number' && of.unit.kind === 'scale'))
    .filter(({ text }) => /^[A-Za-z]/.test(text));
  return chance
    .spread(cells, 12, ({ table }) => table.path)
    .flatMap((cell) => {
      const words = cells.filter(
        ({ of, text }) => of === cell.of && meaning(text) !== meaning(cell.text),
      );
      const other = words[chance.below(words.length)];
      return other === undefined
        ? []
        : [inCell('a word of a scale is another', cell, other.text, false)];
    });
}

/** Words of the scale that say the same. */
const alike: Readonly<Record<string, string>> = {
  below: 'lower',
  'at or below': 'lower',
  'slightly lower': 'lower',
  'slightly higher': 'higher',
  highest: 'higher',
  comparable: 'stable',
};

function meaning(word: string): string {
  return alike[word] ?? word;
}

function inCell(
  kind: string,
  { table, row, column, text }: Cell,
  to: string,
  history: boolean,
): Mutation {
  return {
    base: history ? 'history' : 'example',
    kind,
    says: `${table.path} row ${row + 2} ${table.header[column]}: ${text} -> ${to}`,
    changed: { [table.path]: withCells(table, [{ row, column, to }]) },
    at: placeOf(table, row, column),
  };
}
