import type { Measure } from '../../domain/measures/measure.ts';
import { benchmarkMeasures } from './benchmarks.ts';
import { callMeasures } from './calls.ts';
import { claresLawMeasures } from './clares-law.ts';
import { communityMeasures } from './community.ts';
import { comparisonMeasures } from './comparison.ts';
import { complaintMeasures } from './complaints.ts';
import { cyberFraudMeasures } from './cyber-fraud.ts';
import { drugTraffickingMeasures, organisedCrimeMeasures } from './drugs.ts';
import { inspectionMeasures } from './inspection.ts';
import { joinersLeaversMeasures } from './joiners-leavers.ts';
import { longInvestigationMeasures } from './long-investigations.ts';
import { neighbourhoodMeasures } from './neighbourhood.ts';
import { officerDiversityMeasures } from './officer-diversity.ts';
import { officerStrengthMeasures } from './officer-strength.ts';
import { openCrimeMeasures } from './open-crime.ts';
import { plannedActionMeasures } from './planned-actions.ts';
import { custodyVisitingMeasures, officeStaffMeasures, spendingMeasures } from './registers.ts';
import { solvedOutcomeMeasures } from './solved-outcomes.ts';
import { specialConstabularyMeasures } from './special-constabulary.ts';
import { stopsByAgeMeasures } from './stops-by-age.ts';
import { stopsByEthnicityMeasures } from './stops-by-ethnicity.ts';
import { stopsByReasonMeasures } from './stops-by-reason.ts';
import { victimSatisfactionMeasures } from './victim-satisfaction.ts';
import { victimDissatisfactionMeasures, victimSurveyMeasures } from './victims.ts';
import { homicideMeasures, seriousViolenceMeasures } from './violence.ts';

/** Every measure, in the order of the edition. */
export const measures: readonly Measure[] = [
  ...homicideMeasures,
  ...seriousViolenceMeasures,
  ...drugTraffickingMeasures,
  ...organisedCrimeMeasures,
  ...neighbourhoodMeasures,
  ...openCrimeMeasures,
  ...solvedOutcomeMeasures,
  ...benchmarkMeasures,
  ...comparisonMeasures,
  ...plannedActionMeasures,
  ...cyberFraudMeasures,
  ...victimSatisfactionMeasures,
  ...inspectionMeasures,
  ...complaintMeasures,
  ...longInvestigationMeasures,
  ...communityMeasures,
  ...specialConstabularyMeasures,
  ...officerStrengthMeasures,
  ...joinersLeaversMeasures,
  ...officerDiversityMeasures,
  ...victimSurveyMeasures,
  ...victimDissatisfactionMeasures,
  ...callMeasures,
  ...claresLawMeasures,
  ...stopsByEthnicityMeasures,
  ...stopsByReasonMeasures,
  ...stopsByAgeMeasures,
  ...officeStaffMeasures,
  ...spendingMeasures,
  ...custodyVisitingMeasures,
];
