import type { Code } from '../../domain/tables/dataset.ts';

/**
 * Offence groups of the police force area tables, in their order, each under the headings that the
 * tables give it. They overlap: residential burglary is part of burglary, and burglary of theft.
 */
export const offenceGroups: readonly Code[] = [
  { code: 'violence-against-the-person', label: 'Violence against the person' },
  { code: 'homicide', label: 'Homicide' },
  {
    code: 'death-or-serious-injury-driving',
    label: 'Death or serious injury: unlawful driving',
    also: [
      'Death or serious injury - unlawful driving',
      'Death or serious injury caused by illegal driving',
    ],
  },
  { code: 'violence-with-injury', label: 'Violence with injury' },
  { code: 'violence-without-injury', label: 'Violence without injury' },
  { code: 'stalking-and-harassment', label: 'Stalking and harassment' },
  { code: 'sexual-offences', label: 'Sexual offences' },
  { code: 'robbery', label: 'Robbery' },
  { code: 'theft', label: 'Theft offences' },
  { code: 'burglary', label: 'Burglary' },
  { code: 'residential-burglary', label: 'Residential burglary' },
  { code: 'non-residential-burglary', label: 'Non-residential burglary' },
  { code: 'vehicle-offences', label: 'Vehicle offences' },
  { code: 'theft-from-the-person', label: 'Theft from the person' },
  { code: 'bicycle-theft', label: 'Bicycle theft' },
  { code: 'shoplifting', label: 'Shoplifting' },
  { code: 'other-theft', label: 'Other theft offences', also: ['All other theft offences'] },
  { code: 'criminal-damage-and-arson', label: 'Criminal damage and arson' },
  { code: 'drug-offences', label: 'Drug offences' },
  { code: 'weapons', label: 'Possession of weapons offences' },
  { code: 'public-order', label: 'Public order offences' },
  {
    code: 'miscellaneous',
    label: 'Miscellaneous crimes against society',
    also: ['Miscellaneous crimes'],
  },
  {
    code: 'total',
    label: 'Total recorded crime (excluding fraud)',
    also: ['Total recorded crime', 'Total recorded crime (excludinging fraud)'],
  },
];
