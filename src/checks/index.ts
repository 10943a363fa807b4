import type { Found } from '../domain/findings/finding.ts';
import { type Asked, allAsked } from '../domain/law/asked.ts';
import type { Table } from '../domain/tables/table.ts';
import { checkAgreements } from './agreements.ts';
import { checkAverages } from './averages.ts';
import { checkCaptions } from './captions.ts';
import type { Check, CheckContext } from './context.ts';
import { checkContraryStatements } from './contrary-statements.ts';
import { checkCountedAgain } from './counted-again.ts';
import { checkCumulated } from './cumulated.ts';
import { checkCountsAsPercentages, checkDefinitions } from './definitions.ts';
import { checkElementNeeds, checkEmptyPassages } from './element-states.ts';
import { checkElements, checkFilledGaps } from './elements.ts';
import { checkExchanges } from './exchanges.ts';
import { checkExpectedOrders } from './expected-orders.ts';
import { checkGrades, checkOlderCycles } from './grades.ts';
import { checkHeadcounts } from './headcounts.ts';
import { checkIdentities } from './identities.ts';
import { checkLeftBlank } from './left-blank.ts';
import { checkLongInvestigations } from './long-investigations.ts';
import { checkMemberships } from './membership.ts';
import { checkMissingPeriods } from './missing-periods.ts';
import { checkTotals } from './mixed-bases.ts';
import { checkNamedGroups } from './named-groups.ts';
import { checkNamedMonths } from './named-months.ts';
import { checkNearSizes } from './near-sizes.ts';
import { checkNoughtsBefore } from './noughts-before.ts';
import { checkOutlookRule, checkOutlooks } from './outlook.ts';
import { checkOwnPeriods } from './own-periods.ts';
import { checkPlausibleSizes } from './plausible-sizes.ts';
import {
  checkForcesCompared,
  checkRankPeriods,
  checkRanks,
  checkRanksOnFew,
  checkSummaryPeriods,
} from './ranks.ts';
import { checkRecommendations } from './recommendations.ts';
import { checkRegisters } from './registers.ts';
import { checkRepeatedRows } from './repeated-rows.ts';
import { checkResidents } from './residents.ts';
import { checkShares } from './shares.ts';
import { checkSignOff } from './sign-off.ts';
import { checkSimilarGroups } from './similar-groups.ts';
import { checkChangesOfFew, checkSmallGroups } from './small-groups.ts';
import { checkMixedPeriods, checkStaleBlocks } from './stale.ts';
import { checkMissingStandards, checkOutdatedStandards } from './standards.ts';
import { checkStatedChanges } from './stated-changes.ts';
import { checkBlankComments, checkStatements, checkStatementsAgree } from './statements.ts';
import { checkSupply } from './supply.ts';
import { checkToldInRows } from './told-in-rows.ts';
import { checkToldSizes } from './told-sizes.ts';
import { checkTotalsAmongMembers } from './total-among-members.ts';
import { checkUnlikeSeries } from './unlike-series.ts';
import { checkUnsaidSums } from './unsaid-sums.ts';
import { checkValuesNamed } from './values-named.ts';

/** Checks of one table by itself, whatever edition shows it. */
const dataChecks: readonly ((table: Table, law: Asked) => readonly Found[])[] = [
  checkIdentities,
  checkTotalsAmongMembers,
  checkShares,
  checkExpectedOrders,
  checkUnlikeSeries,
  checkCumulated,
  checkRepeatedRows,
  checkExchanges,
  checkMissingPeriods,
  checkOwnPeriods,
  checkLeftBlank,
  checkNoughtsBefore,
  checkSimilarGroups,
  checkRegisters,
  checkRecommendations,
  checkGrades,
  checkUnsaidSums,
];

/** Checks of an edition with the data behind it. */
const editionChecks: readonly Check[] = [
  checkAgreements,
  checkRanks,
  checkRankPeriods,
  checkSummaryPeriods,
  checkForcesCompared,
  checkRanksOnFew,
  checkStatements,
  checkStatementsAgree,
  checkContraryStatements,
  checkStatedChanges,
  checkBlankComments,
  checkOutlooks,
  checkOutlookRule,
  checkAverages,
  checkTotals,
  checkDefinitions,
  checkCountedAgain,
  checkCountsAsPercentages,
  checkChangesOfFew,
  checkResidents,
  checkNearSizes,
  checkPlausibleSizes,
  checkElements,
  checkFilledGaps,
  checkEmptyPassages,
  checkElementNeeds,
  checkSupply,
  checkOutdatedStandards,
  checkMissingStandards,
  checkStaleBlocks,
  checkMixedPeriods,
  checkNamedMonths,
  checkCaptions,
  checkNamedGroups,
  checkValuesNamed,
  checkHeadcounts,
  checkOlderCycles,
  checkMemberships,
  checkLongInvestigations,
  checkSignOff,
];

/** Checks of what readers are shown, whatever it was before numbers were hidden. */
const publishedChecks: readonly Check[] = [checkSmallGroups, checkToldSizes, checkToldInRows];

/** Runs every check of the data on one table, as what the law asks of its body has it. */
export function checkData(table: Table, law: Asked = allAsked): readonly Found[] {
  return dataChecks.flatMap((check) => check(table, law));
}

/** Runs every check of an edition. */
export function checkEdition(context: CheckContext): readonly Found[] {
  return editionChecks.flatMap((check) => check(context));
}

/** Runs the checks of an edition that are about nothing but what is published. */
export function checkPublished(context: CheckContext): readonly Found[] {
  return publishedChecks.flatMap((check) => check(context));
}
