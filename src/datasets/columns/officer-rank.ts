import type { CodeColumn } from '../../domain/tables/dataset.ts';

/** The ranks of police officers in England and Wales, lowest first. */
export const officerRank: CodeColumn = {
  kind: 'code',
  name: 'rank',
  title: 'Rank',
  description: 'Rank of the officers; Total is all ranks together.',
  codes: [
    { code: 'constable', label: 'Constable', also: ['CONS', 'PC', 'Constables'] },
    { code: 'sergeant', label: 'Sergeant', also: ['SGT', 'Sergeants'] },
    { code: 'inspector', label: 'Inspector', also: ['INSP', 'Inspectors'] },
    { code: 'chief-inspector', label: 'Chief inspector', also: ['C/INSP', 'Chief inspectors'] },
    { code: 'superintendent', label: 'Superintendent', also: ['SUPT', 'Superintendents'] },
    {
      code: 'chief-superintendent',
      label: 'Chief superintendent',
      also: ['C/SUPT', 'Chief superintendents'],
    },
    { code: 'chief-officer', label: 'Chief officer', also: ['ACPO', 'NPCC', 'Chief officers'] },
    { code: 'total', label: 'All ranks', also: ['TOTAL', 'Total'] },
  ],
};
