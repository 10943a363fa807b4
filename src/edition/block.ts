import type * as v from 'valibot';
import { describeChart } from '../domain/claims/describe.ts';
import { suggestMeasure } from '../domain/claims/reference.ts';
import type { Figure } from '../domain/figures/figure.ts';
import type { Unit } from '../domain/figures/unit.ts';
import type { Found } from '../domain/findings/finding.ts';
import type { Block } from '../domain/publication/publication.ts';
import type { PublishedChart } from '../domain/publication/published-chart.ts';
import { stretchOf } from '../domain/time/neighbours.ts';
import { readYaml, type YamlPlace } from '../folder/yaml.ts';
import { elements } from '../reference/elements.ts';
import { requirements } from '../reference/requirements/index.ts';
import { areaChart } from './area-chart.ts';
import {
  type ChartSpec,
  type ControlSpec,
  chartLayout,
  chartSpecSchema,
  controlLayout,
  type GapSpec,
  gapSpecSchema,
  isOfAreas,
  type Layout,
  type TableSpec,
  tableLayout,
  tableSpecSchema,
} from './block-spec.ts';
import { chartDifferences } from './chart-differences.ts';
import { controlBlock } from './control-block.ts';
import { unknownElements } from './elements.ts';
import { hiddenRests } from './hidden-rest.ts';
import { layOutChart, layOutTable } from './lay-out.ts';
import { notSupplied } from './not-supplied.ts';
import { compileOutlook, outlookSpecSchema } from './outlook.ts';
import { rankNotes } from './rank-notes.ts';
import { isRefusal } from './refusal.ts';
import { rowsBlock, rowsSpecSchema } from './rows-block.ts';
import { scaleNotes, scaleOwners } from './scale-notes.ts';
import { type Selection, type Stock, selectFigures } from './select-figures.ts';
import { targetOf } from './target.ts';

/** Everything that a section's blocks are compiled against. */
export type Shelf = Stock;

export interface CompiledBlock {
  readonly block: Block | null;
  readonly findings: readonly Found[];
}

/** Compiles a fenced block: a table, a chart with its table, or a declared gap. */
export function compileFence(
  name: string,
  text: string,
  place: YamlPlace,
  shelf: Shelf,
): CompiledBlock {
  switch (name) {
    case 'table':
      return read(text, tableSpecSchema, place, (spec) => compileTable(spec, place, shelf));
    case 'chart':
      return read(text, chartSpecSchema, place, (spec) =>
        spec.kind === 'control'
          ? compileControl(spec, place, shelf)
          : compileChart(spec, place, shelf),
      );
    case 'outlook':
      return read(text, outlookSpecSchema, place, (spec) => compileOutlook(spec, place, shelf));
    case 'rows':
      return read(text, rowsSpecSchema, place, (spec) => compileRows(spec, place, shelf));
    case 'gap':
      return read(text, gapSpecSchema, place, (spec) => compileGap(spec, place, shelf));
    default:
      return refused(
        place,
        `no block is called “${name}”`,
        'Use table, chart, outlook, rows or gap after the three backticks.',
      );
  }
}

function read<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
  place: YamlPlace,
  compile: (spec: v.InferOutput<Schema>) => CompiledBlock,
): CompiledBlock {
  const reading = readYaml(text, schema, place);
  return reading.ok ? compile(reading.value) : { block: null, findings: reading.findings };
}

function compileGap(
  { title, says, lacks }: GapSpec,
  place: YamlPlace,
  shelf: Shelf,
): CompiledBlock {
  const block: Block = { kind: 'gap', title, says, ...(lacks === undefined ? {} : { lacks }) };
  const asked = [...elements, ...requirements].map(({ id }) => id);
  const known = [...asked, ...shelf.tables.keys(), ...shelf.measures.keys()];
  const at = { file: place.file, line: place.linesBefore };
  return { block, findings: unknownElements(lacks ?? [], known, at) };
}

function compileRows(
  spec: Parameters<typeof rowsBlock>[0],
  place: YamlPlace,
  { tables, until }: Shelf,
): CompiledBlock {
  const block = rowsBlock(spec, tables, until);
  if (isRefusal(block)) return refused(place, block.says, block.fix);
  const table = block.kind === 'gap' ? tables.get(spec.dataset) : undefined;
  return { block, findings: table === undefined ? [] : [notSupplied(table)] };
}

function compileTable(spec: TableSpec, place: YamlPlace, shelf: Shelf): CompiledBlock {
  const layout = tableLayout(spec);
  return withFigures(layout, spec.caption, place, shelf, (selection) => {
    const { figures } = selection;
    const naming = { ...shelf, labels: layout.labels };
    const notes = [...spec.notes, ...rankNotes(figures, shelf), ...scaleNotes(figures, shelf)];
    const table = layOutTable(layout, selection, naming, { ...spec, notes });
    return { block: { kind: 'table', table }, findings: [] };
  });
}

function compileChart(spec: ChartSpec, place: YamlPlace, shelf: Shelf): CompiledBlock {
  const layout = chartLayout(spec);
  return withFigures(layout, spec.title, place, shelf, (selection) => {
    const { figures } = selection;
    if (isOfAreas(spec)) return compileAreaChart(spec, figures, place, shelf);
    const stretches = yearsToDate(figures);
    if (stretches > 1) {
      return refused(
        place,
        `the chart “${spec.id}” shows ${stretches} different stretches of a year from 1 April as if they were alike`,
        'List under “periods” those that run to the same quarter, as in 2022-23-to-q3 and 2023-24-to-q3.',
      );
    }
    const mixed = mixedOnAxis(spec.id, figures);
    if (mixed !== null) return refused(place, mixed.says, mixed.fix);
    const naming = { ...shelf, labels: layout.labels };
    const target = targetOf('target' in spec ? spec.target : undefined, unitOf(figures), shelf);
    if (isRefusal(target)) return refused(place, target.says, target.fix);
    const rests = hiddenRests(spec.kind, layout, figures, { ...shelf, absent: selection.absent });
    const laid = layOutChart(layout, spec.title, selection, naming, rests);
    const tested =
      spec.kind === 'intervals' ? chartDifferences(layout, laid.series, shelf) : undefined;
    const more = { ...target, ...(tested === undefined ? {} : { differences: tested }) };
    const chart = drawable(spec, laid, figures, more);
    const notes = [...spec.notes, ...rankNotes(figures, shelf), ...scaleNotes(figures, shelf)];
    const about = { id: spec.id, caption: spec.title, notes };
    const table = layOutTable(layout, selection, naming, about, rests);
    return { block: { kind: 'chart', chart, table }, findings: [] };
  });
}

/** An axis is of one unit, and words on it of one scale: grades of two inspection cycles are not. */
function mixedOnAxis(id: string, figures: readonly Figure[]) {
  const units = new Set(figures.map((figure) => figure.unit.kind));
  if (units.size > 1) {
    return {
      says: `the chart “${id}” mixes ${[...units].join(' and ')} on one axis`,
      fix: 'Draw one chart for each unit.',
    };
  }
  const owners = scaleOwners(figures);
  if (owners.length < 2) return null;
  return {
    says: `the chart “${id}” draws words on the scales of ${owners.join(' and ')} on one axis, and they cannot be compared`,
    fix: 'Draw one chart for each, and narrow it with “where”.',
  };
}

function compileControl(spec: ControlSpec, place: YamlPlace, shelf: Shelf): CompiledBlock {
  return withFigures(controlLayout(spec), spec.title, place, shelf, ({ figures }) => {
    const compiled = controlBlock(spec, figures, { ...shelf, labels: spec.labels });
    if (isRefusal(compiled)) return refused(place, compiled.says, compiled.fix);
    return { block: { kind: 'chart', ...compiled }, findings: [] };
  });
}

function compileAreaChart(
  spec: ChartSpec,
  figures: readonly Figure[],
  place: YamlPlace,
  shelf: Shelf,
): CompiledBlock {
  const compiled = areaChart(spec, figures, shelf);
  if ('says' in compiled) return refused(place, compiled.says, compiled.fix);
  return { block: { kind: 'chart', ...compiled }, findings: [] };
}

function drawable(
  spec: ChartSpec,
  laid: Pick<PublishedChart, 'categories' | 'series' | 'period'>,
  figures: readonly Figure[],
  more: Pick<PublishedChart, 'target' | 'differences'>,
): PublishedChart {
  const chart = {
    id: spec.id,
    kind: spec.kind,
    title: spec.title,
    unit: unitOf(figures),
    decimals: Math.max(...figures.map((figure) => figure.decimals)),
    ...laid,
    ...more,
  };
  return { ...chart, description: describeChart(chart) };
}

/** How many different stretches from 1 April the figures are counted over. */
function yearsToDate(figures: readonly Figure[]): number {
  const overlapping = figures.filter(({ period }) => period.kind === 'year-to-date');
  return new Set(overlapping.map(({ period }) => stretchOf(period))).size;
}

function unitOf([first]: readonly Figure[]): Unit {
  return first?.unit ?? { kind: 'ratio' };
}

/** A block without a single figure becomes a declared gap: nothing is drawn empty. */
function withFigures(
  layout: Layout,
  title: string,
  place: YamlPlace,
  shelf: Shelf,
  compile: (selection: Selection) => CompiledBlock,
): CompiledBlock {
  const unknown = layout.measures.find((id) => !shelf.measures.has(id));
  if (unknown !== undefined) {
    const fix = suggestMeasure(unknown, shelf.measures);
    return refused(place, `no measure is called “${unknown}”`, fix);
  }
  const axis = unknownAxis(layout, shelf);
  if (axis !== undefined) {
    return refused(
      place,
      `“${axis}” is neither period, measure nor a dimension of ${layout.measures.join(', ')}`,
      'Name a dimension that the measure is broken down by.',
    );
  }
  const selection = selectFigures(layout, shelf);
  const isEmpty = selection.figures.length === 0;
  return isEmpty ? gap(layout, title, place, shelf) : compile(selection);
}

function unknownAxis(layout: Layout, shelf: Shelf): string | undefined {
  const known = new Set(['period', 'measure']);
  for (const id of layout.measures) {
    for (const name of shelf.measures.get(id)?.by ?? []) known.add(name);
  }
  const asked = [layout.rows, ...layout.columns, ...Object.keys(layout.where)];
  return asked.find((axis) => !known.has(axis));
}

function gap(layout: Layout, title: string, place: YamlPlace, shelf: Shelf): CompiledBlock {
  const ids = new Set(layout.measures.map((id) => shelf.measures.get(id)?.dataset ?? ''));
  const tables = [...ids].flatMap((id) => shelf.tables.get(id) ?? []);
  const titles = tables.map((table) => table.dataset.title).join(' and ');
  const lacking = tables.filter((table) => table.rows.length === 0);
  if (lacking.length === 0) {
    const says = `The returns for ${titles} hold nothing that belongs here.`;
    return { block: { kind: 'gap', title, says }, findings: [selectsNothing(title, place)] };
  }
  const says = `No return for ${titles} has been supplied yet.`;
  const lacks = [...lacking.map(({ dataset }) => dataset.id), ...layout.measures];
  return { block: { kind: 'gap', title, says, lacks }, findings: lacking.map(notSupplied) };
}

function selectsNothing(title: string, place: YamlPlace): Found {
  return {
    code: 'block-selects-nothing',
    severity: 'warning',
    place: { file: place.file, line: place.linesBefore },
    says: `“${title}” shows no figure: the returns hold nothing that it asks for`,
    fix: 'Check the measures, dimensions and periods that the block names.',
  };
}

function refused(place: YamlPlace, says: string, fix: string): CompiledBlock {
  const finding: Found = {
    code: 'block-refused',
    severity: 'error',
    place: { file: place.file, line: place.linesBefore },
    says,
    fix,
  };
  return { block: null, findings: [finding] };
}
