import type { JSX } from 'preact';
import { describePlace, type Finding } from '../../../domain/findings/finding.ts';
import type { PageContext } from '../page.ts';
import { Heading } from './prose-text.tsx';

/** What the checks found in the data of a section, in words; the figures stay as they were given. */
export function Findings(props: {
  findings: readonly Finding[];
  headingLevel: number;
  context: PageContext;
}): JSX.Element | null {
  const { findings, headingLevel, context } = props;
  const { words } = context.site;
  if (findings.length === 0) return null;
  return (
    <div class="findings">
      <Heading level={headingLevel}>{words.section.findings}</Heading>
      <p>{words.section.findingsLede}</p>
      <ul>
        {findings.map((finding) => (
          <li>
            {finding.says} <span class="findings__place">{describePlace(finding.place)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
