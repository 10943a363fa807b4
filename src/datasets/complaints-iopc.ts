import { iopcDataset } from './columns/iopc.ts';

/**
 * Paragraph 7C(a)(i) of the Order. Each bulletin counts from 1 April: the next one of the year holds
 * the one before, and a financial quarter cannot be handed in here.
 */
export const complaintsIopc = iopcDataset(
  {
    id: 'complaints-iopc',
    title: 'Complaints about the force (IOPC quarterly data)',
    description:
      'The measures that the Independent Office for Police Conduct publishes every quarter about complaints against each force.',
    frequency: 'quarterly',
    basis:
      'Specified Information Order, paragraph 7C(a)(i); IOPC guidance on capturing data about police complaints',
  },
  {
    description:
      'What the IOPC bulletin counts: from 1 April to the end of a quarter, as in 2023-24 to Q3.',
    grains: ['year-to-date'],
  },
);
