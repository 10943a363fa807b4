import type { FindingCode } from './finding-code.ts';

const order =
  'Elected Local Policing Bodies (Specified Information) Order 2011, as amended in 2021, and its guidance.';

/** What checks find of marked passages, and of the statement on complaints. */
export const complaintCodes: readonly FindingCode[] = [
  {
    code: 'element-empty',
    stage: 'check',
    title: 'A heading with nothing under it',
    why: 'A passage that is marked with what it holds is where readers are sent for it.',
    fix: 'Write the passage, or say in a gap that it is missing.',
    source: order,
  },
  {
    code: 'element-incomplete',
    stage: 'check',
    title: 'A part that does not hold all it should',
    why: 'Some parts of the statement on complaints have something to them that can be seen: a way of measuring, a list, a number of days, the dates of meetings.',
    fix: 'Supply what the finding names.',
    source: order,
  },
  {
    code: 'recommendation-without-reason',
    stage: 'check',
    title: 'A recommendation turned down without a reason',
    why: 'Where a recommendation of the IOPC or of the inspectorate was not accepted, the guidance asks for the reason.',
    fix: 'Give the reason that the force gave.',
    source: order,
  },
  {
    code: 'regulations-added',
    stage: 'check',
    title: 'Letters of two regulations added up',
    why: 'Regulation 13 is about complaints and regulation 19 about conduct. One investigation can bring letters under both, so that their sum counts nothing.',
    fix: 'Give the two numbers apart, each with its regulation and its period.',
    source:
      'Police (Complaints and Misconduct) Regulations 2020, regulation 13; Police (Conduct) Regulations 2020, regulation 19.',
  },
];
