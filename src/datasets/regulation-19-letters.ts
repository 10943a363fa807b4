import { longInvestigations } from './columns/long-investigations.ts';

/** Of conduct: the twin of regulation 13, with a copy to the officer where it does no harm. */
export const regulation19Letters = longInvestigations(
  {
    id: 'regulation-19-letters',
    title: 'Letters about long investigations of conduct (regulation 19)',
    description:
      'Letters that the force had to write because an investigation under the conduct regulations was not completed within a relevant period.',
    basis:
      'Police (Conduct) Regulations 2020 (SI 2020/4), regulation 19: twelve months, then every six months',
  },
  19,
);
