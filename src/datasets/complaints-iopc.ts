import { count } from '../domain/figures/unit.ts';
import type { Dataset, NumberColumn } from '../domain/tables/dataset.ts';

export const complaintsIopc: Dataset = {
  id: 'complaints-iopc',
  title: 'Complaints about the force (IOPC data)',
  description:
    'The measures that the Independent Office for Police Conduct publishes about complaints against each force.',
  frequency: 'quarterly',
  columns: [
    {
      kind: 'period',
      name: 'period',
      title: 'Period',
      description: 'The period of the IOPC bulletin, counted from 1 April, or the financial year.',
      grains: ['quarter', 'financial-year', 'rolling-year'],
    },
    complaintCount('complaints_logged', 'Complaints logged', 'Complaints logged in the period.'),
    complaintCount('allegations_logged', 'Allegations logged', 'Allegations in those complaints.'),
    perEmployees('complaints_per_1000_employees', 'Complaints per 1,000 employees'),
    perEmployees('allegations_per_1000_employees', 'Allegations per 1,000 employees'),
    {
      kind: 'number',
      name: 'outside_schedule_3_percent',
      title: 'Allegations resolved outside Schedule 3',
      description:
        'Share of finalised allegations that were resolved without the formal procedure of Schedule 3 to the Police Reform Act 2002.',
      unit: { kind: 'percentage' },
      decimals: 1,
      minimum: 0,
      maximum: 100,
      blank: 'unavailable',
    },
    days('days_to_log', 'Days to log a complaint'),
    days('days_to_contact', 'Days to contact the complainant'),
    days('days_to_finalise_outside', 'Days to finalise outside Schedule 3'),
    days('days_to_finalise_investigated', 'Days to finalise an investigation under Schedule 3'),
    complaintCount(
      'reviews_local_body',
      'Reviews received by the local policing body',
      'Applications for review that went to the local policing body.',
    ),
    complaintCount(
      'reviews_local_body_upheld',
      'Reviews upheld by the local policing body',
      'Reviews in which the local policing body found the outcome not reasonable and proportionate.',
    ),
    complaintCount(
      'reviews_iopc',
      'Reviews received by the IOPC',
      'Applications for review that went to the IOPC.',
    ),
    complaintCount(
      'reviews_iopc_upheld',
      'Reviews upheld by the IOPC',
      'Reviews in which the IOPC found the outcome not reasonable and proportionate.',
    ),
  ],
  key: ['period'],
  identities: [],
  disclosure: 'none',
  basis:
    'Specified Information Order, paragraph 7C(a); IOPC guidance on capturing data about police complaints.',
};

function complaintCount(name: string, title: string, description: string): NumberColumn {
  return {
    kind: 'number',
    name,
    title,
    description,
    unit: count('case'),
    decimals: 0,
    minimum: 0,
    blank: 'unavailable',
  };
}

function perEmployees(name: string, title: string): NumberColumn {
  return {
    kind: 'number',
    name,
    title,
    description: 'As the IOPC states it.',
    unit: { kind: 'decimal', one: 'per 1,000 employees', many: 'per 1,000 employees' },
    decimals: 1,
    minimum: 0,
    blank: 'unavailable',
  };
}

function days(name: string, title: string): NumberColumn {
  return {
    kind: 'number',
    name,
    title,
    description: 'Average working days, as the IOPC states it.',
    unit: { kind: 'decimal', one: 'working day', many: 'working days' },
    decimals: 1,
    minimum: 0,
    blank: 'unavailable',
  };
}
