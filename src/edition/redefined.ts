import type { FormerRelease } from '../domain/disclosure/former-release.ts';
import { countColumns } from '../domain/disclosure/stated.ts';
import type { Found } from '../domain/findings/finding.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { Dataset } from '../domain/tables/dataset.ts';

/**
 * What a folder defines otherwise than releases on its shelf did. A dataset that protected people must go on to
 * protect them; a measure that is worked out in another way is said to the office.
 */
export function findRedefined(
  datasets: readonly Dataset[],
  measures: readonly Measure[],
  former: readonly FormerRelease[],
): readonly Found[] {
  const newestFirst = former.toReversed();
  return [
    ...datasets.flatMap((dataset) => {
      if (dataset.definedIn === undefined) return [];
      const loosened = newestFirst.flatMap((release) => loosenedSince(dataset, release))[0];
      return loosened === undefined ? [] : [loosened];
    }),
    ...measures.flatMap((measure) => {
      if (measure.definedIn === undefined) return [];
      const before = newestFirst.flatMap(({ id, defined = [] }) =>
        defined.filter((one) => one.id === measure.id).map((one) => ({ id, one })),
      )[0];
      if (before === undefined || worksAlike(measure, before.one)) return [];
      return [changed(measure, measure.definedIn, before.id)];
    }),
  ];
}

const strength: Readonly<Record<Dataset['disclosure'], number>> = { none: 0, posts: 1, people: 2 };

/** What the dataset protects no longer that it did in a release. */
function loosenedSince(dataset: Dataset, { id, tables }: FormerRelease): readonly Found[] {
  const before = tables.find((table) => table.dataset.id === dataset.id)?.dataset;
  if (before === undefined || dataset.definedIn === undefined) return [];
  const place = { file: dataset.definedIn };
  const shared = { code: 'definition-loosened', severity: 'error', place } as const;
  if (strength[dataset.disclosure] < strength[before.disclosure]) {
    const says = `release ${id} protected it as ${before.disclosure}, and now it would show what was hidden`;
    return [{ ...shared, says, fix: `Write “disclosure: ${before.disclosure}” again.` }];
  }
  const protectedNow = new Set(countColumns(dataset).map(({ name }) => name));
  const shown = countColumns(before).find(
    ({ name }) => !protectedNow.has(name) && dataset.columns.some((column) => column.name === name),
  );
  if (shown === undefined) return [];
  const says = `release ${id} protected the counts of “${shown.name}”, and now they would be shown`;
  return [
    {
      ...shared,
      says,
      fix: 'Give the column back its unit and its decimal places, and leave out “tells”.',
    },
  ];
}

/** True where two definitions give the same figures of the same returns. */
function worksAlike(one: Measure, other: Measure): boolean {
  return JSON.stringify(workings(one)) === JSON.stringify(workings(other));
}

function workings({ dataset, where, formula, unit, by, totals, period, own }: Measure) {
  return [dataset, where, formula, unit.kind, by, totals, period, own];
}

function changed({ id, title }: Measure, file: string, release: string): Found {
  return {
    code: 'definition-changed',
    severity: 'warning',
    place: { file },
    says: `the measure “${id}” (${title}) is worked out otherwise than in release ${release}, under the same name and addresses`,
    fix: 'Where it was mended, say so in the reason of the revision: figures that change are announced. Where it is to mean something else, give it a new id.',
  };
}
