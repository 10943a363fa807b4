import { count } from '../../domain/figures/unit.ts';
import type { Dataset } from '../../domain/tables/dataset.ts';

/**
 * Letters about investigations that took longer than a relevant period. Letters issued in a period and
 * investigations still open at its end are different counts: one investigation brings a letter at
 * twelve months and another every six months after. Complaints and conduct have twin regulations, and
 * one investigation can fall under either: their letters are never added up.
 *
 * Nothing is hidden: the guidance asks for the number itself, over the whole force, and neither a
 * person nor a case can be told from it.
 */
export function longInvestigations(
  about: Pick<Dataset, 'id' | 'title' | 'description' | 'basis'>,
  regulation: number,
): Dataset {
  return {
    ...about,
    frequency: 'quarterly',
    columns: [
      {
        kind: 'period',
        name: 'period',
        title: 'Period',
        description: 'When the letters were issued.',
        grains: ['month', 'quarter', 'financial-year'],
      },
      {
        kind: 'number',
        name: 'letters_issued',
        title: 'Letters issued',
        description: `Written communications issued in the period under regulation ${regulation}.`,
        unit: count('letter'),
        decimals: 0,
        minimum: 0,
        blank: 'refused',
      },
      {
        kind: 'number',
        name: 'open_over_12_months',
        title: 'Investigations open for more than 12 months',
        description:
          'Investigations that were open for more than 12 months at the end of the period.',
        unit: count('investigation'),
        decimals: 0,
        minimum: 0,
        blank: 'unavailable',
        optional: true,
      },
    ],
    key: ['period'],
    identities: [],
    disclosure: 'none',
  };
}
