import type { JSX } from 'preact';
import { formatNumber } from '../../../domain/figures/format.ts';
import { describePlace, type PublicNote } from '../../../domain/findings/finding.ts';
import { capitalised } from '../figure-words.ts';
import type { ListedFinding } from '../listed-findings.ts';
import type { PageContext } from '../page.ts';
import { CheckLink } from './check-link.tsx';
import { Heading } from './prose-text.tsx';

/** What the checks found, in words, with what the body says to it; the figures stay as they were given. */
export function Findings(props: {
  findings: readonly ListedFinding[];
  headingLevel: number;
  context: PageContext;
}): JSX.Element | null {
  const { findings, headingLevel, context } = props;
  const { words } = context.site;
  if (findings.length === 0) return null;
  return (
    <div class="findings">
      <Heading level={headingLevel}>{words.finding.title}</Heading>
      <p>{words.finding.lede}</p>
      <ul>
        {findings.map((entry) => (
          <Entry entry={entry} context={context} />
        ))}
      </ul>
    </div>
  );
}

function Entry(props: { entry: ListedFinding; context: PageContext }): JSX.Element {
  const { entry, context } = props;
  const { finding, number, anchor } = entry;
  const words = context.site.words.finding;
  return (
    <li id={anchor}>
      <strong>{words.numbered(formatNumber(number, 0))}</strong> {capitalised(finding.says)}{' '}
      <span class="findings__place">
        {describePlace(finding.place)}. {words.severity[finding.severity]}.{' '}
        <CheckLink code={finding.code} context={context} />
      </span>
      {finding.note && <Answer note={finding.note} context={context} />}
    </li>
  );
}

/** The public note, under the name of the person who signed it. */
function Answer(props: { note: PublicNote; context: PageContext }): JSX.Element {
  const { note, context } = props;
  const { words } = context.site;
  return (
    <blockquote class="findings__answer">
      <p>
        <strong>{words.finding.answer}</strong> {note.says}
      </p>
      <p class="quiet">{words.finding.signed(note.signedBy.name, note.signedBy.role)}</p>
    </blockquote>
  );
}
