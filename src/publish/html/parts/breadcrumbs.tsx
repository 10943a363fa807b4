import type { JSX } from 'preact';
import type { Crumb, PageContext } from '../page.ts';

/** The way from the front page to here; nothing on the front page itself. */
export function Breadcrumbs(props: {
  crumbs: readonly Crumb[];
  context: PageContext;
}): JSX.Element | null {
  const { crumbs, context } = props;
  if (crumbs.length === 0) return null;
  return (
    <nav class="govuk-breadcrumbs" aria-label={context.site.words.breadcrumb}>
      <ol class="govuk-breadcrumbs__list">
        {crumbs.map((crumb) => (
          <li class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href={context.href(crumb.path)}>
              {crumb.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
