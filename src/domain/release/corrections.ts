import type { FigureChange, ReleaseRecord, ShownFigure } from './release.ts';

/**
 * What a published number that is another now is. A `revision` was to be expected: the number had been
 * published as provisional, or as not available. `protection`: a number is hidden to protect people, or is
 * hidden no longer. Everything else is a `correction`: readers had been told something that was wrong.
 */
export type Nature = 'correction' | 'revision' | 'protection';

export function natureOf({ before, after }: Pick<FigureChange, 'before' | 'after'>): Nature {
  if (before?.status === 'suppressed' || after?.status === 'suppressed') return 'protection';
  if (after === null) return 'correction';
  return before?.status === 'provisional' || before?.status === 'unavailable'
    ? 'revision'
    : 'correction';
}

/**
 * Whether a change is announced beside the figure, for good: readers had seen another number, or see none
 * any more. A number that only differs behind its last printed digit, or is only printed in another way,
 * is told in `api/changes.json`, and not announced.
 */
export function isAnnounced({ kind, before, after }: FigureChange): boolean {
  if (kind === 'addition' || before === null) return false;
  if (after === null || after.status === 'suppressed') return true;
  return (
    before.text !== after.text && (before.value !== after.value || before.status !== after.status)
  );
}

/** What stands for a number that is shown no longer, to protect people. */
export const hiddenNumber: ShownFigure = { value: null, status: 'suppressed', text: '[c]' };

/**
 * The history without any number of a figure that is hidden now. Corrections stay, and say [c]; the status
 * that a number had stays too, so that a correction does not become something else.
 */
export function withhold(
  history: readonly ReleaseRecord[],
  hidden: ReadonlySet<string>,
): readonly ReleaseRecord[] {
  if (hidden.size === 0) return history;
  return history.map((record) => ({
    ...record,
    corrections: record.corrections.map((change) =>
      hidden.has(change.figure)
        ? { ...change, before: covered(change.before), after: covered(change.after) }
        : change,
    ),
  }));
}

function covered(shown: ShownFigure | null): ShownFigure | null {
  return shown === null || shown.value === null
    ? shown
    : { ...shown, value: null, text: hiddenNumber.text };
}
