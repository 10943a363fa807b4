import { folderOf } from './folders.ts';
import { judge, type Verdict } from './judge.ts';

/** Attacks the folders of some seeds, one after the other. */
export async function attackFolders(from: number, count: number): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (let seed = from; seed < from + count; seed += 1) verdicts.push(await judge(folderOf(seed)));
  return verdicts;
}

/** Each leak in a line, with the seed that makes its folder again. */
export function leaksIn(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.flatMap(({ folder, leaks }) =>
    leaks.map(
      ({ what, values, promised, how }) =>
        `seed ${folder.seed} (${folder.shape}: ${deedsOf(folder)}): ${what} is one of [${values}] of ${promised}, ${how}`,
    ),
  );
}

function deedsOf({ stages }: Verdict['folder']): string {
  return stages.map(({ deed }) => deed).join(', ');
}

/** Where the attacker itself is wrong: what it took for known is not so. */
export function mistakesIn(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.flatMap(({ folder, mistakes }) =>
    mistakes.map((mistake) => `seed ${folder.seed} (${folder.shape}): ${mistake}`),
  );
}

/** Refusals, other than those for the sake of disclosure: a folder that is refused for another reason tests nothing. */
export function otherRefusals(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.flatMap(({ folder, refused }) =>
    refused
      .filter((says) => !/disclosure-/.test(says))
      .map((says) => `seed ${folder.seed} (${folder.shape}): ${says}`),
  );
}

/** What part of all stages was refused. */
export function shareRefused(verdicts: readonly Verdict[]): number {
  return (
    sumOver(verdicts, ({ refused }) => refused.length) / sumOver(verdicts, ({ stages }) => stages)
  );
}

/** What part of the numbers of people is hidden in some release, over all folders. */
export function shareHidden(verdicts: readonly Verdict[]): number {
  const hidden = sumOver(verdicts, (one) => one.hidden);
  return hidden / (hidden + sumOver(verdicts, (one) => one.shown));
}

function sumOver(verdicts: readonly Verdict[], of: (verdict: Verdict) => number): number {
  return verdicts.reduce((sum, one) => sum + of(one), 0);
}
