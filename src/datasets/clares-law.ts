import { count } from '../domain/figures/unit.ts';
import type { Dataset, NumberColumn } from '../domain/tables/dataset.ts';

const requests = count('request');
const disclosures = count('disclosure');

const aRequest = { kind: 'number', unit: requests, decimals: 0, minimum: 0 } as const;
const aDisclosure = { kind: 'number', unit: disclosures, decimals: 0, minimum: 0 } as const;

const requestColumns: readonly NumberColumn[] = [
  {
    ...aRequest,
    name: 'requests',
    title: 'Requests',
    also: ['Applications', 'Total applications'],
    description: 'Requests made in the month by either route.',
    blank: 'refused',
  },
  {
    ...aRequest,
    name: 'right_to_ask',
    title: 'Requests under Right to Ask',
    also: ['Right to Ask applications'],
    description: 'Requests by someone who asks whether a partner has been violent or abusive.',
    blank: 'refused',
  },
  {
    ...aRequest,
    name: 'right_to_know',
    title: 'Requests under Right to Know',
    also: ['Right to Know applications'],
    description: 'Requests that the police or another agency began to protect someone.',
    blank: 'refused',
  },
  {
    ...aRequest,
    name: 'filed',
    title: 'Requests filed',
    description: 'Requests of the month that have been filed, in the force’s sense of the word.',
    blank: 'refused',
  },
  {
    ...aRequest,
    name: 'outstanding',
    title: 'Requests outstanding',
    description: 'Requests of the month not yet filed. A blank cell means that none is.',
    blank: 'zero',
  },
];

const disclosureColumns: readonly NumberColumn[] = [
  {
    ...aDisclosure,
    name: 'disclosed_right_to_ask',
    title: 'Disclosures under Right to Ask',
    description: 'Disclosures made in the month after a Right to Ask request.',
    blank: 'refused',
  },
  {
    ...aDisclosure,
    name: 'disclosed_right_to_know',
    title: 'Disclosures under Right to Know',
    description: 'Disclosures made in the month under the Right to Know.',
    blank: 'refused',
  },
  {
    ...aDisclosure,
    name: 'disclosed_outside_35_days',
    title: 'Disclosures outside 35 days',
    also: ['Disclosures over 35 days'],
    description:
      'Disclosures made in the month more than 35 days after the request: the limit until 4 April 2023, where the force still counts by it.',
    blank: 'unavailable',
    optional: true,
  },
  {
    kind: 'number',
    name: 'average_days_to_respond',
    title: 'Average days to respond',
    description: 'Mean number of days from a request to the response, where the force gives it.',
    unit: { kind: 'decimal', one: 'day', many: 'days' },
    decimals: 1,
    minimum: 0,
    blank: 'unavailable',
    optional: true,
  },
  {
    ...aDisclosure,
    name: 'disclosed_outside_28_days',
    title: 'Disclosures outside 28 days',
    also: ['Disclosures over 28 days'],
    description:
      'Disclosures made in the month more than 28 days after the request: the limit since 5 April 2023, where the force counts by it.',
    blank: 'unavailable',
    optional: true,
  },
];

/** Requests and disclosures under the Domestic Violence Disclosure Scheme. One row a month. */
export const claresLaw: Dataset = {
  id: 'clares-law',
  title: 'Clare’s Law requests and disclosures',
  description:
    'Requests under the Domestic Violence Disclosure Scheme by route and month, how many were filed, and the disclosures made.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'period',
      name: 'month',
      title: 'Month',
      description: 'Month of the request, and for disclosures the month of the disclosure.',
      grains: ['month'],
    },
    ...requestColumns,
    ...disclosureColumns,
  ],
  key: ['month'],
  identities: [
    {
      kind: 'columns-add',
      id: 'requests-by-route',
      total: 'requests',
      parts: ['right_to_ask', 'right_to_know'],
      tolerance: 0,
      says: 'Requests are those under the Right to Ask and those under the Right to Know.',
    },
    {
      kind: 'columns-add',
      id: 'requests-filed-or-outstanding',
      total: 'requests',
      parts: ['filed', 'outstanding'],
      tolerance: 0,
      says: 'Each request of a month is either filed or outstanding.',
    },
    {
      kind: 'at-most',
      id: 'late-disclosures-are-disclosures',
      part: 'disclosed_outside_35_days',
      whole: ['disclosed_right_to_ask', 'disclosed_right_to_know'],
      says: 'Disclosures outside 35 days are among the disclosures of the month.',
    },
    {
      kind: 'at-most',
      id: 'disclosures-outside-28-days-are-disclosures',
      part: 'disclosed_outside_28_days',
      whole: ['disclosed_right_to_ask', 'disclosed_right_to_know'],
      says: 'Disclosures outside 28 days are among the disclosures of the month.',
    },
    {
      kind: 'at-most',
      id: 'outside-35-days-is-outside-28',
      part: 'disclosed_outside_35_days',
      whole: ['disclosed_outside_28_days'],
      says: 'Whatever is outside 35 days is outside 28 days as well.',
    },
  ],
  disclosure: 'none',
  basis:
    'Domestic Violence Disclosure Scheme statutory guidance, April 2023 (Domestic Abuse Act 2021, section 77)',
};
