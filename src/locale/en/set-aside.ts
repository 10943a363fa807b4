import { formatNumber } from '../../domain/figures/format.ts';
import type { WordsOf } from '../language.ts';
import { counted, insideSentence } from './grammar.ts';

export const setAsideWords: WordsOf<'set-aside'> = {
  'set-aside.reasons': ({ handedOver, setAside, reasons }) => {
    const why = reasons.map(
      ({ reason, rows }) => `${insideSentence(reason)} (${formatNumber(rows, 0)})`,
    );
    return `${notCounted(handedOver, setAside)}: ${why.join('; ')}.`;
  },
  'set-aside.repeats': ({ records }) =>
    records === 1
      ? '1 record repeats a crime in every column, with the same crime id, and is not counted again.'
      : `${formatNumber(records, 0)} records repeat a crime in every column, with the same crime id, and are not counted again.`,
  'set-aside.shared-ids': ({ records }) =>
    records === 1
      ? '1 record of a crime has an id that a record of another month, force or content has too; each is counted.'
      : `${formatNumber(records, 0)} records of crimes have an id that a record of another month, force or content has too; each is counted.`,
};

/** `Of 20 records handed over, 8 are not counted`; `Of 20 records handed over, none could be counted`. */
export function notCounted(handedOver: number, setAside: number): string {
  const of = `Of ${counted(handedOver, 'record')} handed over, `;
  if (setAside >= handedOver) return `${of}none could be counted`;
  return `${of}${formatNumber(setAside, 0)} ${setAside === 1 ? 'is' : 'are'} not counted`;
}
