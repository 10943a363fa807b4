import type { JSX } from 'preact';
import { formatNumber } from '../../../domain/figures/format.ts';
import type { SourceNote } from '../../../domain/publication/publication.ts';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';

/** Where figures come from, and where to get them as a file. */
export function SourceLine(props: {
  sources: readonly SourceNote[];
  csv: string;
  context: PageContext;
}): JSX.Element {
  const { sources, csv, context } = props;
  const { words } = context.site;
  return (
    <p class="source">
      {words.section.source}:{' '}
      {sources.map((source, index) => (
        <>
          {index > 0 && '; '}
          <a href={context.href(`${addresses.data}#${source.dataset}`)}>{source.title}</a>
          {', '}
          {source.files.length === 1
            ? source.files[0]
            : words.section.files(formatNumber(source.files.length, 0))}
        </>
      ))}
      {'. '}
      <a class="source__download" href={context.href(csv)}>
        {words.section.download}
      </a>
    </p>
  );
}
