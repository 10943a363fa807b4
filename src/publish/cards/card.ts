import type { Edition, Publication } from '../../domain/publication/publication.ts';
import { wordsOfProse } from '../../domain/publication/shown.ts';
import { feedWords } from '../../locale/feed-words.ts';
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

/**
 * The typefaces of the project. The files of Source Sans come out of a variable font and call their family after its lightest
 * weight; each weight is a family of its own.
 */
const faces = {
  sans: 'Source Sans 3 ExtraLight, Source Sans 3',
  sansBold: 'Source Sans 3 ExtraLight SemiBold, Source Sans 3 SemiBold, Source Sans 3',
  serif: 'Source Serif 4 SemiBold, Source Serif 4',
} as const;

/** The answers stand between the title and this line; the body’s name stands under it. */
const answersEnd = 510;
const answerSize = 32;
const answerLeading = 42;
const betweenAnswers = 20;
const mostAnswers = 3;

/** The card of an edition as SVG: whose it is, of which month, and its first answers with a number in them. */
export function cardSvg({ body, area }: Publication, edition: Edition): string {
  const title = titleLines(edition.title);
  const top = 190 + title.length * 72;
  const end = body.demonstration === undefined ? '' : feedWords.demonstration;
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
    words(area.name, margin, 100, 30, { face: 'sansBold', fill: accent }),
    words(end, cardSize.width - margin, 100, 30, { face: 'sansBold', fill: ink, anchor: 'end' }),
    ...title.map((line, index) =>
      words(line, margin, 190 + index * 72, 64, { face: 'serif', fill: ink }),
    ),
    ...placedAnswers(edition, top).map(({ line, y }) =>
      words(line, margin, y, answerSize, { face: 'sans', fill: ink }),
    ),
    words(clipped(body.name, 28), margin, 570, 28, { face: 'sans', fill: quiet }),
  );
}

/** What a reader who cannot see the card is told: the same words. */
export function cardText({ body }: Publication, edition: Edition): string {
  return [`${edition.title}, ${body.name}.`, ...shownAnswers(edition)].join(' ');
}

/** The answers that have room on the card: a whole one or none, but for the first. */
function shownAnswers(edition: Edition): readonly string[] {
  let y = 190 + titleLines(edition.title).length * 72;
  const shown: string[] = [];
  for (const answer of answersOf(edition).slice(0, mostAnswers)) {
    y += wrapText(answer, inside, answerSize).length * answerLeading + betweenAnswers;
    if (shown.length > 0 && y - betweenAnswers - answerLeading > answersEnd) break;
    shown.push(answer);
  }
  return shown;
}

function placedAnswers(
  edition: Edition,
  top: number,
): readonly { readonly line: string; readonly y: number }[] {
  let y = top;
  return shownAnswers(edition).flatMap((answer) => {
    const room = Math.floor((answersEnd - y) / answerLeading) + 1;
    const placed = atMost(wrapText(answer, inside, answerSize), room).map((line, index) => ({
      line,
      y: y + index * answerLeading,
    }));
    y += placed.length * answerLeading + betweenAnswers;
    return placed;
  });
}

/** The headlines that state a figure, in the order of the sections. */
function answersOf(edition: Edition): readonly string[] {
  return edition.groups
    .flatMap(({ sections }) => sections)
    .map(({ headline }) => wordsOfProse(headline))
    .filter((headline) => /\d/.test(headline));
}

function titleLines(title: string): readonly string[] {
  return atMost(wrapText(title, inside, 64), 2);
}

function atMost(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${kept.at(-1)}…`];
}

function clipped(text: string, size: number): string {
  return atMost(wrapText(text, inside, size), 1).join('');
}

function words(
  text: string,
  x: number,
  y: number,
  size: number,
  style: { face: keyof typeof faces; fill: string; anchor?: 'end' },
): string {
  if (text === '') return '';
  const { face, fill, anchor } = style;
  const attributes = {
    x,
    y,
    fill,
    'font-family': faces[face],
    'font-size': size,
    'font-weight': face === 'sans' ? 400 : 600,
    'text-anchor': anchor,
  };
  return element('text', attributes, escapeText(text));
}
