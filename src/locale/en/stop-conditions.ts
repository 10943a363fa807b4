import type { Condition } from '../../domain/stops/answers/stop-answer.ts';
import { dimensionPhrase, dimensionTitle } from './stop-dimensions.ts';

const links: Readonly<Record<string, string>> = {
  yes: 'outcome linked to what was searched for',
  no: 'outcome not linked to what was searched for',
};

/** What searches are narrowed to, by itself: `Offensive weapons`, `gender not recorded`. */
export function conditionPhrase({ dimension, code, label }: Condition): string {
  if (dimension === 'found') return links[code] ?? `link ${label.toLowerCase()}`;
  return code === 'blank' ? `${dimensionPhrase(dimension)} ${label.toLowerCase()}` : label;
}

/** The same with what it is: `Reason for the search: Offensive weapons`. */
export function conditionTitle({ dimension, label }: Condition): string {
  return `${dimensionTitle(dimension)}: ${label}`;
}
