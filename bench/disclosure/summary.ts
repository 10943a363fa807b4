import type { Attacked } from './attack.ts';

/** What came of the attacks on some folders, in the words of the table. */
export function summaryOf(all: readonly Attacked[]): Readonly<Record<string, string>> {
  const stages = sumOver(all, (one) => one.stages);
  const refused = sumOver(all, ({ refused: some }) => some.length);
  const hidden = sumOver(all, (one) => one.hidden);
  const shown = sumOver(all, (one) => one.shown);
  const leaking = all.filter(({ leaks }) => leaks.length > 0).length;
  const fewest = Math.min(...all.flatMap((one) => one.fewest ?? []));
  return {
    folders: String(all.length),
    'releases asked for': String(stages),
    'of these refused': `${refused} (${percent(refused / stages)})`,
    'numbers of people that are hidden': `${hidden} of ${hidden + shown} (${percent(hidden / (hidden + shown))})`,
    'folders of which too much can be told': String(leaking),
    'numbers that can be told too closely': String(sumOver(all, ({ leaks }) => leaks.length)),
    'fewest whole numbers left for a hidden one': String(fewest),
    'questions left open': String(sumOver(all, ({ open }) => open)),
    'seconds a folder, published and attacked': (
      sumOver(all, ({ seconds }) => seconds) / all.length
    ).toFixed(2),
  };
}

function sumOver(all: readonly Attacked[], of: (one: Attacked) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
