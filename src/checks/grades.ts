import type { Figure } from '../domain/figures/figure.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { publishedOn } from '../domain/peel/reports.ts';
import type { Row, Table } from '../domain/tables/table.ts';
import { formatDate } from '../domain/time/period.ts';
import { inspectionCycle, inspectionCycles } from '../reference/peel.ts';
import type { Check, CheckContext, CheckedSection } from './context.ts';
import { cellPlace, linePlace } from './place.ts';
import { shownFigures } from './shown-figures.ts';

const dataset = 'peel-grades';

/** Dates, areas and cycle of the inspectorate’s grades fit together. */
export function checkGrades(table: Table): readonly Finding[] {
  if (table.dataset.id !== dataset) return [];
  return [
    ...table.rows.flatMap((row) => [...checkDate(row), ...checkArea(row, table)]),
    ...checkReports(table),
  ];
}

function checkDate(row: Row): readonly Finding[] {
  const published = publishedOn(row);
  if (published === null) return [];
  const place = cellPlace(row, 'published');
  const cycle = inspectionCycle(row.codes.cycle ?? '');
  if (cycle !== undefined && published < cycle.from) {
    return [
      {
        code: 'grade-before-its-cycle',
        severity: 'error',
        place,
        says: `a grade of ${cycle.title} is said to have been published on ${formatDate(published)}, and that cycle began on ${formatDate(cycle.from)}`,
        fix: 'Look in the report for its cycle and its date, and correct the one that is wrong.',
        about: [dataset],
      },
    ];
  }
  const { end } = row.source.period;
  if (published <= end) return [];
  return [
    {
      code: 'grade-not-yet-published',
      severity: 'warning',
      place,
      says: `the grade is said to have been published on ${formatDate(published)}, after the time that the return is about, which ended on ${formatDate(end)}`,
      fix: 'Correct the date, or put the grade in the return of its own month.',
      about: [dataset],
    },
  ];
}

function checkArea(row: Row, { labels }: Table): readonly Finding[] {
  const cycle = inspectionCycle(row.codes.cycle ?? '');
  const area = row.codes.area_of_inspection ?? '';
  if (cycle === undefined || !cycle.areas.wholly || cycle.areas.known.includes(area)) return [];
  const name = (code: string) => labels.area_of_inspection?.[code] ?? code;
  return [
    {
      code: 'grade-area-elsewhere',
      severity: 'warning',
      place: cellPlace(row, 'area_of_inspection'),
      says: `“${name(area)}” was no graded area of ${cycle.title}, which graded ${cycle.areas.known.map(name).join(', ')}`,
      fix: 'Check which cycle the grade belongs to.',
      about: [dataset],
    },
  ];
}

/** One report has one date; where a cycle has several reports, their addresses tell them apart. */
function checkReports({ rows }: Table): readonly Finding[] {
  const reports = Map.groupBy(
    rows.filter((row) => publishedOn(row) !== null && row.codes.cycle !== 'not-stated'),
    ({ codes, texts }) => `${codes.cycle} ${texts.report ?? ''}`,
  );
  return [...reports.values()].flatMap((ofOne) => {
    const [first] = ofOne;
    const other = ofOne.find((row) => first && publishedOn(row) !== publishedOn(first));
    if (first === undefined || other === undefined) return [];
    const [one, two] = [first, other].map((row) => formatDate(publishedOn(row) ?? ''));
    return [
      {
        code: 'grade-dates-differ',
        severity: 'warning' as const,
        place: cellPlace(other, 'published'),
        says: `grades of one report of ${inspectionCycle(first.codes.cycle ?? '')?.title} are said to have been published on ${one} and on ${two}`,
        fix: 'Correct the date, or give the address of each report under “report”.',
        about: [dataset],
      },
    ];
  });
}

/** A newer cycle takes the place of the older: readers are not shown the older alone. */
export const checkOlderCycles: Check = (context) => {
  const held = (context.tables.get(dataset)?.rows ?? []).map(({ codes }) => codes.cycle ?? '');
  const newest = inspectionCycles.findLast(({ id }) => held.includes(id));
  if (newest === undefined) return [];
  const shown = context.sections.flatMap((section) =>
    gradesIn(section, context).map((figure) => ({ section, figure, cycle: cycleOf(figure) })),
  );
  const [first] = shown;
  if (first === undefined || shown.some(({ cycle }) => cycle?.code === newest.id)) return [];
  return [
    {
      code: 'grades-of-older-cycle',
      severity: 'warning',
      place: linePlace(first.section, 'peel-grade'),
      says: `the edition shows grades of the cycle “${first.cycle?.label}”, and the returns hold those of ${newest.title}`,
      fix: `Show the newer ones, with “where: { cycle: ${newest.id} }”.`,
      about: [first.figure.id, dataset],
    },
  ];
};

function gradesIn(section: CheckedSection, context: CheckContext): readonly Figure[] {
  return shownFigures(section, context).filter((figure) => figure.provenance.dataset === dataset);
}

function cycleOf({ dimensions }: Figure) {
  return dimensions.find(({ name }) => name === 'cycle');
}
