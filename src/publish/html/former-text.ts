import type { Announced } from '../../domain/release/announced.ts';
import type { ShownFigure } from '../../domain/release/release.ts';
import type { Words } from '../../locale/en.ts';

/** What stands beside a number that changed: `corrected, was 7`, `revised, was not available`. */
export function besideText({ change, nature }: Announced, words: Words): string {
  return words.correction.beside[nature](formerText(change, words));
}

/** What stood before, in words where it was no number. */
export function formerText({ before, after }: Announced['change'], words: Words): string {
  const hidden = before?.status === 'suppressed' && after?.status === 'suppressed';
  return hidden ? words.correction.shown : shownText(before, words);
}

/** What stands since, in words where it is no number. */
export function shownText(shown: ShownFigure | null, words: Words): string {
  if (shown === null) return words.correction.taken;
  switch (shown.status) {
    case 'suppressed':
    case 'unavailable':
    case 'not-applicable':
      return words.correction.without[shown.status];
    default:
      return shown.text;
  }
}
