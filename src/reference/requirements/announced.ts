import type { AnnouncedChange } from '../../domain/law/duty.ts';

/** What the Government has announced about the law of these duties, and what of it was not found as law. */
export const announcedChanges: readonly AnnouncedChange[] = [
  {
    from: '2026',
    announced: '2026-07',
    says: 'A first version of a Police Performance Framework was published, according to the Government’s reply to a committee. It may take the place of the six national priorities of 2021; whether the Order will point to it, and its list of measures, were not found.',
    source: 'Government’s reply to a parliamentary committee, 2026',
  },
  {
    from: '2028-05',
    announced: '2025-11-13',
    says: 'The Government announced on 13 November 2025 that police and crime commissioners end with their term in May 2028. Their functions go to mayors, or elsewhere to Policing and Crime Boards of council leaders. Section 11 binds elected bodies: for boards that are not elected it would have to be changed. No such law was found.',
    source: 'Statement in the House of Commons, 13 November 2025',
  },
];
