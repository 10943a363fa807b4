import type { Finding } from '../domain/findings/finding.ts';
import type { Block } from '../domain/publication/publication.ts';
import type { Text } from '../domain/statements/statement.ts';
import { comparePeriods, formatPeriod, type Period } from '../domain/time/period.ts';
import type { Check, CheckContext, CheckedSection } from './context.ts';
import { linePlace } from './place.ts';
import { overlaps, typedPeriods } from './typed-periods.ts';

/** A time that a caption or a title names is that of some of the numbers below it. */
export const checkCaptions: Check = (context) =>
  context.sections.flatMap((section) =>
    section.section.blocks.flatMap((block) => checkBlock(block, section, context)),
  );

function checkBlock(
  block: Block<Text>,
  section: CheckedSection,
  { figures }: CheckContext,
): readonly Finding[] {
  if (!('table' in block)) return [];
  const { caption, rows } = block.table;
  const named = typedPeriods(caption);
  if (named.length === 0) return [];
  const periods = rows
    .flatMap(({ cells }) => cells)
    .flatMap((id) => figures.byId.get(id ?? '')?.period ?? []);
  const odd = named.find((one) => !periods.some((period) => overlaps(one, period)));
  if (odd === undefined || periods.length === 0) return [];
  return [
    {
      code: 'month-not-of-figures',
      severity: 'warning',
      place: linePlace(section, caption),
      says: `“${caption}” names ${formatPeriod(odd)}, and the numbers below it are of ${spanOf(periods)}`,
      fix: 'Write the time that they are of, or leave it out: every table says its periods.',
      about: block.table.sources.map(({ dataset }) => dataset),
    },
  ];
}

function spanOf(periods: readonly Period[]): string {
  const ordered = periods.toSorted(comparePeriods);
  const names = [ordered[0], ordered.at(-1)].flatMap((one) =>
    one === undefined ? [] : [formatPeriod(one)],
  );
  return [...new Set(names)].join(' up to ');
}
