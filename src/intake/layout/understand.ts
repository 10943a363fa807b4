import type { Finding } from '../../domain/findings/finding.ts';
import type { Dataset } from '../../domain/tables/dataset.ts';
import type { Period } from '../../domain/time/period.ts';
import type { Sheet } from '../files/grid.ts';
import { Board } from './board.ts';
import { type Fit, findRegions, fitDatasets, type Region } from './candidates.ts';
import { Lexicon } from './lexicon.ts';
import { nothingFound } from './nothing-found.ts';
import type { Contradictions } from './proof.ts';
import { propose } from './propose.ts';
import { whichDataset } from './questions.ts';
import type { Outside } from './surroundings.ts';
import type { Proposal, Understanding } from './understanding.ts';
import type { Settled } from './unpivoted.ts';

/** What is known before a file is looked at. */
export interface Given {
  /** Without its folders. */
  readonly fileName: string;
  /** Of its bytes, 64 hex digits. */
  readonly sha256: string;
  /** Those that the tables may be of. */
  readonly datasets: readonly Dataset[];
  /** The period of the return, where somebody said it. */
  readonly period: Period | null;
  /** The one sheet to look at, where a recipe says so. */
  readonly sheet?: string;
  readonly settled: Settled | null;
  readonly contradictions: Contradictions;
}

/**
 * Finds the tables of a file, whatever their layout, and proposes which dataset, column, group and period each number
 * is. Nothing is guessed: what can be read in two ways, or in none, is a question at its cell.
 */
export function understand(sheets: readonly Sheet[], given: Given): Understanding {
  const visible = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const chosen = visible.filter(({ name }) => given.sheet === undefined || name === given.sheet);
  const leftOut = given.settled?.leftOut;
  const lexicons = given.datasets.map((dataset) => new Lexicon(dataset, false, leftOut));
  const regions = chosen.flatMap((sheet) => findRegions(new Board(sheet)));
  const outside = { asked: given.period, fileName: given.fileName };
  const { byDataset, questions } = assign(regions, lexicons, outside);
  const proposals: Proposal[] = [];
  const asked: Finding[] = [...questions];
  for (const dataset of given.datasets) {
    const own = byDataset.get(dataset.id);
    if (own === undefined) continue;
    const lexicon = new Lexicon(dataset, true, leftOut);
    const { proposal, questions: more } = propose(own, lexicon, { ...given, regions });
    proposals.push(proposal);
    asked.push(...more);
  }
  if (proposals.length === 0 && asked.length === 0) asked.push(...nothingFound(given, sheets));
  const used = new Set(proposals.flatMap(({ tables }) => tables.map(({ sheet }) => sheet)));
  return {
    proposals,
    questions: asked,
    notRead: {
      hiddenSheets: sheets
        .filter(({ hidden, rows }) => hidden && rows.length > 0)
        .map(({ name = '', rows }) => ({ name, rows: rows.length })),
      otherSheets: visible.flatMap(({ name }) =>
        name === undefined || used.has(name) ? [] : [name],
      ),
      comments: sheets.reduce((count, { comments = 0 }) => count + comments, 0),
    },
  };
}

/** Datasets whose scores are nearer to each other than this cannot be told apart by the headings. */
const alikeFrom = 0.97;

interface Assigned {
  readonly byDataset: ReadonlyMap<string, readonly Region[]>;
  readonly questions: readonly Finding[];
}

/** Gives each region to the dataset that it fits best; where two fit alike, that is asked. */
function assign(
  regions: readonly Region[],
  lexicons: readonly Lexicon[],
  outside: Outside,
): Assigned {
  const fits = regions.map((region) => ({
    region,
    found: fitDatasets(region, lexicons, outside),
  }));
  const byDataset = new Map<string, Region[]>();
  const questions: Finding[] = [];
  for (const { region, found } of fits) {
    const [best] = found;
    if (best === undefined || !isWorth(best)) continue;
    const alike = found.filter(({ score }) => score > best.score * alikeFrom);
    const isOpen = !best.isSaid && lexicons.length > 1;
    if (alike.length > 1 || isOpen) questions.push(whichDataset(region, alike, outside.fileName));
    else byDataset.set(best.dataset.id, [...(byDataset.get(best.dataset.id) ?? []), region]);
  }
  return { byDataset: withoutStrays(byDataset, fits), questions };
}

/** A few words that happen to fit make no table of a dataset. */
function isWorth({ placed, score }: Fit): boolean {
  return placed > 0 && score > leastScore;
}

const leastScore = 0.2;

/** A dataset of which all regions lack something gives way to one that some region is whole for. */
function withoutStrays(
  byDataset: ReadonlyMap<string, readonly Region[]>,
  fits: readonly { readonly region: Region; readonly found: readonly Fit[] }[],
): ReadonlyMap<string, readonly Region[]> {
  const isWhole = (id: string) =>
    fits.some(({ region, found }) => {
      const own = byDataset.get(id)?.includes(region) ?? false;
      return own && found.some(({ dataset, missing }) => dataset.id === id && missing === 0);
    });
  const whole = [...byDataset].filter(([id]) => isWhole(id));
  return whole.length === 0 ? byDataset : new Map(whole);
}
