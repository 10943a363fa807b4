import { datasets } from '../../../src/datasets/index.ts';
import type { Protection } from '../../../src/domain/disclosure/protect.ts';
import type { Finding, Place } from '../../../src/domain/findings/finding.ts';
import { protectFolder } from '../../../src/edition/compile.ts';
import { type Folder, readFolder } from '../../../src/folder/read.ts';
import { compileFolder } from '../../builders/compile-in-words.ts';
import { definitions } from '../../builders/example.ts';
import { bases } from './bases.ts';
import type { BaseName, Mutation } from './mutation.ts';

/** How near the nearest finding points at what is wrong, the nearest first. */
export const nearness = ['cell', 'row', 'file', 'told', 'elsewhere', 'missed'] as const;
export type Nearness = (typeof nearness)[number];

/** A mutation and what was told of it that was not told before: errors and warnings, no notes. */
export interface Tried {
  readonly mutation: Mutation;
  readonly news: readonly Finding[];
  readonly near: Nearness;
}

/** A base with what is told of it, and what is hidden in it to protect people. */
interface Known {
  readonly told: ReadonlyMap<string, number>;
  readonly hidden: Protection | undefined;
}

const known = new Map<BaseName, Known>();

async function knownOf(base: BaseName): Promise<Known> {
  const before = known.get(base);
  if (before !== undefined) return before;
  const folder = await read(bases[base]);
  const { body } = folder;
  const hidden = body === null ? undefined : protectFolder(folder, body, definitions);
  const made = { told: countOf(toldOf(folder, hidden)), hidden };
  known.set(base, made);
  return made;
}

async function read(texts: ReadonlyMap<string, string>): Promise<Folder> {
  const bytes = (path: string) => new TextEncoder().encode(texts.get(path) ?? '');
  const paths = [...texts.keys()].toSorted();
  return await readFolder({ name: 'mutated', paths, read: bytes }, datasets);
}

function toldOf(folder: Folder, hidden: Protection | undefined): readonly Finding[] {
  const { findings } = compileFolder(folder, definitions, undefined, hidden);
  return findings.filter(({ severity }) => severity !== 'note');
}

/** What is hidden is chosen anew only where numbers of people were changed: that is half of the work. */
function isOfPeople({ changed }: Mutation): boolean {
  return Object.keys(changed).some((path) =>
    datasets.some(
      ({ id, disclosure }) => disclosure === 'people' && path.startsWith(`returns/${id}/`),
    ),
  );
}

function countOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const groups = Map.groupBy(findings, keyOf);
  return new Map([...groups].map(([key, found]) => [key, found.length]));
}

/** Rows and lines move when something is put in above them: what a finding is about does not. */
function keyOf({ code, place, says }: Finding): string {
  return JSON.stringify([code, place.file, place.section ?? '', says]);
}

/** Makes the change and tells what is found of it. */
export async function tryMutation(mutation: Mutation): Promise<Tried> {
  const news = await newsOf(mutation.base, [mutation]);
  return { mutation, news, near: nearest(news, mutation) };
}

/** What is told of a folder with all of these changes in it that is not told of the folder without them. */
async function newsOf(base: BaseName, mutations: readonly Mutation[]): Promise<readonly Finding[]> {
  const { told, hidden } = await knownOf(base);
  const texts = new Map(bases[base]);
  for (const [path, text] of mutations.flatMap(({ changed }) => Object.entries(changed))) {
    if (text === null) texts.delete(path);
    else texts.set(path, text);
  }
  const found = toldOf(await read(texts), mutations.some(isOfPeople) ? undefined : hidden);
  const groups = Map.groupBy(found, keyOf);
  return [...groups].flatMap(([key, all]) => all.slice(told.get(key) ?? 0));
}

/**
 * Tries edits of which hardly any is told: those of different files go into one folder together, and only where something is
 * told of that is each tried alone.
 */
export async function tryTogether(mutations: readonly Mutation[]): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  for (const batch of batchesOf(mutations)) {
    const [first] = batch;
    const news = first === undefined ? [] : await newsOf(first.base, batch);
    for (const mutation of batch) {
      tried.push(
        news.length === 0 ? { mutation, news, near: 'missed' } : await tryMutation(mutation),
      );
    }
  }
  return tried;
}

/** More together would be told of more often, and then each is tried alone. */
const mostTogether = 10;

function batchesOf(mutations: readonly Mutation[]): readonly (readonly Mutation[])[] {
  const batches: Mutation[][] = [];
  for (const mutation of mutations) {
    const batch = batches.find(
      (one) => one.length < mostTogether && one.every((other) => areApart(other, mutation)),
    );
    if (batch === undefined) batches.push([mutation]);
    else batch.push(mutation);
  }
  return batches;
}

function areApart(one: Mutation, other: Mutation): boolean {
  const paths = new Set(Object.keys(one.changed));
  return one.base === other.base && !Object.keys(other.changed).some((path) => paths.has(path));
}

function nearest(news: readonly Finding[], { at }: Mutation): Nearness {
  const all = news.map((finding) => nearnessOf(finding, at));
  return nearness.find((one) => all.includes(one)) ?? 'missed';
}

function nearnessOf(
  { place, also = [], rests = [], says, fix }: Finding,
  at: Mutation['at'],
): Nearness {
  const there = [place, ...also, ...rests].filter(({ file }) => file === at.file);
  const isRow = (one: Place) => one.row === at.row && at.row !== undefined;
  if (at.row === undefined && there.length > 0) return 'cell';
  if (there.some((one) => isRow(one) && one.column === at.column)) return 'cell';
  if (there.some(isRow)) return 'row';
  if (there.length > 0) return 'file';
  return says.includes(at.file) || fix.includes(at.file) ? 'told' : 'elsewhere';
}
