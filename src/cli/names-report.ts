import { formatNumber } from '../domain/figures/format.ts';
import { formatPeriod } from '../domain/time/period.ts';
import { type Name, type NamedMeasure, sayingNow } from '../edition/names.ts';
import { width, wrap } from './report.ts';

/** How much fits on a screen or two. */
const most = { measures: 8, listed: 60, groups: 6, periods: 6 };

/** What was asked for, and words near to it where nothing was found. */
interface Asked {
  readonly asked: string;
  readonly near: readonly string[];
}

/** Names for a terminal of 80 columns: a few in full where words were said, else all that have a figure, in a line each. */
export function reportNames(
  found: readonly NamedMeasure[],
  { asked, near }: Asked,
): readonly string[] {
  if (asked === '') return [...listed(found), ...more(found.length - most.listed, 'Say')];
  if (found.length === 0) {
    const hint =
      near.length === 0
        ? 'Try other words, or none: “answerable names DIR” lists what there is.'
        : `Did you mean ${near.join(' or ')}?`;
    return wrap(`No measure is described by “${asked}”. ${hint}`, width);
  }
  const shown = found.slice(0, most.measures);
  return [...shown.flatMap(inFull), ...more(found.length - shown.length, 'Add')];
}

function more(left: number, verb: string): readonly string[] {
  if (left <= 0) return [];
  return ['', ...wrap(`And ${formatNumber(left, 0)} more. ${verb} words to find one.`, width)];
}

function inFull({ measure, dataset, whole, groups, periods }: NamedMeasure): readonly string[] {
  return [
    '',
    ...wrap(`${measure.title} (${dataset})`, width),
    ...(whole === null ? [] : lineOf(whole, '')),
    ...groups.slice(0, most.groups).flatMap((group) => lineOf(group, `${group.label}: `)),
    ...left(groups.length - most.groups, 'group'),
    ...periodsOf(whole?.name ?? groups[0]?.name ?? measure.id, periods),
  ];
}

/** The name as it is written, and what it says now: on one line where they fit. */
function lineOf(name: Name, label: string): readonly string[] {
  const braces = `  {${name.name}}`;
  const says = `${label}${sayingNow(name)}`;
  if (braces.length < 34 && 36 + says.length <= width) return [`${braces.padEnd(36)}${says}`];
  return [braces, ...wrap(says, width - 6).map((line) => `      ${line}`)];
}

function left(count: number, noun: string): readonly string[] {
  return count > 0
    ? [`  … and ${formatNumber(count, 0)} more ${noun}${count === 1 ? '' : 's'}`]
    : [];
}

/** The periods that may stand behind the name. */
function periodsOf(name: string, periods: NamedMeasure['periods']): readonly string[] {
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined || periods.length < 2) return [];
  const ids = periods.slice(-most.periods).map(({ id }) => id);
  const of = `${formatNumber(periods.length, 0)} periods, ${formatPeriod(first)} to ${formatPeriod(last)}`;
  const text = `Of another time: {${name}.${ids[0]}}. There are ${of}: ${periods.length > ids.length ? '…, ' : ''}${ids.join(', ')}.`;
  return wrap(text, width - 2).map((line) => `  ${line}`);
}

/** By dataset, a line each. */
function listed(found: readonly NamedMeasure[]): readonly string[] {
  if (found.length === 0) {
    return wrap(
      'No return has been handed in yet, so no name says anything. Say words to find what there will be.',
      width,
    );
  }
  const byDataset = Map.groupBy(found.slice(0, most.listed), ({ dataset }) => dataset);
  return [...byDataset].flatMap(([dataset, measures]) => [
    '',
    ...wrap(dataset, width),
    ...measures.flatMap(({ measure, whole, groups }) =>
      lineOf(whole ?? { name: measure.id, label: '', says: null, period: null }, '').map((line) =>
        whole === null
          ? line.replace('no return gives it yet', `in ${groups.length} groups`)
          : line,
      ),
    ),
  ]);
}
