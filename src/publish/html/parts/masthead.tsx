import type { JSX } from 'preact';
import { addresses } from '../../addresses.ts';
import type { NavigationKey, PageContext } from '../page.ts';

const places: readonly (readonly [NavigationKey, string])[] = [
  ['start', addresses.front],
  ['editions', addresses.editions],
  ['measures', addresses.measures],
  ['stops', addresses.stops],
  ['duties', addresses.duties],
  ['data', addresses.data],
  ['definitions', addresses.definitions],
];

/** Searches have a place only where there are records of them. */
function placesOf({ site }: PageContext): typeof places {
  return site.stops === null ? places.filter(([key]) => key !== 'stops') : places;
}

/** The body's name over the site's navigation; the place where the reader is, is marked. */
export function Masthead(props: {
  context: PageContext;
  navigation: NavigationKey | undefined;
}): JSX.Element {
  const { context, navigation } = props;
  const { publication, words } = context.site;
  return (
    <header class="masthead">
      <div class="govuk-generic-header">
        <div class="govuk-generic-header__container govuk-width-container">
          <div class="govuk-generic-header__logo">
            <a href={context.href(addresses.front)} class="govuk-generic-header__homepage-link">
              {publication.body.name}
            </a>
          </div>
        </div>
      </div>
      <div class="govuk-service-navigation">
        <div class="govuk-width-container">
          <nav aria-label={words.navigation.label} class="govuk-service-navigation__wrapper">
            <ul class="govuk-service-navigation__list">
              {placesOf(context).map(([key, path]) => (
                <Place
                  title={words.navigation[key]}
                  href={context.href(path)}
                  active={key === navigation}
                  current={path === context.path}
                />
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </header>
  );
}

function Place(props: {
  title: string;
  href: string;
  active: boolean;
  current: boolean;
}): JSX.Element {
  const { title, href, active, current } = props;
  const base = 'govuk-service-navigation__item';
  return (
    <li class={active ? `${base} ${base}--active` : base}>
      <a
        class="govuk-service-navigation__link"
        href={href}
        aria-current={current ? 'page' : active ? 'true' : undefined}
      >
        {title}
      </a>
    </li>
  );
}
