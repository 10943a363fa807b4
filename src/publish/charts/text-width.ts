/**
 * Advance widths of Arial in thousandths of the text size. Arial is wider than Source Sans 3, so
 * what fits in this estimate fits in both faces.
 */
const widths: ReadonlyMap<string, number> = new Map(
  Object.entries({
    222: "'ijl",
    278: ' \u00a0!,./:;I[\\]ft',
    333: '()-`r',
    355: '"',
    389: '*',
    500: 'cksvxyzJ',
    556: '#$?_abdeghnopquL0123456789£–',
    584: '+<=>~−×÷',
    611: 'FTZ',
    667: '&ABEKPSVXY',
    722: 'CDHNRUw',
    778: 'GOQ',
    833: 'Mm',
    889: '%',
    944: 'W',
  }).flatMap(([width, signs]) => [...signs].map((sign) => [sign, Number(width)] as const)),
);

/** For signs that are not in the table: as wide as a capital. */
const otherwise = 722;

/** Bold letters are wider by about this. */
const boldness = 1.07;

/** How wide a line of text is drawn, at most, in the units of `size`. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const sign of text) thousandths += widths.get(sign) ?? otherwise;
  return (thousandths / 1000) * size * (bold ? boldness : 1);
}

/**
 * Breaks text at its spaces into lines no wider than `width`. A single word that is wider keeps a
 * line to itself. A no-break space is not a space.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  bold = false,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** The width of the widest line. */
export function widest(lines: readonly string[], size: number, bold = false): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size, bold)));
}
