import { iopcDataset } from './columns/iopc.ts';

/** Paragraph 7C(a)(ii) of the Order: another publication than the bulletins, and later. */
export const complaintsIopcAnnual = iopcDataset(
  {
    id: 'complaints-iopc-annual',
    title: 'Complaints about the force (IOPC annual statistics)',
    description:
      'The measures that the Independent Office for Police Conduct publishes about each force in its annual statistics report.',
    frequency: 'yearly',
    basis:
      'Specified Information Order, paragraph 7C(a)(ii); IOPC guidance on capturing data about police complaints',
  },
  { description: 'The financial year of the report.', grains: ['financial-year'] },
);
