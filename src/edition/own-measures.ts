import type { Found } from '../domain/findings/finding.ts';
import type { Flaw } from '../domain/findings/flaw.ts';
import { examineLeaning } from '../domain/measures/examine-leaning.ts';
import { examineMeasure } from '../domain/measures/examine-measure.ts';
import type { Measure } from '../domain/measures/measure.ts';
import { suggest } from '../domain/tables/column-references.ts';
import type { Dataset, NumberColumn } from '../domain/tables/dataset.ts';
import type { WrittenMeasure } from '../folder/definitions/measure.ts';
import { soundOnes, type Written } from '../folder/definitions/written.ts';
import type { Folder } from '../folder/read.ts';
import { standards } from '../reference/standards.ts';

/** Every measure that a folder is compiled with, and what is wrong with those of its own that cannot be. */
export interface JoinedMeasures {
  readonly measures: readonly Measure[];
  readonly findings: readonly Found[];
}

/**
 * The measures that come with the product, and those that the folder defines. One that cannot be is left out, with all
 * that lean on it.
 */
export function joinMeasures(
  {
    tables,
    ownMeasures,
    brokenDatasets,
  }: Pick<Folder, 'tables' | 'ownMeasures' | 'brokenDatasets'>,
  builtIn: readonly Measure[],
): JoinedMeasures {
  if (ownMeasures.length === 0) return { measures: builtIn, findings: [] };
  const datasets = new Map(tables.map(({ dataset }) => [dataset.id, dataset]));
  const builtInById = new Map(builtIn.map((measure) => [measure.id, measure]));
  const clashes = clashesAmong(ownMeasures, builtInById);
  const candidates = ownMeasures
    .filter((one) => !clashes.has(one))
    .map((one) => ({ ...one, definition: completed(one.definition, datasets) }));
  const ids = new Set(candidates.map(({ definition }) => definition.id));
  const { sound, findings } = soundOnes(candidates, (measure, others) => {
    const own = new Map(others.map((other) => [other.id, other]));
    const known = {
      dataset: (id: string) => datasets.get(id),
      measure: (id: string) => own.get(id) ?? builtInById.get(id),
    };
    const dataset = datasets.get(measure.dataset);
    if (dataset === undefined) return [noDataset(measure.dataset, datasets, brokenDatasets)];
    const basis = [
      ...examineLeaning(measure, known.measure, ids),
      ...unitFlaws(measure),
      ...standardFlaws(measure, known.measure),
    ];
    return basis.length > 0 ? basis : examineMeasure(measure, dataset, known);
  });
  return {
    measures: [...builtIn, ...sound.map(({ definition }) => definition)],
    findings: [...clashes.values(), ...findings],
  };
}

/** Those whose id another measure has already, with what is to be said of each. */
function clashesAmong(
  written: readonly Written<WrittenMeasure>[],
  builtIn: ReadonlyMap<string, Measure>,
): ReadonlyMap<Written<WrittenMeasure>, Found> {
  const clashes = new Map<Written<WrittenMeasure>, Found>();
  const first = new Map<string, Written<WrittenMeasure>>();
  for (const one of written) {
    const { id } = one.definition;
    const [other, before] = [builtIn.get(id), first.get(id)];
    if (other !== undefined) {
      clashes.set(one, clash(one, `“${id}” comes with the product already (“${other.title}”)`));
    } else if (before !== undefined) {
      const place = `${before.file}, line ${before.lineOf(['id'])}`;
      clashes.set(one, clash(one, `“${id}” is defined in ${place} already`));
    } else first.set(id, one);
  }
  return clashes;
}

function clash({ file, lineOf }: Written<WrittenMeasure>, says: string): Found {
  return {
    code: 'definition-clash',
    severity: 'error',
    place: { file, line: lineOf(['id']) },
    says: `${file} defines a measure of which the id is taken: ${says}`,
    fix: 'Give this one another id, or take it out.',
  };
}

/** Marks a measure that says no unit and has none of a column: it cannot be. */
const noUnit = { kind: 'decimal', one: '', many: '' } as const;

function completed(
  { unit, decimals, ...measure }: WrittenMeasure,
  datasets: ReadonlyMap<string, Dataset>,
): Measure {
  const column = columnOf(measure, datasets.get(measure.dataset));
  const chosen = unit ?? column?.unit ?? noUnit;
  const usual = ['count', 'seconds', 'money', 'rank', 'scale'].includes(chosen.kind) ? 0 : 1;
  return { ...measure, unit: chosen, decimals: decimals ?? column?.decimals ?? usual };
}

/** The column that is the whole of a formula. */
function columnOf(
  { formula }: Pick<Measure, 'formula'>,
  dataset: Dataset | undefined,
): NumberColumn | undefined {
  const name = 'cell' in formula ? formula.cell : 'sum' in formula ? formula.sum : undefined;
  return dataset?.columns.find(
    (column): column is NumberColumn => column.kind === 'number' && column.name === name,
  );
}

function unitFlaws({ unit, formula }: Measure): readonly Flaw[] {
  if (unit !== noUnit || 'cell' in formula || 'sum' in formula) return [];
  return [
    {
      path: ['formula'],
      says: '“unit” is missing, and only a formula that is one column has the unit of its column',
      fix: 'Write it: unit: percentage, or unit: { count: … }.',
    },
  ];
}

function standardFlaws(
  { standard, beside }: Measure,
  find: (id: string) => Measure | undefined,
): readonly Flaw[] {
  const flaws: Flaw[] = [];
  const subjects = [...new Set(standards.map(({ subject }) => subject))];
  if (standard !== undefined && !subjects.some((subject) => subject === standard)) {
    const says = `no standard is known for “${standard}”`;
    flaws.push({ path: ['standard'], says, fix: suggest(standard, subjects, 'There are') });
  }
  if (beside !== undefined && find(beside.average) === undefined) {
    const says = `no measure is called “${beside.average}”`;
    flaws.push({ path: ['beside'], says, fix: 'Write the id of the measure that is the average.' });
  }
  return flaws;
}

function noDataset(
  id: string,
  datasets: ReadonlyMap<string, Dataset>,
  broken: ReadonlySet<string>,
): Flaw {
  const path = ['dataset'];
  if (broken.has(id)) {
    const says = `it is made of the dataset “${id}”, in whose definition there is a mistake`;
    return { path, says, fix: `Correct datasets/${id}.yaml first.` };
  }
  const says = `no dataset is called “${id}”`;
  return { path, says, fix: suggest(id, [...datasets.keys()], 'There are') };
}
