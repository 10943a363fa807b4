import type { JSX } from 'preact';
import { addresses } from '../../addresses.ts';
import type { Page, PageContext } from '../page.ts';
import type { SiteIndex } from '../site-index.ts';
import { startCrumb } from './crumbs.ts';

const advisoryService = 'https://www.equalityadvisoryservice.com/';

/**
 * The statement that the Accessibility Regulations 2018 ask for: status, what is not accessible,
 * contact, enforcement, how it was tested and when it was prepared.
 */
export function accessibilityPage(site: SiteIndex): Page {
  const { publication, words } = site;
  const says = words.accessibility;
  const [latest] = publication.editions;
  return {
    path: addresses.accessibility,
    title: says.title,
    description: says.lede(publication.body.name),
    crumbs: [startCrumb(site)],
    content: (context) => (
      <>
        <h1>{says.title}</h1>
        <p class="lede">{says.lede(publication.body.name)}</p>
        {publication.body.demonstration !== undefined && <p>{says.demonstration}</p>}
        <h2>{says.use}</h2>
        <p>{says.useText}</p>
        <List entries={says.can} />
        <h2>{says.technical}</h2>
        <Paragraphs text={says.technicalText} />
        <h2>{says.known}</h2>
        <List entries={says.knownText} />
        <Contact context={context} />
        <Enforcement context={context} />
        <h2>{says.tested}</h2>
        <Paragraphs text={says.testedText} />
        {latest && (
          <>
            <h2>{says.prepared}</h2>
            <p>{says.preparedText(latest.month)}</p>
          </>
        )}
      </>
    ),
  };
}

function Contact(props: { context: PageContext }): JSX.Element {
  const { publication, words } = props.context.site;
  const { email, website } = publication.body;
  const says = words.accessibility;
  return (
    <>
      <h2>{says.contact}</h2>
      <p>{says.contactText}</p>
      {email === undefined && website === undefined && <p>{says.noContact}</p>}
      <ul>
        {email !== undefined && (
          <li>
            {says.email}: <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
        {website !== undefined && (
          <li>
            {says.website}: <a href={website}>{website}</a>
          </li>
        )}
      </ul>
    </>
  );
}

function Enforcement(props: { context: PageContext }): JSX.Element {
  const says = props.context.site.words.accessibility;
  return (
    <>
      <h2>{says.enforcement}</h2>
      <p>
        {says.enforcementText} <a href={advisoryService}>{says.advisoryService}</a>.
      </p>
    </>
  );
}

function Paragraphs(props: { text: readonly string[] }): JSX.Element {
  return (
    <>
      {props.text.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </>
  );
}

function List(props: { entries: readonly string[] }): JSX.Element {
  return (
    <ul>
      {props.entries.map((entry) => (
        <li>{entry}</li>
      ))}
    </ul>
  );
}
