import { count } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';

const ofClaresLaw = {
  decimals: 0,
  direction: 'neutral',
  dataset: 'clares-law',
  by: [],
  period: 'row',
  basis:
    'Domestic Violence Disclosure Scheme statutory guidance, April 2023 (Domestic Abuse Act 2021, section 77)',
} as const;

const byChance = { uncertainty: { kind: 'count' } } as const;
const requests = { ...ofClaresLaw, ...byChance, unit: count('request') } as const;
const disclosures = { ...ofClaresLaw, ...byChance, unit: count('disclosure') } as const;

const undefinedWords = 'The return does not define when a request counts as filed.';

/** Requests and disclosures under the Domestic Violence Disclosure Scheme. */
export const claresLawMeasures: readonly Measure[] = [
  {
    ...requests,
    id: 'clares-law-requests',
    title: 'Clare’s Law requests',
    definition:
      'Requests made in the month under the Domestic Violence Disclosure Scheme, known as Clare’s Law, by either of its two routes.',
    formula: { cell: 'requests' },
    notes: [
      'More requests may mean that more people know of the scheme, and not that there is more abuse.',
    ],
  },
  {
    ...requests,
    id: 'clares-law-right-to-ask',
    title: 'Right to Ask',
    definition:
      'Requests in which someone asks the police whether a partner has been violent or abusive, for themselves or for a person they know.',
    formula: { cell: 'right_to_ask' },
  },
  {
    ...requests,
    id: 'clares-law-right-to-know',
    title: 'Right to Know',
    definition:
      'Requests that the police or another agency began, to consider telling someone about a partner or former partner.',
    formula: { cell: 'right_to_know' },
  },
  {
    ...requests,
    id: 'clares-law-filed',
    title: 'Filed',
    definition: 'Requests of the month that the force has since filed.',
    formula: { cell: 'filed' },
    notes: [undefinedWords],
  },
  {
    ...requests,
    id: 'clares-law-outstanding',
    title: 'Outstanding',
    definition: 'Requests of the month that the force has not filed.',
    formula: { cell: 'outstanding' },
    notes: [undefinedWords, 'The latest months have had the least time to be filed.'],
  },
  {
    ...disclosures,
    id: 'clares-law-disclosed',
    title: 'Disclosures',
    definition:
      'Times in the month that the force told someone about the past of a partner or former partner, by either route.',
    formula: { add: [{ cell: 'disclosed_right_to_ask' }, { cell: 'disclosed_right_to_know' }] },
    notes: [
      'A disclosure may follow a request of an earlier month, so it is no share of the requests of its month.',
    ],
  },
  {
    ...disclosures,
    id: 'clares-law-disclosed-right-to-ask',
    title: 'Disclosures: Right to Ask',
    definition: 'Disclosures made in the month after a Right to Ask request.',
    formula: { cell: 'disclosed_right_to_ask' },
  },
  {
    ...disclosures,
    id: 'clares-law-disclosed-right-to-know',
    title: 'Disclosures: Right to Know',
    definition: 'Disclosures made in the month under the Right to Know.',
    formula: { cell: 'disclosed_right_to_know' },
  },
  {
    ...disclosures,
    id: 'clares-law-disclosed-late',
    title: 'Disclosed outside 35 days',
    definition: 'Disclosures made in the month more than 35 days after the request.',
    direction: 'lower-is-better',
    formula: { cell: 'disclosed_outside_35_days' },
    standard: 'clares-law',
    limitDays: 35,
    notes: ['35 days is the limit that the force reports against.'],
  },
  {
    ...disclosures,
    id: 'clares-law-disclosed-outside-28-days',
    title: 'Disclosed outside 28 days',
    definition:
      'Disclosures made in the month more than 28 days after the request, where the force counts by the limit of today.',
    direction: 'lower-is-better',
    formula: { cell: 'disclosed_outside_28_days' },
    standard: 'clares-law',
    limitDays: 28,
  },
  {
    ...ofClaresLaw,
    id: 'clares-law-disclosed-outside-28-days-share',
    title: 'Share of disclosures made outside 28 days',
    definition:
      'Disclosures made in the month more than 28 days after the request, as a percentage of all disclosures of that month.',
    unit: { kind: 'percentage' },
    decimals: 1,
    direction: 'lower-is-better',
    formula: {
      divide: [{ cell: 'disclosed_outside_28_days' }, { measure: 'clares-law-disclosed' }],
      times: 100,
    },
    uncertainty: { kind: 'share', of: { measure: 'clares-law-disclosed' }, least: 10 },
    standard: 'clares-law',
    limitDays: 28,
  },
  {
    ...ofClaresLaw,
    id: 'clares-law-disclosed-late-share',
    title: 'Share of disclosures made outside 35 days',
    definition:
      'Disclosures made in the month more than 35 days after the request, as a percentage of all disclosures of that month.',
    unit: { kind: 'percentage' },
    decimals: 1,
    direction: 'lower-is-better',
    formula: {
      divide: [{ cell: 'disclosed_outside_35_days' }, { measure: 'clares-law-disclosed' }],
      times: 100,
    },
    uncertainty: { kind: 'share', of: { measure: 'clares-law-disclosed' }, least: 10 },
    standard: 'clares-law',
    limitDays: 35,
    notes: ['35 days is the limit that the force reports against.'],
  },
  {
    ...ofClaresLaw,
    id: 'clares-law-average-days',
    title: 'Average days to respond',
    definition: 'Mean number of days from a request to the response, where the force gives it.',
    unit: { kind: 'decimal', one: 'day', many: 'days' },
    decimals: 1,
    direction: 'lower-is-better',
    formula: { cell: 'average_days_to_respond' },
  },
];
