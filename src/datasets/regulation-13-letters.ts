import { longInvestigations } from './columns/long-investigations.ts';

/** Of complaints; the number of these letters is part of the narrative on complaints. */
export const regulation13Letters = longInvestigations(
  {
    id: 'regulation-13-letters',
    title: 'Letters about long investigations of complaints (regulation 13)',
    description:
      'Letters that the force wrote because an investigation was not completed within a relevant period. It may be of a complaint, a conduct matter, or a death or serious injury.',
    basis:
      'Police (Complaints and Misconduct) Regulations 2020 (SI 2020/2), regulation 13: twelve months, then every six months',
  },
  13,
);
