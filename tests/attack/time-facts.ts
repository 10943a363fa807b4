import type { Facts, Rest } from './facts.ts';
import { type Equation, type Form, less, only, sumOf } from './form.ts';
import type { SeenRow } from './rows.ts';
import { schemas } from './schemas.ts';
import { cellName } from './world.ts';

/** A count over some days, both ends included, as `2024-01-01`. */
interface Spell {
  readonly start: string;
  readonly end: string;
  readonly cell: string;
}

/**
 * Periods of the same count are made of the same days: a quarter is its months, a rolling year and a year to date share
 * months with others. Days that no period of its own tells of stand as a number that nobody names.
 */
export function timeFacts(rows: readonly SeenRow[], id: (name: string) => string | null): Facts {
  const spells = new Map<string, Spell[]>();
  for (const row of rows) {
    const schema = schemas[row.dataset];
    const [start = '', end = ''] = row.period.split('..');
    if (!schema?.flows || end === '') continue;
    for (const column of schema.counts) {
      const cell = id(cellName(row, column));
      if (cell === null) continue;
      const series = cellName({ ...row, period: '' }, column);
      const before = spells.get(series) ?? [];
      if (before.some((spell) => spell.cell === cell)) continue;
      spells.set(series, [...before, { start, end: dayAfter(end), cell }]);
    }
  }
  const several = [...spells].filter(([, all]) => all.length > 1);
  return {
    equations: several.flatMap(([series, all]) => madeOfDays(series, all)),
    rests: several.flatMap(([, all]) => all.flatMap((spell) => restOf(spell, all))),
  };
}

/** Each period as the sum of the stretches of days that all ends and beginnings cut the time into. */
function madeOfDays(series: string, spells: readonly Spell[]): readonly Equation[] {
  const cuts = [...new Set(spells.flatMap(({ start, end }) => [start, end]))].toSorted();
  const pieces = cuts.slice(1).map((end, at) => pieceOf(cuts[at] ?? '', end, series, spells));
  return spells.flatMap((spell) => {
    const within = pieces.filter(({ start, end }) => start >= spell.start && end <= spell.end);
    const form = less(
      only(spell.cell),
      sumOf(within.map((piece) => [only(piece.cell), 1] as const)),
    );
    return form.size === 0 ? [] : [{ form, low: 0, high: 0, says: 'periods add up' }];
  });
}

function pieceOf(start: string, end: string, series: string, spells: readonly Spell[]): Spell {
  const same = spells.find((spell) => spell.start === start && spell.end === end);
  // Where a number is put right, the days that nobody names are other days too.
  const of = spells.map(({ cell }) => cell).join(' ');
  return same ?? { start, end, cell: `~${series}|${start}..${end} of ${of}` };
}

/** The people of a period who are in none of the periods within it that are told. */
function restOf(whole: Spell, spells: readonly Spell[]): readonly Rest[] {
  const within = spells
    .filter(
      ({ start, end, cell }) => cell !== whole.cell && start >= whole.start && end <= whole.end,
    )
    .toSorted((a, b) => days(b) - days(a));
  const apart: Spell[] = [];
  for (const spell of within) {
    if (apart.every(({ start, end }) => spell.end <= start || spell.start >= end))
      apart.push(spell);
  }
  if (apart.length === 0 || apart.reduce((sum, spell) => sum + days(spell), 0) >= days(whole)) {
    return [];
  }
  const parts: readonly Form[] = apart.map(({ cell }) => only(cell));
  return [
    { form: less(only(whole.cell), ...parts), says: `${whole.cell} less the periods within` },
  ];
}

function days({ start, end }: Spell): number {
  return (Date.parse(end) - Date.parse(start)) / 86_400_000;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
