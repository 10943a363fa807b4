import { formatNumber } from '../figures/format.ts';
import type { Finding, Place } from './finding.ts';

const mostRows = 5;

/** One finding for what has one cause: it stands at the first place, counts the others in its sentence and keeps them. */
export function gathered(finding: Finding, others: readonly Place[]): Finding {
  if (others.length === 0) return finding;
  return { ...finding, says: `${finding.says}${inMore(others)}`, also: others };
}

/** The same finding, told of other places: those that its own were made from. */
export function moved(finding: Finding, to: (place: Place) => Place): Finding {
  const { also = [], ...alone } = finding;
  const place = to(finding.place);
  if (also.length === 0) return { ...alone, place };
  const says = finding.says.slice(0, -inMore(also).length);
  return gathered({ ...alone, says, place }, also.map(to));
}

/** `; the same is wrong with 34 more cells (rows 3, 4, 5, 6, 7 and 29 more)`. */
function inMore(places: readonly Place[]): string {
  const rows = places.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const what = places.every(({ column }) => column === undefined) ? 'row' : 'cell';
  const many = `${formatNumber(places.length, 0)} more ${what}${places.length === 1 ? '' : 's'}`;
  return `; the same is wrong with ${many} (${rowsInWords(rows)})`;
}

/** `row 3`, `rows 3, 4 and 5`, `rows 3, 4, 5, 6, 7 and 29 more`. */
function rowsInWords(rows: readonly number[]): string {
  const rest = rows.length - mostRows;
  const words = rows.slice(0, mostRows).map(String);
  if (rest > 0) words.push(`${formatNumber(rest, 0)} more`);
  const last = words.pop() ?? '';
  return words.length === 0 ? `row ${last}` : `rows ${words.join(', ')} and ${last}`;
}
