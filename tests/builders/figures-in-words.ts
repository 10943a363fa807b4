import type { Figure } from '../../src/domain/figures/figure.ts';
import { figuresOf as worked } from '../../src/domain/measures/compute.ts';
import { inEnglish } from './in-english.ts';

/** Every figure of a measure, with its working said in English. */
export function figuresOf(...asked: Parameters<typeof worked>): readonly Figure<string>[] {
  return inEnglish(worked(...asked));
}
