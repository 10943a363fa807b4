import type { Scale, Unit } from './unit.ts';

/** The words in which forces sum up a local measure. No national rule for choosing them is known. */
export const outlookScale: Unit = {
  kind: 'scale',
  name: 'outlook',
  labels: [
    'Deterioration',
    'Slight deterioration',
    'Stable',
    'Slight improvement',
    'Improving',
    'Reflects policing activity',
  ],
};

/** The five grades of the police inspectorate since 2021/22, best first. */
export const peelScale: Scale = {
  kind: 'scale',
  name: 'grade',
  labels: ['Outstanding', 'Good', 'Adequate', 'Requires improvement', 'Inadequate'],
};

/** The four grades before 2021/22. Good is second on both scales, and does not mean the same. */
export const peelScaleOfFour: Scale = {
  kind: 'scale',
  name: 'grade',
  labels: ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'],
};

/**
 * The words with which a force sets a number beside another, so that they read on in a sentence:
 * "lower than the quarter before". From least to most, words of no change in the middle.
 */
export const comparisonScale: Unit = {
  kind: 'scale',
  name: 'comparison',
  labels: [
    'lowest',
    'lower',
    'slightly lower',
    'below',
    'at or below',
    'stable',
    'comparable',
    'the same',
    'at or above',
    'above',
    'slightly higher',
    'higher',
    'highest',
  ],
};
