import { type Attack, attack, type Leak } from './attack.ts';
import type { Folder } from './folders.ts';
import { type Equation, type Form, only } from './form.ts';
import { publishStages, unset } from './publish.ts';
import { releasesOf } from './release-files.ts';
import type { Hints } from './world.ts';

/** What an attack on the releases of a folder came to. */
export interface Verdict {
  readonly folder: Folder;
  readonly leaks: readonly Leak[];
  readonly hidden: number;
  readonly shown: number;
  readonly fewest: number;
  readonly open: number;
  /** Why stages were refused, those that were; the number of all. */
  readonly refused: readonly string[];
  readonly stages: number;
  /** Where the attacker took something for known that is not so: then it proves nothing. */
  readonly mistakes: readonly string[];
}

/** Publishes every stage of a folder, attacks what came out, and holds the attacker against the truth. */
export async function judge(folder: Folder, typesetting = unset): Promise<Verdict> {
  const shelf = await publishStages(folder.stages, typesetting);
  try {
    const truths = new Map(
      shelf.releases.flatMap((release, at) => {
        const truth = folder.stages[at]?.truth;
        return 'id' in release && truth !== undefined ? [[release.id, truth] as const] : [];
      }),
    );
    const refused = shelf.releases.flatMap((release) =>
      'refused' in release ? [release.refused] : [],
    );
    const found = truths.size === 0 ? null : attack(releasesOf(shelf.place), hintsFrom(truths));
    return {
      folder,
      refused,
      stages: folder.stages.length,
      leaks: found?.leaks ?? [],
      hidden: found?.hidden ?? 0,
      shown: found?.shown ?? 0,
      fewest: found?.fewest ?? Number.POSITIVE_INFINITY,
      open: found?.open ?? 0,
      mistakes: found === null ? [] : mistakesOf(found, truths),
    };
  } finally {
    shelf.remove();
  }
}

type Truths = ReadonlyMap<string, ReadonlyMap<string, number>>;

function hintsFrom(truths: Truths): Hints {
  return {
    unchanged: (name, from, to) => truths.get(from)?.get(name) === truths.get(to)?.get(name),
    isSmall: (form, greatest) => {
      const value = trulyIn(form, truths);
      return value === null ? undefined : value > 0 && value <= greatest;
    },
  };
}

/** What a form truly comes to; its cells are named `name@release`. Null where it has others. */
function trulyIn(form: Form, truths: Truths): number | null {
  let sum = 0;
  for (const [id, times] of form) {
    const cut = id.lastIndexOf('@');
    const value = truths.get(id.slice(cut + 1))?.get(id.slice(0, cut));
    if (value === undefined) return null;
    sum += times * value;
  }
  return sum;
}

function mistakesOf(
  { equations, contradictions, cells }: Attack,
  truths: Truths,
): readonly string[] {
  const below = cells.filter(({ id, least }) => (trulyIn(only(id), truths) ?? least) < least);
  const wrong = equations.filter((equation) => isWrong(equation, truths));
  return [
    ...contradictions,
    ...below.map(({ id }) => `${id} is nought, and no release says that a hidden number may be`),
    ...wrong.map(({ says, form }) => `${says}: ${[...form.keys()].join(' ')}`),
  ];
}

function isWrong({ form, low, high }: Equation, truths: Truths): boolean {
  const value = trulyIn(form, truths);
  return value !== null && (value < low - 1e-6 || value > high + 1e-6);
}
