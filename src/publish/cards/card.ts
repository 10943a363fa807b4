import type { Edition, Publication } from '../../domain/publication/publication.ts';
import { wordsOfProse } from '../../domain/publication/shown.ts';
import { chartShades, seriesPalette } from '../../reference/palette.ts';
import { element, escapeText } from '../charts/element.ts';
import { wrapText } from '../charts/text-width.ts';

/** What a shared link shows, in pixels: the size that sites ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 80;
const inside = cardSize.width - 2 * margin;
const ink = chartShades.ink.light;
const quiet = chartShades.axis.light;
const accent = seriesPalette[0]?.light ?? ink;

/** The card of an edition as SVG: whose it is, of which month, and its first answer with a number in it. */
export function cardSvg({ body, area }: Publication, edition: Edition): string {
  const title = lines(edition.title, 64, 2, 'Source Serif 4');
  const answer = lines(firstAnswer(edition), 34, 3, 'Source Sans 3');
  const mark = body.demonstration === undefined ? '' : 'Demonstration';
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: cardSize.width,
      height: cardSize.height,
      viewBox: `0 0 ${cardSize.width} ${cardSize.height}`,
    },
    element('rect', {
      width: cardSize.width,
      height: cardSize.height,
      fill: chartShades.paper.light,
    }),
    element('rect', { width: 24, height: cardSize.height, fill: accent }),
    words(area.name, margin, 100, 30, { weight: 600, fill: accent }),
    words(mark, cardSize.width - margin, 100, 28, { weight: 600, fill: ink, anchor: 'end' }),
    ...title.map((line, index) =>
      words(line, margin, 200 + index * 76, 64, {
        family: 'Source Serif 4',
        weight: 600,
        fill: ink,
      }),
    ),
    ...answer.map((line, index) =>
      words(line, margin, 200 + title.length * 76 + 20 + index * 46, 34, {
        weight: 400,
        fill: ink,
      }),
    ),
    words(clipped(body.name, 28), margin, 560, 28, { weight: 400, fill: quiet }),
  );
}

/** What a reader who cannot see the card is told. */
export function cardText({ body }: Publication, edition: Edition): string {
  return `${edition.title}, ${body.name}. ${firstAnswer(edition)}`.trim();
}

/** The headline of the first section that states a figure; empty where none does. */
function firstAnswer(edition: Edition): string {
  const headlines = edition.groups
    .flatMap(({ sections }) => sections)
    .map(({ headline }) => wordsOfProse(headline))
    .filter((headline) => /\d/.test(headline));
  return headlines[0] ?? '';
}

function lines(text: string, size: number, most: number, family: string): readonly string[] {
  if (text === '') return [];
  const wide = family === 'Source Serif 4' ? 1 : 0.95;
  const wrapped = wrapText(text, inside / wide, size);
  if (wrapped.length <= most) return wrapped;
  const kept = wrapped.slice(0, most);
  return [...kept.slice(0, -1), `${kept.at(-1)}…`];
}

function clipped(text: string, size: number): string {
  const [first = '', ...more] = wrapText(text, inside, size);
  return more.length === 0 ? first : `${first}…`;
}

function words(
  text: string,
  x: number,
  y: number,
  size: number,
  style: { weight: number; fill: string; family?: string; anchor?: 'end' },
): string {
  if (text === '') return '';
  const { weight, fill, family = 'Source Sans 3', anchor } = style;
  // Some programs know a semibold face by a family name of its own.
  const families = weight === 600 ? `${family} SemiBold, ${family}` : family;
  const attributes = {
    x,
    y,
    fill,
    'font-family': families,
    'font-size': size,
    'font-weight': weight,
    'text-anchor': anchor,
  };
  return element('text', attributes, escapeText(text));
}
