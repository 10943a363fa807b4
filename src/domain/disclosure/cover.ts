import type { CutBoard } from './cut-board.ts';

/**
 * Chooses statements that meet every cut, at a low cost, starting from those chosen already; false
 * where some cut cannot be met. None can be taken out of the result, and with `exchanging` none put
 * in their place saves anything.
 */
export function cover(board: CutBoard, exchanging: boolean): boolean {
  if (!fill(board, 1)) return false;
  prune(board, board.chosen());
  if (exchanging) exchange(board);
  return true;
}

/**
 * The same, as well as it can be done: also from nothing, by several greedy choices, which differ in
 * how much price counts against reach.
 */
export function coverAnew(board: CutBoard): boolean {
  if (!cover(board, true)) return false;
  let best = board.chosen();
  let lowest = board.cost();
  for (const weight of [1, 0.5, 2]) {
    board.clear();
    fill(board, weight);
    prune(board, board.chosen());
    exchange(board);
    if (board.cost() < lowest) [best, lowest] = [board.chosen(), board.cost()];
  }
  board.clear();
  for (const one of best) board.add(one);
  return true;
}

/**
 * Again and again the statement that is worth most, by the number of unmet cuts that it would meet
 * and its cost. False where some cut cannot be met.
 */
function fill(board: CutBoard, weight: number): boolean {
  while (board.unmet > 0) {
    const best = board.bestBy((reach, cost) => reach / cost ** weight);
    if (best < 0) return false;
    board.add(best);
  }
  return true;
}

/**
 * Takes out what is not needed of some that are chosen, dearest first; gives what was taken out.
 * Again as long as there is any: what protected one that is gone is needed no longer.
 */
function prune(board: CutBoard, some: readonly number[]): readonly number[] {
  const dearestFirst = some.toSorted((a, b) => board.costOf(b) - board.costOf(a));
  const out = new Set<number>();
  for (let before = -1; before < out.size; ) {
    before = out.size;
    for (const one of dearestFirst) {
      if (out.has(one)) continue;
      board.remove(one);
      if (board.unmet === 0) out.add(one);
      else board.add(one);
    }
  }
  return [...out];
}

/** Puts in one for dearer ones that it makes needless, as long as that saves anything. */
function exchange(board: CutBoard): void {
  for (let again = true; again; ) {
    again = false;
    for (const one of board.others()) {
      if (board.isChosen(one) || !saves(board, one)) continue;
      prune(board, board.chosen());
      again = true;
    }
  }
}

/** Puts one in if that saves more than it costs; otherwise everything is as before. */
function saves(board: CutBoard, one: number): boolean {
  const needless = board.madeNeedlessBy(one);
  if (costOf(board, needless) <= board.costOf(one)) return false;
  board.add(one);
  const out = board.unmet === 0 ? prune(board, needless) : [];
  if (costOf(board, out) > board.costOf(one)) return true;
  for (const other of out) board.add(other);
  board.remove(one);
  return false;
}

function costOf(board: CutBoard, some: readonly number[]): number {
  return some.reduce((sum, one) => sum + board.costOf(one), 0);
}
