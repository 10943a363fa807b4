import type { FindingCode } from './finding-code.ts';

const inspectorate = 'HMICFRS, PEEL assessment frameworks and reports.';
const order =
  'Elected Local Policing Bodies (Specified Information) Order 2011, as amended in 2021, paragraph 7B: the most recent report.';

/** What checks find in the grades of the inspectorate. */
export const inspectionCodes: readonly FindingCode[] = [
  {
    code: 'grade-before-its-cycle',
    stage: 'check',
    title: 'A grade older than its inspection cycle',
    why: 'Grades of different cycles are on scales of their own, so a grade under the wrong cycle says something else than the inspectors did.',
    fix: 'Look in the report for its cycle and its date.',
    source: inspectorate,
  },
  {
    code: 'grade-not-yet-published',
    stage: 'check',
    title: 'A grade from the future',
    why: 'A return cannot know what was published after the time that it is about.',
    fix: 'Correct the date, or put the grade in a later return.',
    source: inspectorate,
  },
  {
    code: 'grade-area-elsewhere',
    stage: 'check',
    title: 'A grade for an area that was not graded',
    why: 'What is inspected changes between cycles, so such a grade stands under the wrong area or the wrong cycle.',
    fix: 'Check which cycle the grade belongs to.',
    source: inspectorate,
  },
  {
    code: 'grade-dates-differ',
    stage: 'check',
    title: 'One report with two dates',
    why: 'The month in which the body has to publish a report runs from the day on which the inspectorate published it.',
    fix: 'Correct the date, or name each report by its address.',
    source: inspectorate,
  },
  {
    code: 'grades-of-older-cycle',
    stage: 'check',
    title: 'Grades that newer ones have replaced',
    why: 'Readers take the grades of an edition for the latest. Those of an older cycle may be shown beside the newest, not in their place.',
    fix: 'Show the grades of the newest cycle.',
    source: order,
  },
];
