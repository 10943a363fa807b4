import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { address, category, date, extra, needed, pounds, words } from './columns/register.ts';

/** The commissioner and the deputy. One row for each time that somebody held one of the offices. */
export const officeHolders: Dataset = {
  id: 'office-holders',
  title: 'Office holders',
  description:
    'Who holds the offices of commissioner and deputy, or of mayor and deputy mayor for policing. How to write to them, what they are paid, and how many complaints and conduct matters the police and crime panel has brought to their attention.',
  frequency: 'when-it-changes',
  columns: [
    category('name', 'Name', 'Name of the office holder.', 'open'),
    category('role', 'Office', 'The office that is held.', [
      {
        code: 'commissioner',
        label: 'Police and crime commissioner',
        also: ['PCC', 'PFCC', 'Commissioner', 'Police, fire and crime commissioner'],
      },
      {
        code: 'deputy-commissioner',
        label: 'Deputy police and crime commissioner',
        also: [
          'DPCC',
          'Deputy',
          'Deputy commissioner',
          'Deputy police, fire and crime commissioner',
        ],
      },
      { code: 'mayor', label: 'Mayor' },
      {
        code: 'deputy-mayor',
        label: 'Deputy mayor for policing and crime',
        also: ['Deputy mayor'],
      },
    ]),
    words(
      'correspondence_address',
      'Address for correspondence',
      'Where to write to the office holder: the address of the office, never of a home.',
    ),
    pounds('salary', 'Salary', 'Salary a year, in whole pounds.', {
      decimals: 0,
      minimum: 0,
      blank: 'unavailable',
    }),
    date('from', 'From', 'The day on which the office holder took office.', needed),
    date('to', 'To', 'The last day in office; empty while the office holder is in office.', extra),
    {
      kind: 'number',
      name: 'matters_from_panel',
      title: 'Complaints and conduct matters',
      description:
        'How many complaints and conduct matters the police and crime panel has brought to the attention of the office holder, those referred to the Independent Office for Police Conduct and those under informal resolution alike.',
      unit: count('matter'),
      decimals: 0,
      minimum: 0,
      blank: 'unavailable',
    },
    date('matters_counted_to', 'Counted up to', 'The day up to which they are counted.', extra),
    address(
      'interests',
      'Register of interests',
      'Where the register of the office holder’s interests is, if it is published on a page of its own.',
      extra,
    ),
  ],
  key: ['name', 'role', 'from'],
  identities: [],
  // Those named hold public office, and the law asks for the number however small it is.
  disclosure: 'none',
  lasting: true,
  basis: 'Specified Information Order, paragraph 1(a), (b), (c) and (f)',
  register: { order: { column: 'from', descending: true }, filters: ['role'] },
};
