import { count } from '../../../src/domain/figures/unit.ts';
import type { Dataset } from '../../../src/domain/tables/dataset.ts';

const quarter = {
  kind: 'period',
  name: 'quarter',
  title: 'Quarter',
  description: 'The financial quarter in which the offences were recorded.',
  grains: ['quarter'],
} as const;

export const recordedCrime: Dataset = {
  id: 'recorded-crime',
  title: 'Recorded crime by quarter',
  description: 'Offences that the force recorded, by the quarter in which it recorded them.',
  frequency: 'quarterly',
  columns: [
    quarter,
    {
      kind: 'code',
      name: 'offence',
      title: 'Offence',
      description: 'The group of offences, as the Home Office Counting Rules name it.',
      codes: [{ code: 'homicide', label: 'Homicide' }],
    },
    {
      kind: 'number',
      name: 'crimes',
      title: 'Crimes',
      description: 'Offences recorded in the quarter.',
      unit: count('offence'),
      decimals: 0,
      minimum: 0,
      blank: 'refused',
    },
  ],
  key: ['quarter', 'offence'],
  identities: [],
  disclosure: 'none',
  basis: 'Home Office Counting Rules for recorded crime',
};

const requests = count('request');

export const claresLaw: Dataset = {
  id: 'clares-law',
  title: 'Clare’s Law requests',
  description:
    'Requests for a disclosure under the Domestic Violence Disclosure Scheme, by the month in which they were made.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'period',
      name: 'month',
      title: 'Month',
      description: 'The month in which the requests were made.',
      grains: ['month'],
    },
    ...(
      [
        ['requested', 'Requested', 'All requests made in the month.'],
        ['right_to_ask', 'Right to Ask', 'Requests that a member of the public made.'],
        ['right_to_know', 'Right to Know', 'Requests that the police or another agency made.'],
      ] as const
    ).map(([name, title, description]) => ({
      kind: 'number' as const,
      name,
      title,
      description,
      unit: requests,
      decimals: 0,
      minimum: 0,
      blank: 'unavailable' as const,
    })),
  ],
  key: ['month'],
  identities: [
    {
      kind: 'columns-add',
      id: 'requested-by-route',
      total: 'requested',
      parts: ['right_to_ask', 'right_to_know'],
      tolerance: 0,
      says: 'Requests are the sum of Right to Ask and Right to Know.',
    },
  ],
  disclosure: 'none',
  basis: 'Domestic Violence Disclosure Scheme: statutory guidance, April 2023',
};

export const strength: Dataset = {
  id: 'strength',
  title: 'Police officer strength',
  description: 'Officers in post and budgeted, full-time equivalent, by rank.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'period',
      name: 'date',
      title: 'Date',
      description: 'The day on which the strength was counted.',
      grains: ['day'],
    },
    {
      kind: 'code',
      name: 'rank',
      title: 'Rank',
      description: 'The rank, from constable to chief officer.',
      codes: [
        { code: 'constable', label: 'Constable' },
        { code: 'sergeant', label: 'Sergeant' },
        { code: 'chief-superintendent', label: 'Chief superintendent' },
        { code: 'total', label: 'All ranks' },
      ],
    },
    ...(['budgeted', 'actual'] as const).map((name) => ({
      kind: 'number' as const,
      name,
      title: name === 'budgeted' ? 'Budgeted establishment' : 'Actual strength',
      description: `Full-time equivalent officers, ${name}.`,
      unit: { kind: 'fte' as const },
      decimals: 1,
      blank: 'refused' as const,
    })),
  ],
  key: ['date', 'rank'],
  identities: [],
  disclosure: 'people',
};

export const stops: Dataset = {
  id: 'stops',
  title: 'Stop and search by ethnicity',
  description: 'Searches of people, by the ethnic group in which they place themselves.',
  frequency: 'quarterly',
  columns: [
    quarter,
    {
      kind: 'code',
      name: 'ethnicity',
      title: 'Self-defined ethnicity',
      description: 'The group in which the person searched places themselves.',
      codes: 'open',
    },
    {
      kind: 'code',
      name: 'age',
      title: 'Age',
      description: 'The age band of the person searched.',
      codes: 'open',
    },
    {
      kind: 'number',
      name: 'stops',
      title: 'Searches',
      description: 'Searches in the quarter.',
      unit: count('search', 'searches'),
      decimals: 0,
      blank: 'zero',
    },
    {
      kind: 'text',
      name: 'note',
      title: 'Note',
      description: 'Anything a reader should know about the row.',
      optional: true,
    },
  ],
  key: ['quarter', 'ethnicity', 'age'],
  identities: [],
  disclosure: 'people',
};

/** Defined and never returned. */
export const events: Dataset = {
  ...recordedCrime,
  id: 'events',
  title: 'Partnership events',
  description: 'Meetings and events that the office attended.',
};
