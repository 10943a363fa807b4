import type { Requirement } from '../../domain/law/requirement.ts';
import { authorities, custodyVisiting, decisions, policies } from './decisions.ts';
import { complaints, inspection, priorities } from './force.ts';
import { money, property } from './money.ts';
import { officeHolders, staff } from './office.ts';
import { related } from './related.ts';

/** Every item of the Order as amended, in its order, and the duties beside it. */
export const requirements: readonly Requirement[] = [
  ...officeHolders,
  ...staff,
  ...money,
  ...property,
  ...decisions,
  ...policies,
  ...authorities,
  ...priorities,
  ...inspection,
  ...complaints,
  ...custodyVisiting,
  ...related,
];
