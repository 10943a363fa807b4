import type { BodyType } from '../domain/places/area.ts';

export interface BodyTypeEntry {
  readonly title: string;
  /** What it is, in a sentence for a resident. */
  readonly says: string;
  /**
   * Whether section 11 of the Police Reform and Social Responsibility Act 2011 applies to it: only
   * an elected local policing body must publish what the Specified Information Order lists.
   */
  readonly isElectedLocalPolicingBody: boolean;
  readonly basis: string;
}

export const bodyTypes: Readonly<Record<BodyType, BodyTypeEntry | undefined>> = {
  'police-and-crime-commissioner': {
    title: 'Police and Crime Commissioner',
    says: 'A person elected to hold the chief constable to account, set the police budget and write the police and crime plan.',
    isElectedLocalPolicingBody: true,
    basis: 'Police Reform and Social Responsibility Act 2011, section 1',
  },
  'police-fire-and-crime-commissioner': {
    title: 'Police, Fire and Crime Commissioner',
    says: 'A Police and Crime Commissioner who is also the fire and rescue authority for the area.',
    isElectedLocalPolicingBody: true,
    basis: 'Police Reform and Social Responsibility Act 2011, section 1(3A) and (3B)',
  },
  mayor: {
    title: 'Mayor',
    says: 'The elected mayor of a combined authority, who has the functions of a Police and Crime Commissioner for its area.',
    isElectedLocalPolicingBody: true,
    basis: 'Local Democracy, Economic Development and Construction Act 2009, section 107F',
  },
  'mayors-office-for-policing-and-crime': {
    title: 'Mayor’s Office for Policing and Crime',
    says: 'The body that holds the Commissioner of Police of the Metropolis to account, led by the elected Mayor of London.',
    isElectedLocalPolicingBody: true,
    basis: 'Police Reform and Social Responsibility Act 2011, section 3',
  },
  'common-council': {
    title: 'Common Council of the City of London',
    says: 'The police authority for the City of London; it is a local policing body but not an elected local policing body, so the duty to publish specified information does not apply to it.',
    isElectedLocalPolicingBody: false,
    basis: 'Police Act 1996, section 6AZA',
  },
};
