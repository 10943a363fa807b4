import type { DutyRegister, Standing } from '../../src/domain/law/duty.ts';
import { readText } from '../publish/inspection/markup.ts';

/** The markup of an item on the page of duties. */
export function itemMarkup(html: string, requirement: string): string {
  const start = html.indexOf(`<li class="duty" id="${requirement}">`);
  if (start === -1) throw new Error(`${requirement} is not on the page.`);
  const end = html.indexOf('<li class="duty"', start + 1);
  const section = html.indexOf('</section>', start);
  return html.slice(start, end === -1 ? section : Math.min(end, section));
}

/** What a reader meets of an item. */
export function itemText(html: string, requirement: string): string {
  return readText(itemMarkup(html, requirement));
}

/** The same before the law behind it is opened, without what is marked as not confirmed. */
export function confirmedText(html: string, requirement: string): string {
  const marked = /<span class="unconfirmed">.*?<\/span>/gs;
  const [page = ''] = itemMarkup(html, requirement).split('<details');
  return readText(page.replaceAll(marked, ''));
}

/** Items whose timing was found nowhere and that bind the body. */
export function unconfirmedIn({ standings }: DutyRegister): readonly Standing[] {
  return standings.filter(
    ({ requirement, status }) =>
      requirement.time.certainty === 'general-knowledge' && status !== 'not-applicable',
  );
}
