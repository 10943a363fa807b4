import type { Code } from '../../domain/tables/dataset.ts';

/**
 * Age bands of a force’s own stop and search tables. data.police.uk cuts ages elsewhere (10 to 17,
 * 18 to 24), so the two cannot be matched by age.
 */
export const ageBands: readonly Code[] = [
  { code: '0-to-4', label: '0 to 4' },
  { code: '5-to-9', label: '5 to 9' },
  { code: '10-to-15', label: '10 to 15' },
  { code: '16-to-19', label: '16 to 19' },
  { code: '20-to-24', label: '20 to 24' },
  { code: '25-to-34', label: '25 to 34' },
  { code: '35-to-49', label: '35 to 49' },
  { code: '50-to-64', label: '50 to 64' },
  { code: '65-to-74', label: '65 to 74' },
  { code: '75-to-84', label: '75 to 84' },
  { code: '85-and-over', label: '85 and over', also: ['85+'] },
  { code: 'unknown', label: 'Unknown', also: ['Not known'] },
];
