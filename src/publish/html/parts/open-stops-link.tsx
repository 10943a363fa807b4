import type { JSX } from 'preact';
import type { Section } from '../../../domain/publication/publication.ts';
import { figuresShown } from '../../../domain/publication/shown.ts';
import { stopsDatasets } from '../../../reference/open-counterparts.ts';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';

/** Leads from a section about stop and search, or about what it lacks of it, to the open records. */
export function OpenStopsLink(props: {
  section: Section;
  context: PageContext;
}): JSX.Element | null {
  const { section, context } = props;
  const { site } = context;
  if (site.publication.openData?.stops == null || !isAboutStops(section, context)) return null;
  const words = site.words.openData;
  return (
    <p>
      {words.alsoOpen} <a href={context.href(addresses.stops)}>{words.explorer}</a>
    </p>
  );
}

function isAboutStops(section: Section, { site }: PageContext): boolean {
  const lacks = section.blocks.flatMap((block) =>
    block.kind === 'gap' ? (block.lacks ?? []) : [],
  );
  if (lacks.some((id) => stopsDatasets.includes(id))) return true;
  return [...figuresShown(section)].some((id) => {
    const measure = site.measures.get(site.publication.figures.get(id)?.measure ?? '');
    return measure !== undefined && stopsDatasets.includes(measure.dataset);
  });
}
