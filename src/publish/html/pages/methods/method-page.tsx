import type { ComponentChildren, JSX } from 'preact';
import type { MethodWords, PartWords } from '../../../../locale/methods/words.ts';
import { addresses } from '../../../addresses.ts';
import type { Page, PageContext } from '../../page.ts';
import { Formula } from '../../parts/method/formula.tsx';
import type { SiteIndex } from '../../site-index.ts';
import { methodCrumbs } from '../crumbs.ts';

/** A part of a page of methods; its id is the anchor that words elsewhere lead to. */
export interface MethodPart {
  readonly id: string;
  readonly words: PartWords;
  /** What follows the text and the formula: an example, a chart. */
  readonly content?: (context: PageContext) => ComponentChildren;
}

/** A page of methods: the answer, its parts, and where the method comes from. */
export function methodPage(
  site: SiteIndex,
  method: {
    readonly id: string;
    readonly words: MethodWords;
    readonly parts: readonly MethodPart[];
  },
): Page {
  const { id, words, parts } = method;
  const { methods } = site.words;
  return {
    path: addresses.method(id),
    title: words.title,
    description: words.lede,
    navigation: 'definitions',
    crumbs: methodCrumbs(site),
    content: (context) => (
      <article class="method">
        <h1>
          <span class="kicker">{methods.index.kicker}</span> {words.title}
        </h1>
        <p class="lede">{words.lede}</p>
        {parts.length > 1 && <OnThisPage parts={parts} title={methods.worked.contents} />}
        {parts.map((part) => (
          <Part part={part} context={context} />
        ))}
        <Sources sources={words.sources} title={methods.worked.sources} />
      </article>
    ),
  };
}

function OnThisPage(props: { parts: readonly MethodPart[]; title: string }): JSX.Element {
  return (
    <nav aria-labelledby="contents" class="on-this-page">
      <h2 id="contents">{props.title}</h2>
      <ul>
        {props.parts.map(({ id, words }) => (
          <li>
            <a href={`#${id}`}>{words.title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Part(props: { part: MethodPart; context: PageContext }): JSX.Element {
  const { part, context } = props;
  const { id, words, content } = part;
  return (
    <section class="method__part">
      <h2 id={id}>{words.title}</h2>
      {words.text.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {words.formula && <Formula formula={words.formula} context={context} />}
      {content?.(context)}
    </section>
  );
}

function Sources(props: { sources: readonly string[]; title: string }): JSX.Element | null {
  const { sources, title } = props;
  if (sources.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul class="sources">
        {sources.map((source) => (
          <li>{source}</li>
        ))}
      </ul>
    </>
  );
}
