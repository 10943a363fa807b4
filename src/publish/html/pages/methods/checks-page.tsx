import type { JSX } from 'preact';
import type {
  FindingCode,
  FindingStage,
} from '../../../../reference/finding-codes/finding-code.ts';
import { findingCodes } from '../../../../reference/finding-codes/index.ts';
import type { Page, PageContext } from '../../page.ts';
import type { SiteIndex } from '../../site-index.ts';
import { type MethodPart, methodPage } from './method-page.tsx';

/** Those that a reader meets come first. */
const stages: readonly FindingStage[] = ['check', 'writing', 'reading'];

/** Every code that a finding may bear, as the anchor of why it is checked. */
export function checksPage(site: SiteIndex): Page {
  const words = site.words.methods.checks;
  return methodPage(site, {
    id: 'checks',
    words: words.page,
    parts: [
      { id: 'how', words: words.how },
      ...stages.map(
        (stage): MethodPart => ({
          id: stage,
          words: words.stages[stage],
          content: (context) => (
            <dl class="glossary">
              {findingCodes
                .filter((entry) => entry.stage === stage)
                .map((entry) => (
                  <Reason entry={entry} context={context} />
                ))}
            </dl>
          ),
        }),
      ),
    ],
  });
}

function Reason(props: { entry: FindingCode; context: PageContext }): JSX.Element {
  const { entry, context } = props;
  const words = context.site.words.methods.checks;
  return (
    <>
      <dt id={entry.code}>{entry.title}</dt>
      <dd>
        {entry.why}{' '}
        <span class="quiet">
          {words.fix} {entry.fix} {words.source} {entry.source}
        </span>
      </dd>
    </>
  );
}
