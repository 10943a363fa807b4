import { type Spot, spotName } from '../../intake/layout/board.ts';
import type { LeftOut, LeftOutReason } from '../../intake/layout/tidy.ts';
import type { Proposal } from '../../intake/layout/understanding.ts';
import { counted, echo } from '../../intake/wording.ts';
import { width, wrap } from '../report.ts';

const reasons: Readonly<Record<LeftOutReason, string>> = {
  total: 'a total of the numbers beside it',
  'heading-unknown': 'no column of the return is called so',
  'group-unknown': 'no group of the return is called so',
  'group-unsaid': 'no heading says the group that it is about',
  'no-period': 'no heading says which period it is about',
  empty: 'no numbers yet',
  repeated: 'the same number once more',
  note: 'a note',
  title: 'a title',
  'other-table': 'a table of something else',
};

/** Each kind of cell that is no part of the return, where it is and why. */
export function leftOutLines({ leftOut }: Proposal): readonly string[] {
  if (leftOut.length === 0) return [];
  const lines = leftOut.flatMap((one) => {
    const words = one.words === '' ? '' : `${echo(one.words)}: `;
    return wrap(`${where(one)}  ${words}${reasons[one.reason]}`, width - 4);
  });
  return ['', '  Left out', ...lines.map((line) => `    ${line}`)];
}

/** Cells that are named one by one; of more the first and how many. */
const mostNamed = 3;

function where({ cells }: LeftOut): string {
  const [first] = cells;
  if (first === undefined) return '';
  if (cells.length <= mostNamed) return cells.map((cell: Spot) => spotName(cell)).join(', ');
  return `${spotName(first)} and ${counted(cells.length - 1, 'more cell')}`;
}
