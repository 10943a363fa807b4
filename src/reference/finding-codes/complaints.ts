import type { FindingCode } from './finding-code.ts';

/** What checks of the statement on complaints find. */
export const complaintCodes: readonly FindingCode[] = [
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
