import { fillDigits } from './digits.ts';
import type { NumberFormat } from './format.ts';
import { renderFraction } from './fraction.ts';
import { renderGeneral } from './general.ts';
import { fillMoment, type Moment } from './moment.ts';
import { type Section, sectionFor } from './sections.ts';
import type { Token } from './tokens.ts';

/** What a program shows of a number, in a column that is wide enough for it. */
export function renderNumber(value: number, format: NumberFormat): string {
  const found = sectionFor(format.sections, value);
  if (found === null) return format.sections.length === 0 ? renderGeneral(value) : '';
  const { section, signed } = found;
  const sign = signed && value < 0 ? '-' : '';
  return isEmpty(section, format) ? '' : sign + renderSize(section.tokens, Math.abs(value));
}

/** A section without anything hides what it is for; a format without anything is General. */
function isEmpty({ tokens, condition }: Section, { sections }: NumberFormat): boolean {
  return tokens.length === 0 && (sections.length > 1 || condition !== null);
}

function renderSize(tokens: readonly Token[], size: number): string {
  if (tokens.length === 0) return renderGeneral(size);
  const isWords = tokens.some(({ kind }) => kind === 'general' || kind === 'words');
  if (isWords) return fillWith(tokens, renderGeneral(size));
  if (!tokens.some(({ kind }) => kind === 'digit')) return fillWith(tokens, '');
  return renderFraction(tokens, size) ?? fillDigits(tokens, size);
}

/** What a program shows of a date or a time. */
export function renderMoment(moment: Moment, format: NumberFormat): string {
  const section = sectionFor(format.sections, moment.serial)?.section;
  return section === undefined ? '' : fillMoment(section.tokens, moment);
}

/** What a program shows of words: as they stand, unless the format has a section for words. */
export function renderWords(words: string, { sections }: NumberFormat): string {
  const own = sections.length >= 4 ? sections[3] : sections.at(-1);
  const isForWords = sections.length >= 4 || own?.tokens.some(({ kind }) => kind === 'words');
  return own !== undefined && isForWords ? fillWith(own.tokens, words) : words;
}

function fillWith(tokens: readonly Token[], content: string): string {
  return tokens
    .map(({ kind, text }) => (kind === 'general' || kind === 'words' ? content : text))
    .join('');
}
