import type { Page } from '../../page.ts';
import type { SiteIndex } from '../../site-index.ts';
import { type MethodPart, methodPage } from './method-page.tsx';

/** Every check, under the code of its findings as anchor. */
export function checksPage(site: SiteIndex): Page {
  const { page, how, fix, none } = site.words.methods.checks;
  const known = [...site.checks.values()];
  const text = known.length === 0 ? [...how.text, none] : how.text;
  return methodPage(site, {
    id: 'checks',
    words: page,
    parts: [
      { id: 'how', words: { ...how, text } },
      ...known.map(
        (check): MethodPart => ({
          id: check.code,
          words: { title: check.title, text: [check.why] },
          content: () => (
            <p>
              <strong>{fix}</strong> {check.fix}
            </p>
          ),
        }),
      ),
    ],
  });
}
