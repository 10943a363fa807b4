import type { Finding } from '../domain/findings/finding.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { rowKey } from '../domain/tables/row-key.ts';
import type { Row } from '../domain/tables/table.ts';

/**
 * A later return replaces the rows of an earlier one that have the same key, where it says anything
 * else of them, in numbers, categories or words. Every number that changed is recorded, so that nothing is restated in silence; what
 * is only repeated keeps the return that gave it first.
 */
export function supersede(
  dataset: Dataset,
  rows: readonly Row[],
): { rows: readonly Row[]; findings: readonly Finding[] } {
  const newest = new Map<string, Row>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const key = rowKey(dataset, row);
    const former = newest.get(key);
    const changed = former === undefined ? [] : differences(former, row);
    findings.push(...changed);
    if (former === undefined || changed.length > 0 || saysOtherwise(former, row)) {
      newest.set(key, row);
    }
  }
  return { rows: [...newest.values()], findings };
}

/** True where the later row has other words or categories: minutes are in, a contract has ended. */
function saysOtherwise(former: Row, row: Row): boolean {
  return isUnlike(former.texts, row.texts) || isUnlike(former.codes, row.codes);
}

function isUnlike(
  former: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(now).some(([column, text]) => former[column] !== text);
}

function differences(former: Row, row: Row): readonly Finding[] {
  return Object.entries(row.numbers).flatMap(([column, now]) => {
    const before = former.numbers[column];
    if (before === undefined || (before.value === now.value && before.status === now.status)) {
      return [];
    }
    return [
      {
        code: 'figure-restated',
        severity: 'note' as const,
        place: { file: row.source.file, row: row.row, column },
        says: `${now.given || 'blank'} replaces ${before.given || 'blank'}, which ${former.source.file} gave`,
        fix: 'Nothing to do if the force meant to restate it.',
      },
    ];
  });
}
