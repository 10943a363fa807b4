import type { Code } from '../../domain/tables/dataset.ts';

/** What was searched for. The first two make up nearly all; a reader calls them drugs and weapons. */
export const reasons: readonly Code[] = [
  { code: 'drugs', label: 'Controlled drugs' },
  { code: 'weapons', label: 'Offensive weapons' },
  { code: 'stolen-goods', label: 'Stolen goods' },
  {
    code: 'theft-articles',
    label: 'Articles for use in theft',
    also: ['Article for use in theft'],
  },
  { code: 'criminal-damage-articles', label: 'Articles for use in criminal damage' },
  { code: 'firearms', label: 'Firearms' },
  { code: 'threaten-or-harm', label: 'Anything to threaten or harm anyone' },
  { code: 'evidence', label: 'Evidence of offences under the Act' },
  { code: 'psychoactive-substances', label: 'Psychoactive substances' },
  { code: 'fireworks', label: 'Fireworks' },
  { code: 'crossbows', label: 'Crossbows' },
  {
    code: 'poaching-equipment',
    label: 'Game or poaching equipment',
    also: ['Game or poaching equipment'],
  },
  { code: 'wildlife-offences', label: 'Evidence of wildlife offences' },
  { code: 'hunting', label: 'Evidence of hunting any wild mammal with a dog' },
  {
    code: 'duty-not-paid',
    label: 'Goods on which duty has not been paid',
    also: ['Goods on which duty has not been paid etc.'],
  },
  {
    code: 'terrorism',
    label: 'Articles connected with terrorism',
    also: ['Evidence that the person is a terrorist', 'Anything connected with terrorism'],
  },
  { code: 'seals', label: 'Seals or hunting equipment' },
  {
    code: 'unavailable',
    label: 'Detailed object of search unavailable',
  },
];

/**
 * The power that was used, as the files name it. Nine occur in files at hand, the rest in lists of values that
 * programs keep which read files of other forces and years; the Terrorism Act’s, the Public Order Act’s and
 * the Sentencing Act’s are powers of the annual bulletin (law and methods, 4.1), worded as the others are.
 */
export const legislations: readonly Code[] = [
  {
    code: 'misuse-of-drugs-s23',
    label: 'Misuse of Drugs Act 1971, section 23',
    also: ['Misuse of Drugs Act 1971 (section 23)'],
  },
  {
    code: 'pace-s1',
    label: 'Police and Criminal Evidence Act 1984, section 1',
    also: ['Police and Criminal Evidence Act 1984 (section 1)'],
  },
  {
    code: 'pace-s6',
    label: 'Police and Criminal Evidence Act 1984, section 6',
    also: ['Police and Criminal Evidence Act 1984 (section 6)'],
  },
  {
    code: 'cjpoa-s60',
    label: 'Criminal Justice and Public Order Act 1994, section 60',
    also: ['Criminal Justice and Public Order Act 1994 (section 60)'],
  },
  {
    code: 'firearms-s47',
    label: 'Firearms Act 1968, section 47',
    also: ['Firearms Act 1968 (section 47)'],
  },
  {
    code: 'psychoactive-s36',
    label: 'Psychoactive Substances Act 2016, section 36(2)',
    also: [
      'Psychoactive Substances Act 2016 (s36(2))',
      'Psychoactive Substances Act 2016 (section 36(2))',
    ],
  },
  {
    code: 'psychoactive-s37',
    label: 'Psychoactive Substances Act 2016, section 37(2)',
    also: [
      'Psychoactive Substances Act 2016 (s37(2))',
      'Psychoactive Substances Act 2016 (section 37(2))',
    ],
  },
  {
    code: 'criminal-justice-1988-s139b',
    label: 'Criminal Justice Act 1988, section 139B',
    also: ['Criminal Justice Act 1988 (section 139B)'],
  },
  {
    code: 'terrorism-s43',
    label: 'Terrorism Act 2000, section 43',
    also: ['Terrorism Act 2000 (section 43)'],
  },
  {
    code: 'terrorism-s43-1',
    label: 'Terrorism Act 2000, section 43(1)',
    also: ['Terrorism Act 2000 (section 43(1))'],
  },
  {
    code: 'terrorism-s44-1',
    label: 'Terrorism Act 2000, section 44(1)',
    also: ['Terrorism Act 2000 (section 44(1))'],
  },
  {
    code: 'terrorism-s44-2',
    label: 'Terrorism Act 2000, section 44(2)',
    also: ['Terrorism Act 2000 (section 44(2))'],
  },
  {
    code: 'terrorism-s47a',
    label: 'Terrorism Act 2000, section 47A',
    also: ['Terrorism Act 2000 (section 47A)'],
  },
  {
    code: 'public-order-2023-s10',
    label: 'Public Order Act 2023, section 10',
    also: ['Public Order Act 2023 (section 10)'],
  },
  {
    code: 'public-order-2023-s11',
    label: 'Public Order Act 2023, section 11',
    also: ['Public Order Act 2023 (section 11)'],
  },
  {
    code: 'sentencing-s342e',
    label: 'Sentencing Act 2020, section 342E (serious violence reduction order)',
    also: ['Sentencing Act 2020 (section 342E)', 'Sentencing Act 2020 (s342E)'],
  },
  {
    code: 'aviation-security-s27',
    label: 'Aviation Security Act 1982, section 27(1)',
    also: ['Aviation Security Act 1982 (section 27(1))'],
  },
  {
    code: 'aviation-security-s24b',
    label: 'Aviation Security Act 1982, section 24B',
    also: ['Aviation Security Act 1982 (section 24B)'],
  },
  {
    code: 'customs-and-excise-s163',
    label: 'Customs and Excise Management Act 1979, section 163',
    also: ['Customs and Excise Management Act 1979 (section 163)'],
  },
  {
    code: 'crossbows-s4',
    label: 'Crossbows Act 1987, section 4',
    also: ['Crossbows Act 1987 (section 4)'],
  },
  { code: 'deer-s12', label: 'Deer Act 1991, section 12', also: ['Deer Act 1991 (section 12)'] },
  {
    code: 'badgers-s11',
    label: 'Protection of Badgers Act 1992, section 11',
    also: ['Protection of Badgers Act 1992 (section 11)'],
  },
  {
    code: 'wildlife-and-countryside-s19',
    label: 'Wildlife and Countryside Act 1981, section 19',
    also: ['Wildlife and Countryside Act 1981 (section 19)'],
  },
  {
    code: 'poaching-prevention-s2',
    label: 'Poaching Prevention Act 1862, section 2',
    also: ['Poaching Prevention Act 1862 (section 2)'],
  },
  {
    code: 'hunting-s8',
    label: 'Hunting Act 2004, section 8',
    also: ['Hunting Act 2004 (section 8)'],
  },
  {
    code: 'conservation-of-seals-s4',
    label: 'Conservation of Seals Act 1970, section 4',
    also: ['Conservation of Seals Act 1970 (section 4)'],
  },
  {
    code: 'sporting-events-s7',
    label: 'Sporting Events (Control of Alcohol etc.) Act 1985, section 7',
    also: [
      'Sporting Events Act 1985 (section 7)',
      'Sporting Events (Control of Alcohol etc.) Act 1985 (section 7)',
    ],
  },
  {
    code: 'environmental-protection-s34b',
    label: 'Environmental Protection Act 1990, section 34B',
    also: [
      'Environmental Protection Act 1990 (section 34B )',
      'Environmental Protection Act 1990 (section 34B)',
    ],
  },
  {
    code: 'public-stores-s6',
    label: 'Public Stores Act 1875, section 6',
    also: ['Public Stores Act 1875 (section 6)'],
  },
  {
    code: 'police-act-1839',
    label: 'Metropolitan Police Act 1839, section 66',
    also: ['Metropolitan Police Act 1839 (section 66)'],
  },
];

/**
 * What came of the search. The newer wordings occur in files at hand, the older ones in programs that read
 * files of 2015 to 2017. "False" is what the interface of data.police.uk says where nothing was found; a blank
 * cell says nothing, and is no outcome (law and methods, 3.3).
 */
export const searchOutcomes: readonly Code[] = [
  {
    code: 'no-further-action',
    label: 'No further action',
    also: ['A no further action disposal', 'Nothing found - no further action', 'False'],
  },
  { code: 'arrest', label: 'Arrest', also: ['Suspect arrested'] },
  {
    code: 'community-resolution',
    label: 'Community resolution',
    also: ['Local resolution', 'Offender given community resolution'],
  },
  {
    code: 'summons',
    label: 'Summons or charge by post',
    also: ['Summons / charged by post', 'Suspect summonsed to court'],
  },
  {
    code: 'penalty-notice',
    label: 'Penalty notice for disorder',
    also: ['Penalty Notice for Disorder', 'Offender given penalty notice'],
  },
  {
    code: 'drugs-warning',
    label: 'Khat or cannabis warning',
    also: ['Khat or Cannabis warning', 'Offender given drugs possession warning'],
  },
  {
    code: 'caution',
    label: 'Caution',
    also: ['Caution (simple or conditional)', 'Offender cautioned'],
  },
  {
    code: 'article-found',
    label: 'Article found, outcome not given in detail',
    also: ['Article found - Detailed outcome unavailable'],
  },
  {
    code: 'psychoactive-seized',
    label: 'Psychoactive substances seized, no further action',
    also: ['Suspected psychoactive substances seized - No further action'],
  },
  { code: 'unavailable', label: 'Not available', also: ['Details not available'] },
];
