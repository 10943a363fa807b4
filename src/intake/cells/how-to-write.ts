import type { TextColumn } from '../../domain/tables/dataset.ts';

/** How to write words of each format, for whoever fills in a return. */
export const howToWrite: Readonly<Record<NonNullable<TextColumn['format']>, string>> = {
  date: 'Write a day like 2024-06-30 or 30/06/2024.',
  time: 'Write a time of day like 18:30 or 6.30pm.',
  address: 'Write the whole address, which begins with https:// or http://.',
};
