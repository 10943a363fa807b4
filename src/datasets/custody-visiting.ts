import { count } from '../domain/figures/unit.ts';
import type { Dataset, NumberColumn } from '../domain/tables/dataset.ts';

/** What independent custody visitors did and found. One row a period. */
export const custodyVisiting: Dataset = {
  id: 'custody-visiting',
  title: 'Independent custody visiting',
  description:
    'How independent custody visiting worked: visits made of those planned, detainees spoken to, waits at the door, and concerns raised. The Order asks how the arrangements operate; these numbers are those that schemes commonly report.',
  frequency: 'quarterly',
  columns: [
    {
      kind: 'period',
      name: 'period',
      title: 'Period',
      description: 'The period of the visits.',
      grains: ['month', 'quarter', 'financial-year'],
      optional: true,
    },
    number('visits_planned', 'Visits planned', 'visit', 'Visits that the scheme planned for.'),
    number('visits_made', 'Visits made', 'visit', 'Visits that were made.'),
    number(
      'entry_delayed',
      'Visits with a wait',
      'visit',
      'Visits at which the visitors waited more than ten minutes before they were let in.',
    ),
    number(
      'detainees_held',
      'Detainees held',
      'detainee',
      'Detainees who were in custody at the time of the visits, counted at each visit.',
    ),
    number(
      'detainees_offered',
      'Detainees offered a visit',
      'detainee',
      'Of them, those whom visitors could ask whether they would be visited.',
    ),
    number(
      'detainees_spoken_to',
      'Detainees spoken to',
      'detainee',
      'Of those who were offered a visit, those who spoke with the visitors.',
    ),
    number('concerns_raised', 'Concerns raised', 'concern', 'Concerns that visitors raised.'),
    number(
      'concerns_answered',
      'Concerns answered',
      'concern',
      'Of the concerns raised in the period, those that have been answered.',
    ),
  ],
  key: ['period'],
  identities: [
    atMost(
      'offered-are-held',
      'detainees_offered',
      'detainees_held',
      'Detainees offered a visit are among those held.',
    ),
    atMost(
      'spoken-to-were-offered',
      'detainees_spoken_to',
      'detainees_offered',
      'Detainees spoken to are among those offered a visit.',
    ),
    atMost(
      'delayed-are-visits',
      'entry_delayed',
      'visits_made',
      'Visits with a wait are among the visits made.',
    ),
    atMost(
      'answered-were-raised',
      'concerns_answered',
      'concerns_raised',
      'Concerns answered are among those raised.',
    ),
  ],
  // Whoever is held changes by the hour, and nothing is said of anybody but that they were there.
  disclosure: 'none',
  basis: 'Specified Information Order, paragraph 8; Police Reform Act 2002, section 51',
  register: { order: { column: 'period', descending: true }, filters: [] },
};

function number(name: string, title: string, of: string, description: string): NumberColumn {
  return {
    kind: 'number',
    name,
    title,
    description,
    unit: count(of),
    decimals: 0,
    minimum: 0,
    blank: 'unavailable',
  };
}

function atMost(id: string, part: string, whole: string, says: string): Dataset['identities'][0] {
  return { kind: 'at-most', id, part, whole: [whole], says };
}
