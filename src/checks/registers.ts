import { formatValue } from '../domain/figures/format.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { Asked } from '../domain/law/asked.ts';
import { selects } from '../domain/measures/select.ts';
import type { Row, Table } from '../domain/tables/table.ts';
import { formatPeriod, parsePeriod } from '../domain/time/period.ts';
import {
  type AskedFor,
  askedFor,
  type DayOrder,
  dayOrders,
  type Threshold,
  thresholds,
} from '../reference/register-rules.ts';
import { cellPlace } from './place.ts';

/**
 * Rows of a register that the Order does not ask for there, days that cannot be, papers that came late,
 * and what the Order asks for and is not said. A register may have thousands of rows, so that what is
 * alike in one file is told once, with how many there are. A body that the Order does not bind hears of days alone.
 */
export function checkRegisters(table: Table, { isBound }: Asked): readonly Finding[] {
  const { id } = table.dataset;
  const ofTable = <Rule extends { dataset: string }>(rules: readonly Rule[]) =>
    rules.filter(({ dataset }) => dataset === id);
  const impossible = ofTable(dayOrders).filter(({ otherwise }) => otherwise === 'impossible');
  if (!isBound) return impossible.flatMap((rule) => outOfOrder(table, rule));
  return [
    ...ofTable(thresholds).flatMap((rule) => beyondThreshold(table, rule)),
    ...ofTable(dayOrders).flatMap((rule) => outOfOrder(table, rule)),
    ...ofTable(askedFor).flatMap((rule) => leftEmpty(table, rule)),
  ];
}

const beyondKinds = {
  'not-asked-for': { code: 'item-not-asked-for' },
  'on-other-list': { code: 'contract-on-other-list' },
} as const;

function beyondThreshold({ dataset, rows }: Table, rule: Threshold): readonly Finding[] {
  const { column, is, pounds, where, otherwise, says, fix } = rule;
  const beyond = rows.filter(({ codes, numbers }) => {
    const value = numbers[column]?.value ?? null;
    // What was paid back is as large as what was paid.
    const fits = value === null || (is === 'over') === Math.abs(value) > pounds;
    return selects(where, codes) && !fits;
  });
  return eachFile(beyond, (first, several) => {
    const value = formatValue(first.numbers[column]?.value ?? 0, { kind: 'money' }, 2);
    return {
      ...beyondKinds[otherwise],
      severity: 'note',
      place: cellPlace(first, column),
      says: `${value} stands here${several === 1 ? '' : `, the first of ${several} such rows`}, and ${says}`,
      fix,
      about: [dataset.id],
    };
  });
}

/** Days that cannot be are a slip; papers that were late are no mistake in the return. */
const orderKinds = {
  impossible: { code: 'days-impossible', severity: 'error' },
  late: { code: 'published-late', severity: 'warning' },
} as const;

function outOfOrder({ dataset, rows }: Table, rule: DayOrder): readonly Finding[] {
  const { earlier, later, otherwise, says, fix } = rule;
  return rows.flatMap((row) => {
    const [first = '', last = ''] = [row.texts[earlier], row.texts[later]];
    if (first === '' || last === '' || first <= last) return [];
    const place = otherwise === 'late' ? earlier : later;
    return [
      {
        ...orderKinds[otherwise],
        place: cellPlace(row, place),
        says: `with ${titleOf(dataset, earlier)} ${day(first)} and ${titleOf(dataset, later)} ${day(last)}, it ${says}`,
        fix,
        about: [dataset.id],
      },
    ];
  });
}

function leftEmpty({ dataset, rows }: Table, rule: AskedFor): readonly Finding[] {
  return rule.columns.flatMap((column) => {
    const asked = rows.filter(({ codes }) => selects(rule.where, codes));
    const empty = asked.filter(({ texts }) => (texts[column] ?? '') === '');
    return eachFile(empty, (first, several) => ({
      code: 'asked-for-and-empty',
      severity: 'warning',
      place: cellPlace(first, column),
      says: `“${titleOf(dataset, column)}” is empty here${several === 1 ? '' : ` and in ${several - 1} more ${several === 2 ? 'row' : 'rows'}`}, and paragraph ${rule.paragraph} of the Order asks for it`,
      fix: rule.fix ?? 'Write it; where there is none, say so in words.',
      about: [dataset.id],
    }));
  });
}

/** One finding for each file: at the first row, and of how many. */
function eachFile(
  rows: readonly Row[],
  tell: (first: Row, several: number) => Finding,
): readonly Finding[] {
  const files = Map.groupBy(rows, ({ source }) => source.file);
  return [...files.values()].flatMap((alike) => {
    const [first] = alike;
    return first === undefined ? [] : [tell(first, alike.length)];
  });
}

function titleOf({ columns }: Table['dataset'], name: string): string {
  return columns.find((column) => column.name === name)?.title ?? name;
}

function day(date: string): string {
  const period = parsePeriod(date);
  return period === null ? date : formatPeriod(period);
}
