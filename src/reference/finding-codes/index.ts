import { checkCodes } from './checks.ts';
import { comparatorCodes } from './comparators.ts';
import { complaintCodes } from './complaints.ts';
import { definitionCodes } from './definitions.ts';
import { documentCodes } from './documents.ts';
import { dutyCodes } from './duties.ts';
import { enclosingCodes } from './enclosing.ts';
import type { FindingCode } from './finding-code.ts';
import { identityCodes } from './identities.ts';
import { inspectionCodes } from './inspection.ts';
import { looksCodes } from './looks.ts';
import { openDataCodes } from './open-data.ts';
import { readingCodes } from './reading.ts';
import { registerCodes } from './registers.ts';
import { shelfCodes } from './shelf.ts';
import { slipCodes } from './slips.ts';
import { takingCodes } from './taking.ts';
import { writingCodes } from './writing.ts';

/** Every code that a finding may bear: what checks find first, then what stands in the way of them. */
export const findingCodes: readonly FindingCode[] = [
  ...identityCodes,
  ...checkCodes,
  ...slipCodes,
  ...dutyCodes,
  ...registerCodes,
  ...inspectionCodes,
  ...writingCodes,
  ...readingCodes,
  ...looksCodes,
  ...enclosingCodes,
  ...definitionCodes,
  ...comparatorCodes,
  ...complaintCodes,
  ...openDataCodes,
  ...documentCodes,
  ...shelfCodes,
  ...takingCodes,
];

const byCode = new Map(findingCodes.map((entry) => [entry.code, entry]));

export function findingCode(code: string): FindingCode | undefined {
  return byCode.get(code);
}

/** Address on the site of the reason for a code. */
export function reasonAddress(code: string): string {
  return `methods/checks/index.html#${code}`;
}
