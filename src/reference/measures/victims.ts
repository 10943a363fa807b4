import { count } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';

const basis = 'Police Reform and Social Responsibility Act 2011, section 11(3)';

const ofSurveys = {
  unit: count('survey'),
  decimals: 0,
  direction: 'neutral',
  dataset: 'victim-survey',
  by: [],
  period: 'row',
  basis,
} as const;

/** Attempts to survey victims, and how they ended. */
export const victimSurveyMeasures: readonly Measure[] = [
  {
    ...ofSurveys,
    id: 'victim-survey-attempted',
    title: 'Surveys attempted',
    definition: 'Victims of crime whom the force tried to survey about its service in the month.',
    formula: { cell: 'attempted' },
  },
  {
    ...ofSurveys,
    id: 'victim-survey-completed',
    title: 'Completed',
    definition: 'Attempted surveys that a victim completed.',
    formula: { cell: 'completed' },
  },
  {
    ...ofSurveys,
    id: 'victim-survey-not-completed',
    title: 'Not completed',
    definition: 'Attempted surveys that no victim completed, as the force counts them.',
    formula: { cell: 'not_completed' },
  },
  {
    ...ofSurveys,
    id: 'victim-survey-declined',
    title: 'Not completed: the victim declined',
    definition: 'Attempted surveys that were not completed because the victim declined.',
    formula: { cell: 'declined' },
  },
  {
    ...ofSurveys,
    id: 'victim-survey-not-contacted',
    title: 'Not completed: the victim could not be contacted',
    definition: 'Attempted surveys that were not completed because the victim was not reached.',
    formula: { cell: 'not_contacted' },
  },
  {
    ...ofSurveys,
    id: 'victim-survey-no-reason',
    title: 'Not completed: no reason given',
    definition: 'Attempted surveys that were not completed and for which no reason was given.',
    formula: { cell: 'no_reason' },
  },
  {
    ...ofSurveys,
    id: 'victim-survey-first-attempt',
    title: 'Completed at the first attempt to make contact',
    definition: 'Completed surveys for which the force reached the victim at its first attempt.',
    formula: { cell: 'first_attempt' },
  },
  {
    ...ofSurveys,
    id: 'victim-survey-notes-left',
    title: 'Completed with a note left',
    definition: 'Completed surveys that have a note left on them.',
    formula: { cell: 'notes_left' },
    notes: ['The return does not say who leaves the note, or for what.'],
  },
  {
    ...ofSurveys,
    id: 'victim-survey-completion-rate',
    title: 'Share of attempted surveys completed',
    definition: 'Completed surveys as a percentage of the surveys attempted in the same month.',
    unit: { kind: 'percentage' },
    decimals: 1,
    direction: 'higher-is-better',
    formula: { divide: [{ cell: 'completed' }, { cell: 'attempted' }], times: 100 },
    uncertainty: { kind: 'share', of: { cell: 'attempted' }, least: 10 },
    notes: ['It says how many answered, and nothing of how satisfied they were.'],
  },
];

/** Enquiries and dissatisfaction of victims. */
export const victimDissatisfactionMeasures: readonly Measure[] = [
  {
    id: 'victim-enquiries',
    title: 'Enquiries recorded',
    definition: 'Enquiries from victims of crime that the force recorded in the month.',
    unit: count('record'),
    decimals: 0,
    direction: 'neutral',
    dataset: 'victim-dissatisfaction',
    formula: { cell: 'enquiries' },
    by: [],
    period: 'row',
    basis,
  },
  {
    id: 'victim-dissatisfaction',
    title: 'Dissatisfaction recorded',
    definition:
      'Occasions in the month on which the force recorded that a victim was dissatisfied.',
    unit: count('record'),
    decimals: 0,
    direction: 'lower-is-better',
    dataset: 'victim-dissatisfaction',
    formula: { cell: 'dissatisfaction' },
    by: [],
    period: 'row',
    notes: [
      'A rise may mean that more victims are dissatisfied, or that more of them are listened to.',
    ],
    basis,
  },
  {
    id: 'victim-dissatisfaction-by-status',
    title: 'Dissatisfaction by status',
    definition: 'Records of victim dissatisfaction by the stage that they have reached.',
    unit: count('record'),
    decimals: 0,
    direction: 'neutral',
    dataset: 'victim-dissatisfaction-status',
    formula: { sum: 'records' },
    by: ['status'],
    totals: ['status'],
    period: 'row',
    notes: ['The names of the stages are the force’s own.'],
    basis,
  },
];
