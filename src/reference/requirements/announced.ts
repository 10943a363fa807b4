import type { AnnouncedChange } from '../../domain/law/duty.ts';

const whitePaper = {
  source: 'White paper “From local to national: a new model for policing”, January 2026',
  address:
    'https://www.gov.uk/government/publications/from-local-to-national-a-new-model-for-policing',
} as const;

/** What the Government has announced about the law of these duties, and what of it was not found as law. */
export const announcedChanges: readonly AnnouncedChange[] = [
  {
    from: '2028-05',
    announced: '2025-11-13',
    says: 'The Government announced on 13 November 2025 that police and crime commissioners end with their term in May 2028, subject to legislation that it expected in a bill of the second session. Their functions go to mayors, or elsewhere to Policing and Crime Boards of council leaders. Section 11 binds elected bodies: for boards that are not elected it would have to be changed. No such law was found.',
    source: 'Statement in the House of Commons, 13 November 2025',
  },
  {
    from: '2028-05',
    announced: '2026-01',
    says: 'A white paper sets the plan out, and a review of how many forces there are. By one office’s account, a board appoints a full-time Policing and Crime Lead. No such law was found.',
    ...whitePaper,
  },
  {
    from: '2028-05',
    announced: '2026-01-28',
    says: 'The Government said on 28 January 2026 that it would legislate as soon as parliamentary time allows. No such law was found, nor a bill.',
    source: 'Reply in the House of Lords, 28 January 2026',
  },
  {
    from: '2026',
    announced: '2026-07',
    says: 'A first version of a Police Performance Framework was published, according to the Government’s reply to a committee. By a supplier’s account it has over 50 measures and a national dashboard. It may take the place of the six national priorities of 2021; whether the Order will point to it, and its list of measures, were not found.',
    source: 'Government’s reply to a parliamentary committee, 2026',
    address: 'https://policythreads.co.uk/document/65294',
  },
];
