import type { ComponentChildren, JSX } from 'preact';
import type { Inline, Prose } from '../../../domain/publication/prose.ts';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';
import { FormerValue } from './former-value.tsx';

interface ProseTextProps {
  readonly prose: readonly Prose[];
  readonly context: PageContext;
  /** Level on this page of what an author wrote as a heading of level 3. */
  readonly headingLevel?: number;
  /** Whether the page has a heading of that level already, so that a deeper one skips none. */
  readonly headed?: boolean;
  /** Start of each anchor, where several sections share a page. */
  readonly prefix?: string;
}

/** An author's words. Every number in them leads to the page of its figure. */
export function ProseText(props: ProseTextProps): JSX.Element {
  const { prose, context, headingLevel = 2, headed = false, prefix = '' } = props;
  const firstHeading = prose.findIndex((part) => part.kind === 'heading');
  return (
    <>
      {prose.map((part, index) => {
        if (part.kind !== 'heading') return <Passage part={part} context={context} />;
        const deeper = headed || index > firstHeading ? part.level - 3 : 0;
        return (
          <Heading
            level={headingLevel + deeper}
            {...(part.mark === undefined ? {} : { id: `${prefix}${part.mark}` })}
          >
            <Words words={part.children} context={context} />
          </Heading>
        );
      })}
    </>
  );
}

function Passage(props: { part: Prose; context: PageContext }): JSX.Element {
  const { part, context } = props;
  switch (part.kind) {
    case 'paragraph':
    case 'heading':
      return (
        <p>
          <Words words={part.children} context={context} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          {part.children.map((child) => (
            <Passage part={child} context={context} />
          ))}
        </blockquote>
      );
    case 'list': {
      const entries = part.entries.map((entry) => (
        <li>
          <Entry entry={entry} context={context} />
        </li>
      ));
      return part.ordered ? <ol>{entries}</ol> : <ul>{entries}</ul>;
    }
  }
}

/** A list entry of one paragraph stands without one, as a reader expects of a list. */
function Entry(props: { entry: readonly Prose[]; context: PageContext }): JSX.Element {
  const { entry, context } = props;
  const [only, ...others] = entry;
  if (only?.kind === 'paragraph' && others.length === 0) {
    return <Words words={only.children} context={context} />;
  }
  return (
    <>
      {entry.map((part) => (
        <Passage part={part} context={context} />
      ))}
    </>
  );
}

/** Up to so many characters, a number stays on one line: `5m 52s`, `1,449.1 [p]`. */
const longestUnbroken = 12;

/** Words in a line: text, stress, links, and numbers bound to figures. */
function Words(props: { words: readonly Inline[]; context: PageContext }): JSX.Element {
  const { words, context } = props;
  return (
    <>
      {words.map((word) => (
        <Word word={word} context={context} />
      ))}
    </>
  );
}

function Word(props: { word: Inline; context: PageContext }): JSX.Element {
  const { word, context } = props;
  if (word.kind === 'text') return <>{word.text}</>;
  if (word.kind === 'figure') {
    return (
      <>
        <a
          class={word.text.length <= longestUnbroken ? 'bound bound--short' : 'bound'}
          href={context.href(addresses.figure(word.figure))}
        >
          {word.text}
        </a>
        <FormerValue figure={word.figure} context={context} />
      </>
    );
  }
  if (word.kind === 'claim') {
    return (
      <a class="bound" href={context.href(word.rule)}>
        {word.text}
      </a>
    );
  }
  const inner = <Words words={word.children} context={context} />;
  if (word.kind === 'emphasis') return <em>{inner}</em>;
  if (word.kind === 'strong') return <strong>{inner}</strong>;
  return /^(https?:\/\/|mailto:)/.test(word.to) ? <a href={word.to}>{inner}</a> : inner;
}

/** A heading of a level that is known only when the page is made; deeper than 6 counts as 6. */
export function Heading(props: {
  level: number;
  id?: string;
  class?: string;
  children: ComponentChildren;
}): JSX.Element {
  const { level, children, ...attributes } = props;
  const Tag = headings[Math.min(level, 6) - 1] ?? 'h6';
  return <Tag {...attributes}>{children}</Tag>;
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
