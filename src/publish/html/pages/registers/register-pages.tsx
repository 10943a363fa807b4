import type { JSX } from 'preact';
import { formatNumber } from '../../../../domain/figures/format.ts';
import { everyPage, type RegisterAnswer } from '../../../../domain/registers/register-answer.ts';
import { addresses } from '../../../addresses.ts';
import { registerRegion } from '../../../registers/region.tsx';
import { registerTables, type SiteRegister } from '../../../registers/site-registers.ts';
import type { Page, PageContext } from '../../page.ts';
import { RegisterAnswerPart, type RegisterLinks } from '../../parts/register-answer.tsx';
import type { SiteIndex } from '../../site-index.ts';
import { startCrumb } from '../crumbs.ts';
import { latestPeriod, registersPage } from './registers-page.tsx';

/** The pages of the registers, so many that every row stands on one; none where no register is known. */
export function* registerPages(site: SiteIndex): Generator<Page> {
  if (registerTables(site.publication.tables).length === 0) return;
  yield registersPage(site);
  for (const supplied of site.registers) {
    for (const answer of everyPage(supplied.register)) yield registerPage(site, supplied, answer);
  }
}

function registerPage(site: SiteIndex, supplied: SiteRegister, answer: RegisterAnswer): Page {
  const words = site.words.registers;
  const { id, title } = supplied.register;
  const { description } = supplied.table.dataset;
  const { pages } = answer;
  const { page } = answer.question;
  const whole = { title, path: addresses.register(id) };
  return {
    path: addresses.register(id, page),
    title: page === 1 ? title : words.onPage(title, formatNumber(page, 0), formatNumber(pages, 0)),
    description,
    navigation: 'data',
    crumbs: [
      startCrumb(site),
      { title: words.title, path: addresses.registers },
      ...(page === 1 ? [] : [whole]),
    ],
    ...(page === 1 ? { scripts: [addresses.registerScript] } : {}),
    alternates: [{ path: addresses.datasetCsv(id), type: 'text/csv', title: words.csv }],
    content: (context) => (
      <>
        <h1>{title}</h1>
        {page === 1 ? (
          <First supplied={supplied} context={context} />
        ) : (
          <Further supplied={supplied} answer={answer} context={context} />
        )}
      </>
    ),
  };
}

function First(props: { supplied: SiteRegister; context: PageContext }): JSX.Element {
  const { supplied, context } = props;
  const { register, table } = supplied;
  const { dataset, rows } = table;
  const words = context.site.words.registers;
  const html = registerRegion(register, linksOf(register.id, context));
  return (
    <>
      <p class="lede">{dataset.description}</p>
      <p>
        {words.contents(formatNumber(rows.length, 0), rows.length === 1, latestPeriod(table))}{' '}
        {dataset.basis !== undefined && words.basis(dataset.basis)}
      </p>
      <Files id={register.id} context={context} />
      <h2 class="govuk-visually-hidden">{words.ask}</h2>
      <p role="status" id="answer-said" class="govuk-visually-hidden" />
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}

function Further(props: {
  supplied: SiteRegister;
  answer: RegisterAnswer;
  context: PageContext;
}): JSX.Element {
  const { supplied, answer, context } = props;
  const { register } = supplied;
  const words = context.site.words.registers;
  return (
    <>
      <p>
        <a href={context.href(addresses.register(register.id))}>{words.toAsk}</a>
      </p>
      <RegisterAnswerPart
        register={register}
        answer={answer}
        links={linksOf(register.id, context)}
        words={words}
      />
      <Files id={register.id} context={context} />
    </>
  );
}

function Files({ id, context }: { id: string; context: PageContext }): JSX.Element {
  const words = context.site.words.registers;
  const places = [
    [addresses.datasetCsv(id), words.csv],
    [addresses.apiDataset(id), words.json],
    [`${addresses.data}#${id}`, words.columns],
  ] as const;
  return (
    <ul class="links">
      {places.map(([path, says]) => (
        <li>
          <a href={context.href(path)}>{says}</a>
        </li>
      ))}
    </ul>
  );
}

/** Pages that were made before lead to one another. */
function linksOf(id: string, context: PageContext): RegisterLinks {
  return {
    page: (page) => context.href(addresses.register(id, page)),
    sort: null,
    disclosure: context.href(addresses.disclosure),
  };
}
