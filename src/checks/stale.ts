import type { Block } from '../domain/publication/publication.ts';
import type { Text } from '../domain/statements/statement.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import {
  comparePeriods,
  formatPeriod,
  lengthInMonths,
  type Period,
  parsePeriod,
} from '../domain/time/period.ts';
import { askFor } from './ask-for.ts';
import type { Check, CheckContext, CheckedSection } from './context.ts';
import { linePlace } from './place.ts';

/**
 * Months by which the latest figures may end before the edition’s month does: one for what is
 * returned every month; four for quarters, which come out a month or more after their end.
 */
const allowed: Readonly<Record<Dataset['frequency'], number>> = {
  monthly: 1,
  quarterly: 4,
  yearly: 15,
  'when-it-changes': Number.POSITIVE_INFINITY,
};

/** The latest figures of a block are of the latest period that there should be figures for. */
export const checkStaleBlocks: Check = (context) =>
  context.sections.flatMap((section) =>
    section.section.blocks.flatMap((block) => {
      const about = aboutOf(block);
      const latest = latestOf(block, context);
      const dataset = about
        .flatMap((id) => context.tables.get(id)?.dataset ?? [])
        .toSorted((a, b) => allowed[a.frequency] - allowed[b.frequency])
        .at(-1);
      if (latest === null || dataset === undefined) return [];
      const age = monthsBetween(latest, context.month);
      if (age <= allowed[dataset.frequency]) return [];
      const title = titleOf(block);
      const newest = newestReturn(dataset.id, context);
      return [
        {
          code: 'block-stale',
          severity: 'warning' as const,
          place: linePlace(section, title),
          says: `“${title}” stops at ${formatPeriod(latest)} in an edition of ${formatPeriod(context.month)}, and is about something returned ${dataset.frequency}`,
          fix: `${askFor('the newer figures', dataset)} Or say why there are none.${newest === undefined ? '' : ` The newest return is ${newest}.`}`,
          ...(newest === undefined ? {} : { rests: [{ file: newest }] }),
          about: [dataset.id],
          cause: [section.section.id, dataset.id, latest.id].join(' '),
        },
      ];
    }),
  );

/** The file of the return that reports on the latest time. */
function newestReturn(dataset: string, { tables }: CheckContext): string | undefined {
  const sources = (tables.get(dataset)?.rows ?? []).map(({ source }) => source);
  return sources.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1)?.file;
}

/** Datasets that a block is filled from, or for a gap would be. */
function aboutOf(block: Block<Text>): readonly string[] {
  if (block.kind === 'gap') return block.lacks ?? [];
  return 'table' in block ? block.table.sources.map(({ dataset }) => dataset) : [];
}

function titleOf(block: Block<Text>): string {
  if (block.kind === 'gap') return block.title;
  return 'table' in block ? block.table.caption : '';
}

/** The newest period shown; of a gap, which shows none, the period that its title names. */
function latestOf(block: Block<Text>, { figures }: CheckContext): Period | null {
  if (block.kind === 'gap') return monthIn(block.title);
  if (!('table' in block)) return null;
  const periods = block.table.rows
    .flatMap(({ cells }) => cells)
    .flatMap((id) => (id === null ? [] : (figures.byId.get(id)?.period ?? [])));
  return periods.toSorted(comparePeriods).at(-1) ?? null;
}

function monthIn(title: string): Period | null {
  const named = /[A-Z][a-z]+ \d{4}/.exec(title);
  return named === null ? null : parsePeriod(named[0]);
}

/** From the month in which one period ends to the month in which the other does. */
function monthsBetween(from: Period, to: Period): number {
  const span: Period = { kind: 'month', id: '', start: `${from.end.slice(0, 7)}-01`, end: to.end };
  return lengthInMonths(span) - 1;
}

/** An edition gathers periods that end in different months: no fault, but readers have to know. */
export const checkMixedPeriods: Check = (context) => {
  const ends = new Map<string, Period>();
  for (const section of context.sections) {
    for (const period of latestPeriods(section, context)) ends.set(period.end.slice(0, 7), period);
  }
  const named = [...ends].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, period]) => period);
  if (named.length < 2) return [];
  return [
    {
      code: 'periods-mixed',
      severity: 'note',
      place: { file: context.file },
      says: `the latest figures of the edition end in ${named.length} different months: ${named.map(formatPeriod).join(', ')}`,
      fix: 'Nothing to do where every table says its period.',
    },
  ];
};

/** The newest period of each dataset in a section. */
function latestPeriods(section: CheckedSection, { figures }: CheckContext): readonly Period[] {
  const latest = new Map<string, Period>();
  for (const id of section.shown) {
    const figure = figures.byId.get(id);
    if (figure === undefined) continue;
    const { dataset } = figure.provenance;
    const former = latest.get(dataset);
    if (former === undefined || comparePeriods(former, figure.period) < 0) {
      latest.set(dataset, figure.period);
    }
  }
  return [...latest.values()];
}
