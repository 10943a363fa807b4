import type { Page } from '../../page.ts';
import { Worked } from '../../parts/method/worked.tsx';
import type { SiteIndex } from '../../site-index.ts';
import {
  changeExample,
  percentExample,
  standardExample,
  stepExample,
} from './comparison-examples.ts';
import { type MethodPart, methodPage } from './method-page.tsx';
import type { WorkedExample } from './worked-example.ts';

type PartId = keyof SiteIndex['words']['methods']['comparisons']['parts'];

/** The rule behind each kind of word that is bound to figures. */
export function comparisonsPage(site: SiteIndex): Page {
  const { page, parts } = site.words.methods.comparisons;
  const part = (id: PartId, example?: (of: SiteIndex) => WorkedExample | null): MethodPart => {
    const made = example?.(site) ?? null;
    return {
      id,
      words: parts[id],
      ...(made && { content: (context) => <Worked example={made} context={context} /> }),
    };
  };
  return methodPage(site, {
    id: 'comparisons',
    words: page,
    parts: [
      part('against'),
      part('change', changeExample),
      part('percent-change', percentExample),
      part('place'),
      part('standard', standardExample),
      part('step', stepExample),
      part('value'),
      part('interval'),
      part('out-of'),
    ],
  });
}
