import type { OpenDataKind } from '../../domain/open-data/open-data.ts';
import type { WordsOf } from '../language.ts';
import { insideSentence, list } from './grammar.ts';
import { formatSpan } from './month-span.ts';
import { notCounted } from './set-aside.ts';

const kinds: Readonly<Record<OpenDataKind, string>> = {
  street: 'street-level crime',
  outcomes: 'outcomes of crimes',
  'stop-and-search': 'stop and search',
};

export const openData: WordsOf<'open-data'> = {
  'open-data.not-counted': ({ kind, months, others, handedOver, setAside }) => {
    const when = list([...months.map(formatSpan), ...(others ? ['others'] : [])]);
    return `${kinds[kind]}, ${when}: ${insideSentence(notCounted(handedOver, setAside))}; the page on what the records cover says why, month by month`;
  },
  'open-data.take-again': () =>
    'Take the files as data.police.uk serves them into the lake again, or as they are once Answerable knows the word, and count them again.',
  'open-data.other-area': ({ counted, published }) =>
    `the counts are those of ${counted}, and the folder publishes for ${published}`,
  'open-data.make-them-again': () => 'Make them again with “answerable open-data DIR --lake LAKE”.',
  'open-data.no-code': ({ code, column }) =>
    `“${code}” in the column ${column} is no code of data.police.uk`,
  'open-data.make-file-again': () =>
    'Make the file again with “answerable open-data DIR --lake LAKE”.',
};
