import { statusMeaning } from '../../../src/domain/figures/status.ts';
import type { Told, ToldFigures } from './told.ts';

/** The page of each figure: its number, the unit that it is marked with, its status in words, its period. */
export function readFigurePages(pages: ReadonlyMap<string, string>): ToldFigures {
  return new Map(
    [...pages].map(([path, html]) => [decodeURIComponent(path.split('/')[1] ?? ''), toldBy(html)]),
  );
}

function toldBy(html: string): Told {
  const of = textOf(/<span class="number__of">(.*?)<\/span>/.exec(html)?.[1]);
  const meaning = textOf(/<dt>Status<\/dt><dd>(.*?)<\/dd>/.exec(html)?.[1]).toLowerCase();
  const [status = meaning] =
    Object.entries(statusMeaning).find(([, words]) => words.toLowerCase() === meaning) ?? [];
  return {
    shown: textOf(/<span class="number__value">(.*?)<\/span>/.exec(html)?.[1]),
    unit: textOf(/<p class="number" data-unit="(.*?)"/.exec(html)?.[1]),
    status,
    period: of,
  };
}

/** What tables of a page print for each figure: the words of the links that lead to it. */
export function readCells(html: string): readonly (readonly [figure: string, shown: string])[] {
  const cells = html.matchAll(/<td[^>]*><a href="[^"]*figures\/([^/]+)\/index\.html">(.*?)<\/a>/g);
  return [...cells].map(([, id = '', shown]) => [decodeURIComponent(id), textOf(shown)]);
}

function textOf(html = ''): string {
  return html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
