import type { Announced } from '../../domain/release/announced.ts';
import type { ShownFigure } from '../../domain/release/release.ts';
import type { Words } from '../../locale/en.ts';
import type { RestatedSince } from './site-index.ts';

/** What stands beside a number that changed: `corrected, was 7`, `revised, was not available`. */
export function besideText({ change, nature }: Announced, words: Words): string {
  return words.correction.beside[nature](formerText(change, words));
}

/** What stands beside a number of an older edition that is another now: `restated in July 2024: 11,010`. */
export function restatedText({ since, now }: RestatedSince, words: Words): string {
  return words.correction.restated(since.month, shownText(now, words));
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
