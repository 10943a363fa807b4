import type { Code } from '../../domain/tables/dataset.ts';

/** What officers search for, and what they may find. Other spellings are those of data.police.uk. */
export const searchObjects: readonly Code[] = [
  {
    code: 'weapons',
    label: 'Weapons',
    also: ['Offensive weapons', 'Anything to threaten or harm anyone'],
  },
  { code: 'drugs', label: 'Drugs', also: ['Controlled drugs'] },
  { code: 'firearms', label: 'Firearms' },
  { code: 'stolen-goods', label: 'Stolen goods', also: ['Stolen property'] },
  {
    code: 'articles-for-theft',
    label: 'Articles for use in theft',
    also: ['Article for use in theft', 'Going equipped'],
  },
  {
    code: 'articles-for-criminal-damage',
    label: 'Articles for use in criminal damage',
    also: ['Criminal damage'],
  },
  { code: 'other', label: 'Other' },
];
