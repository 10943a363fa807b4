import type { Dataset } from '../domain/tables/dataset.ts';
import { associatedTeams } from './associated-teams.ts';
import { benchmarks } from './benchmarks.ts';
import { budget } from './budget.ts';
import { calls } from './calls.ts';
import { claresLaw } from './clares-law.ts';
import { communityHubs } from './community-hubs.ts';
import { communityPosts } from './community-posts.ts';
import { complaintRecommendations } from './complaint-recommendations.ts';
import { complaintsIopc } from './complaints-iopc.ts';
import { complaintsIopcAnnual } from './complaints-iopc-annual.ts';
import { complaintsMeetings } from './complaints-meetings.ts';
import { contracts } from './contracts.ts';
import { custodyVisiting } from './custody-visiting.ts';
import { cyberFraud } from './cyber-fraud.ts';
import { decisions } from './decisions.ts';
import { events } from './events.ts';
import { forceAreaCrime } from './force-area-crime.ts';
import { giftsAndHospitality } from './gifts-and-hospitality.ts';
import { grants } from './grants.ts';
import { joinersLeavers } from './joiners-leavers.ts';
import { meetings } from './meetings.ts';
import { nationalPriorities } from './national-priorities.ts';
import { officeHolderInterests } from './office-holder-interests.ts';
import { officeHolders } from './office-holders.ts';
import { officeStaff } from './office-staff.ts';
import { officerDiversity } from './officer-diversity.ts';
import { officerStrength } from './officer-strength.ts';
import { officerStrengthAdjustments } from './officer-strength-adjustments.ts';
import { openRecordedCrime } from './open-recorded-crime.ts';
import { organisedCrime } from './organised-crime.ts';
import { peelGrades } from './peel-grades.ts';
import { plannedActions } from './planned-actions.ts';
import { policies } from './policies.ts';
import { property } from './property.ts';
import { recordedCrime } from './recorded-crime.ts';
import { regulation13Letters } from './regulation-13-letters.ts';
import { regulation19Letters } from './regulation-19-letters.ts';
import { seniorStaff } from './senior-staff.ts';
import { similarGroups } from './similar-groups.ts';
import { solvedOutcomes } from './solved-outcomes.ts';
import { specialConstabulary } from './special-constabulary.ts';
import { specialConstabularyHours } from './special-constabulary-hours.ts';
import { specialConstabularyPostings } from './special-constabulary-postings.ts';
import { spending } from './spending.ts';
import { statements } from './statements.ts';
import { stopsByAgeOfficerDefined } from './stops-by-age-officer-defined.ts';
import { stopsByAgeSelfDefined } from './stops-by-age-self-defined.ts';
import { stopsByEthnicity } from './stops-by-ethnicity.ts';
import { stopsByMonth } from './stops-by-month.ts';
import { stopsByObjectFound } from './stops-by-object-found.ts';
import { stopsByOutcome } from './stops-by-outcome.ts';
import { stopsByReason } from './stops-by-reason.ts';
import { tenders } from './tenders.ts';
import { travelClaims } from './travel-claims.ts';
import { victimDissatisfaction } from './victim-dissatisfaction.ts';
import { victimDissatisfactionStatus } from './victim-dissatisfaction-status.ts';
import { victimSatisfaction } from './victim-satisfaction.ts';
import { victimSurvey } from './victim-survey.ts';

/** The registers that the Specified Information Order asks for, in the order of its paragraphs. */
const registers: readonly Dataset[] = [
  officeHolders,
  officeHolderInterests,
  officeStaff,
  seniorStaff,
  giftsAndHospitality,
  budget,
  grants,
  spending,
  travelClaims,
  property,
  contracts,
  tenders,
  meetings,
  decisions,
  policies,
  custodyVisiting,
];

/** Every dataset that a force or the office may return, in the order of the edition; the registers last. */
export const datasets: readonly Dataset[] = [
  nationalPriorities,
  recordedCrime,
  openRecordedCrime,
  solvedOutcomes,
  benchmarks,
  statements,
  forceAreaCrime,
  similarGroups,
  plannedActions,
  organisedCrime,
  cyberFraud,
  victimSatisfaction,
  peelGrades,
  complaintsIopc,
  complaintsIopcAnnual,
  regulation13Letters,
  regulation19Letters,
  complaintRecommendations,
  complaintsMeetings,
  communityPosts,
  communityHubs,
  associatedTeams,
  specialConstabulary,
  specialConstabularyPostings,
  specialConstabularyHours,
  officerStrength,
  officerStrengthAdjustments,
  joinersLeavers,
  officerDiversity,
  victimSurvey,
  victimDissatisfaction,
  victimDissatisfactionStatus,
  events,
  calls,
  claresLaw,
  stopsByEthnicity,
  stopsByAgeSelfDefined,
  stopsByAgeOfficerDefined,
  stopsByMonth,
  stopsByReason,
  stopsByObjectFound,
  stopsByOutcome,
  ...registers,
];
