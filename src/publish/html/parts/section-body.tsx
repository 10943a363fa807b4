import type { JSX } from 'preact';
import type { Block, Edition, Section } from '../../../domain/publication/publication.ts';
import { addresses } from '../../addresses.ts';
import { type FindingMarks, listFindings, markFigures } from '../listed-findings.ts';
import type { PageContext } from '../page.ts';
import { AttestedWords } from './attested-words.tsx';
import { DutiesLine } from './duties-line.tsx';
import { Exhibit } from './exhibit.tsx';
import { Findings } from './findings.tsx';
import { Gap } from './gap.tsx';
import { MarkedParts } from './marked-parts.tsx';
import { OpenStopsLink } from './open-stops-link.tsx';
import { Outlook } from './outlook.tsx';
import { ProseText } from './prose-text.tsx';

/** The section about the Order, as the outline of a new edition calls it. */
const aboutTheOrder = 'specified-information-order';

interface SectionBodyProps {
  readonly edition: Edition;
  readonly section: Section;
  readonly context: PageContext;
  /** Level of the headings inside the section. */
  readonly headingLevel: number;
  /** Set where several sections share a page: the start of each id, and no landmarks. */
  readonly prefix?: string;
}

/**
 * A section under its title: the answer first, then its blocks, then whose words it uses, then what
 * the checks found.
 */
export function SectionBody(props: SectionBodyProps): JSX.Element {
  const { section, context, headingLevel, prefix } = props;
  const findings = listFindings(section.findings, prefix);
  const marks = markFigures(findings);
  return (
    <>
      {section.headline.length > 0 && (
        <div class="headline">
          <ProseText prose={section.headline} context={context} />
        </div>
      )}
      {prefix === undefined && (
        <MarkedParts section={section} headingLevel={headingLevel} context={context} />
      )}
      {section.blocks.map((block, index) => (
        <BlockOf
          {...props}
          block={block}
          marks={marks}
          headed={section.blocks.slice(0, index).some(hasHeading)}
        />
      ))}
      {section.id === aboutTheOrder && <DutiesLine context={context} />}
      <OpenStopsLink section={section} context={context} />
      <AttestedWords attested={section.attested} headingLevel={headingLevel} context={context} />
      <Findings findings={findings} headingLevel={headingLevel} context={context} />
    </>
  );
}

function BlockOf(
  props: SectionBodyProps & { block: Block; headed: boolean; marks: FindingMarks },
): JSX.Element {
  const { edition, section, context, block, headed, headingLevel, prefix, marks } = props;
  switch (block.kind) {
    case 'prose':
      return (
        <div class="prose">
          <ProseText
            prose={block.prose}
            context={context}
            headingLevel={headingLevel}
            headed={headed}
            {...(prefix === undefined ? {} : { prefix })}
          />
        </div>
      );
    case 'gap':
      return (
        <Gap title={block.title} says={block.says} headingLevel={headingLevel} context={context} />
      );
    case 'outlook':
      return (
        <Outlook
          outlook={block.outlook}
          anchor={`${prefix ?? ''}${block.outlook.id}`}
          headingLevel={headingLevel}
          context={context}
        />
      );
    default:
      return (
        <Exhibit
          chart={block.kind === 'chart' ? block.chart : null}
          table={block.table}
          anchor={`${prefix ?? ''}${block.table.id}`}
          csv={addresses.tableCsv(edition.id, section.id, block.table.id)}
          headingLevel={headingLevel}
          context={context}
          landmarks={prefix === undefined}
          marks={marks}
        />
      );
  }
}

function hasHeading(block: Block): boolean {
  if (block.kind === 'prose') return block.prose.some((part) => part.kind === 'heading');
  return block.kind === 'chart' || block.kind === 'gap';
}
