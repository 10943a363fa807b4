import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isReleaseId } from '../domain/release/release-id.ts';
import type { Disk } from './disk.ts';
import { readPlan, type SwitchPlan } from './door/plan.ts';
import { isFree, type Kind, kindOf } from './kind-of.ts';
import { belongsToWork, type Places } from './places.ts';
import { goOn } from './switch.ts';
import { UserError } from './user-error.ts';

/**
 * Ends what a command that was cut off has left beside a shelf: a switch that had begun is finished, anything before it
 * is taken away. Whoever calls it holds the lock. What is not understood is left as it lies, with the reason.
 */
export function settle(places: Places, disk: Disk): void {
  const { next, former } = places;
  const plan = readPlan(places.plan);
  if (kindOf(former) === 'none') withoutFormer(places, plan, disk);
  else if (kindOf(next) === 'none') afterSwitch(places, plan, disk);
  else amidSwitch(places, plan, disk);
  discard(places, disk);
}

/**
 * Nothing was switched, or a fresh site was about to appear: it is done again. Where all that is kept lies in the new top
 * alone, somebody has taken the former away, and the new is put.
 */
function withoutFormer({ out, next }: Places, plan: SwitchPlan | null, disk: Disk): void {
  const isReady = kindOf(next) === 'folder' && plan !== null && plan.kept.length > 0;
  if (isReady && isFree(out) && holdsAll(next, plan.kept)) disk.rename(next, out);
}

function amidSwitch(places: Places, plan: SwitchPlan | null, disk: Disk): void {
  if (plan === null) {
    throw left(places, `its plan cannot be read; the former site is ${places.former}`);
  }
  if (!isFree(places.out)) {
    throw left(places, `${places.out} was made anew meanwhile; move it elsewhere`);
  }
  refuseLinks(places, plan);
  goOn(places, plan.kept, disk);
}

/** Takes away everything in a working folder but its lock. */
export function discard({ next, around, plan, former }: Places, disk: Disk): void {
  for (const path of [next, around, plan, former]) if (kindOf(path) !== 'none') disk.remove(path);
}

/** Nothing is left to be put: the site that is there is the new one, or the former is put back. */
function afterSwitch(places: Places, plan: SwitchPlan | null, disk: Disk): void {
  const { out, former } = places;
  const gone = plan?.gone ?? [];
  if (isFree(out)) {
    disk.rename(former, out);
  } else if (
    !holdsAll(
      out,
      releasesIn(former).filter((id) => !gone.includes(id)),
    )
  ) {
    throw left(places, `${former} holds releases that ${out} does not have`);
  }
}

function holdsAll(site: string, ids: readonly string[]): boolean {
  return ids.every((id) => kindOf(join(site, 'releases', id)) === 'folder');
}

/** Ids of the releases whose folders lie in a site; a link is none. */
export function releasesIn(site: string): readonly string[] {
  const folder = join(site, 'releases');
  if (kindOf(folder) !== 'folder') return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isReleaseId(entry.name))
    .map(({ name }) => name);
}

/** Nothing is moved through a link. */
function refuseLinks(places: Places, { kept }: SwitchPlan): void {
  const { next, former, around } = places;
  const folders = [
    join(next, 'releases'),
    join(former, 'releases'),
    join(around, 'new'),
    ...kept.flatMap((id) => [
      join(next, 'releases', id),
      join(former, 'releases', id),
      join(around, 'new', id),
      join(around, 'new', id, 'releases'),
    ]),
  ];
  const wrong = folders.find((path) => !['none', 'folder'].includes(kindOf(path)));
  if (wrong !== undefined) throw left(places, `${wrong} is not a folder`);
}

function left({ work, out }: Places, what: string): UserError {
  return new UserError(
    `A publication to ${out} was cut off, and cannot be brought to its end: ${what}. Nothing was touched; ${work} has everything.`,
  );
}

const kinds: readonly [RegExp, Kind][] = [
  [/^(next|around|former)$/, 'folder'],
  [/^(plan\.json|lock.*)$/, 'file'],
];

/** Refuses a working folder that this program did not make, before anything is written to or taken from it. */
export function refuseStrangeWork({ work }: Places): void {
  const kind = kindOf(work);
  if (kind === 'none') return;
  if (kind !== 'folder') throw strange(work, `is a ${kind === 'file' ? 'file' : 'link'}`);
  for (const name of readdirSync(work)) {
    const wanted = kinds.find(([pattern]) => pattern.test(name))?.[1];
    const found = kindOf(join(work, name));
    // What another process takes away meanwhile was its own.
    if (found === 'none') continue;
    if (!belongsToWork(name) || found !== wanted) {
      throw strange(work, `holds “${name}”, which Answerable did not make`);
    }
  }
}

function strange(work: string, what: string): UserError {
  return new UserError(
    `${work}, where a publication is prepared, ${what}. Move it elsewhere, then say the command again.`,
  );
}
