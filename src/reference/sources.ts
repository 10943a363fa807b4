import type { IsoDate } from '../domain/time/period.ts';

/** Where facts in the reference data come from. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** What it describes: a day, or an edition in words. */
  readonly edition: string;
  /** Day it was first published, where that is known. */
  readonly published?: IsoDate;
  /** Left out where only a fact was read in it. */
  readonly licence?: Licence;
  readonly address: string;
  /** What was taken from it, and how far it can be relied on. */
  readonly use: string;
}

export interface Licence {
  readonly name: string;
  readonly address: string;
  /** The sentence that it asks for beside anything made from the source. */
  readonly attribution: string;
}

const openGovernmentLicence = {
  name: 'Open Government Licence v3.0',
  address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

const publicSector: Licence = {
  ...openGovernmentLicence,
  attribution:
    'Contains public sector information licensed under the Open Government Licence v3.0.',
};

/** The year is that of the boundaries which the names and codes belong to. */
function statisticsOf(year: number): Licence {
  return {
    ...openGovernmentLicence,
    attribution:
      'Source: Office for National Statistics licensed under the Open Government Licence v.3.0. ' +
      `Contains OS data © Crown copyright and database right ${year}.`,
  };
}

const statistics = statisticsOf(2023);

export const sources = {
  census2021: {
    title: 'Census 2021, TS021: Ethnic group (20 categories) by lower tier local authority',
    publisher: 'Office for National Statistics',
    edition: 'Usual residents on 21 March 2021; version 2 of the dataset',
    published: '2022-11-29',
    licence: statistics,
    address: 'https://www.ons.gov.uk/datasets/TS021/editions/2021/versions/2',
    use:
      'Populations of the areas: the 331 local authorities added up, Chinese within Asian and Arab ' +
      'within Other as the Census groups them. Every cell of the Census is slightly perturbed to ' +
      'protect people, so sums differ by a few from totals published for larger areas: the areas ' +
      'come to 59,597,578 where the published population is 59,597,542.',
  },
  policeForceAreas2023: {
    title: 'Police Force Areas (December 2023) in England and Wales',
    publisher: 'Office for National Statistics',
    edition: 'December 2023',
    licence: statistics,
    address: 'https://geoportal.statistics.gov.uk/',
    use: 'Codes and names of the 43 areas.',
  },
  districtLookup2022: {
    title:
      'Local Authority District to Community Safety Partnership to Police Force Area ' +
      '(December 2022) lookup in England and Wales',
    publisher: 'Office for National Statistics',
    edition: 'December 2022',
    licence: statistics,
    address: 'https://geoportal.statistics.gov.uk/',
    use: 'Which of the 331 local authorities make up each area, and each of its community safety partnerships.',
  },
  districtOutlines2022: {
    title: 'Local Authority Districts (December 2022) boundaries in England and Wales',
    publisher: 'Office for National Statistics',
    edition: 'December 2022, as simplified to four decimals of a degree by mySociety',
    licence: statisticsOf(2022),
    address: 'https://geoportal.statistics.gov.uk/',
    use:
      'Outlines of the 331 districts: to draw partnerships, made by joining their districts, and to place ' +
      'the few searches whose point no record of crime lies on.',
  },
  smallAreas2021: {
    title: 'Lower layer Super Output Areas (December 2021) boundaries in England and Wales',
    publisher: 'Office for National Statistics',
    edition: 'December 2021',
    licence: statisticsOf(2021),
    address: 'https://geoportal.statistics.gov.uk/',
    use: 'Outlines of small areas in the example, simplified further for small pictures.',
  },
  policeUk: {
    title: 'data.police.uk: list of forces',
    publisher: 'data.police.uk',
    edition: 'File names of archives from 2019 to 2025, and the list of forces of its interface',
    licence: publicSector,
    address: 'https://data.police.uk/docs/method/forces/',
    use:
      'Identifiers of the areas and names of the forces. 32 of the 43 identifiers were seen in its ' +
      'files, the other 11 in copies of its list of forces. Hampshire’s force has been renamed since.',
  },
  policeUkRecords: {
    title: 'Street-level crime, outcomes, and stop and search',
    publisher: 'data.police.uk',
    edition: 'The archives that the counts of a publication name',
    licence: publicSector,
    address: 'https://data.police.uk/data/',
    use:
      'Records of single crimes and searches, as forces send them each month. data.police.uk makes ' +
      'them anonymous: a place is the middle of a street or a public place with at least eight ' +
      'addresses near it, and a person has an age range.',
  },
  legislation: {
    title: 'Acts and statutory instruments on legislation.gov.uk',
    publisher: 'The National Archives',
    edition: 'As each area cites them',
    licence: publicSector,
    address: 'https://www.legislation.gov.uk/',
    use: 'Names of the bodies and the dates they took office.',
  },
  specifiedInformation2021: {
    title:
      'The Elected Local Policing Bodies (Specified Information) (Amendment) Order 2021 ' +
      '(SI 2021/547), and its guidance for police and crime commissioners',
    publisher: 'Home Office',
    edition: 'Order in force on 31 May 2021; guidance as updated on 1 June 2021',
    published: '2021-06-01',
    licence: publicSector,
    address: 'https://www.legislation.gov.uk/uksi/2021/547/made',
    use:
      'The Order has bodies report on "the key national priorities for policing" and names none; ' +
      'the guidance lists the six, as the National Crime and Policing Measures put them.',
  },
  disclosureScheme2023: {
    title: 'Domestic Violence Disclosure Scheme: statutory guidance',
    publisher: 'Home Office',
    edition: 'April 2023',
    licence: publicSector,
    address:
      'https://www.gov.uk/government/publications/domestic-violence-disclosure-scheme-pilot-guidance',
    use:
      'The time limit of Clare’s Law. The limits of 28 and 35 days were read in accounts of the ' +
      'guidance and of the consultation before it, not in its own paragraphs.',
  },
  callAnswering2022: {
    title: 'First national table of 999 call answering times, as reported on 31 May 2022',
    publisher: 'ITV News, on figures of the Home Office',
    edition: 'Calls from 1 November 2021 to 30 April 2022',
    published: '2022-05-31',
    address:
      'https://www.itv.com/news/westcountry/2022-05-31/avon-and-somerset-police-only-force-in-uk-to-meet-999-target',
    use:
      'The target of 90% of calls within ten seconds. Other reports of that day agree, and the Home ' +
      'Office’s own notice gives the ten seconds; a document that sets the 90% was not found.',
  },
  peel2018: {
    title: 'PEEL assessments 2018/19',
    publisher: 'HMICFRS',
    edition: '2018/19',
    licence: publicSector,
    address: 'https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2018/',
    use: 'The four grades, the three areas and the ten questions of the cycle, and how forces were inspected.',
  },
  peel2021: {
    title: 'PEEL assessment framework 2021/22',
    publisher: 'HMICFRS',
    edition: 'As published on 21 April 2021',
    published: '2021-04-21',
    licence: publicSector,
    address:
      'https://hmicfrs.justiceinspectorates.gov.uk/publication-html/peel-assessment-framework-2021-22/',
    use: 'The five grades, and which questions are not graded. Areas are those of the grades that Bedfordshire was given on 13 April 2022.',
  },
  peel2023: {
    title: 'PEEL assessments 2023 to 2025, and the assessment framework of 8 February 2023',
    publisher: 'HMICFRS',
    edition: '2023 to 2025',
    published: '2023-02-08',
    licence: publicSector,
    address:
      'https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/what-is-peel/peel-assessments-2023-2025/',
    use: 'What each of the five grades means, told here in other words.',
  },
  peel2025: {
    title: 'PEEL assessment framework 2025 to 2027',
    publisher: 'HMICFRS',
    edition: 'As published on 11 April 2025',
    published: '2025-04-11',
    licence: publicSector,
    address:
      'https://hmicfrs.justiceinspectorates.gov.uk/publication-html/peel-assessment-framework-2025-2027',
    use: 'The day of the framework and its first question; the rest was not seen.',
  },
} as const satisfies Record<string, Source>;
