/** Where facts about the law were read. `reads` says what kind of text it is. */
export interface LawSource {
  readonly id: string;
  readonly title: string;
  readonly reads: 'instrument' | 'parliament' | 'guidance' | 'office' | 'seed' | 'other';
  readonly address?: string;
}

export const lawSources: readonly LawSource[] = [
  {
    id: 'section-11',
    title: 'Police Reform and Social Responsibility Act 2011, section 11',
    reads: 'instrument',
    address:
      'https://www.legislation.gov.uk/ukpga/2011/13/part/1/chapter/3/crossheading/information-consultation-etc',
  },
  {
    id: 'section-12',
    title: 'Police Reform and Social Responsibility Act 2011, section 12',
    reads: 'instrument',
    address: 'https://www.legislation.gov.uk/ukpga/2011/13/section/12',
  },
  {
    id: 'order-2012',
    title: 'SI 2012/2479 as made',
    reads: 'instrument',
    address: 'https://www.legislation.gov.uk/uksi/2012/2479/made',
  },
  {
    id: 'order-2013',
    title: 'SI 2013/1816 as made',
    reads: 'instrument',
    address: 'https://www.legislation.gov.uk/uksi/2013/1816',
  },
  {
    id: 'order-2021',
    title: 'SI 2021/547 as made',
    reads: 'instrument',
    address: 'https://www.legislation.gov.uk/uksi/2021/547/made',
  },
  {
    id: 'committee-2013',
    title: 'Home Affairs Committee, session 2013–14: annex on what has to be published and when',
    reads: 'parliament',
    address: 'https://publications.parliament.uk/pa/cm201314/cmselect/cmhaff/69/6908.htm',
  },
  {
    id: 'guidance-2021',
    title: 'Home Office guidance on the Order of 2021, updated 1 June 2021',
    reads: 'guidance',
    address:
      'https://www.gov.uk/government/publications/publishing-information-in-a-transparent-way',
  },
  {
    id: 'allowances-note',
    title:
      'Home Office note on paragraph 1(d), as offices in Nottinghamshire and Cleveland repeat it',
    reads: 'office',
  },
  {
    id: 'hampshire-list',
    title: 'Hampshire: list of the items of the Order',
    reads: 'office',
    address:
      'https://www.hampshire-pcc.gov.uk/transparency/policy-and-governance/specified-information-order',
  },
  {
    id: 'hertfordshire-list',
    title: 'Hertfordshire: list of the items of the Order',
    reads: 'office',
    address: 'https://www.hertscommissioner.org/specified-information-order-herts-pcc',
  },
  {
    id: 'cheshire-list',
    title: 'Cheshire: list of the Order’s headings',
    reads: 'office',
  },
  {
    id: 'criteria-2013',
    title: 'Transparency criteria of 2013 with a timing for each item, released by Gwent',
    reads: 'office',
  },
  {
    id: 'cleveland-gifts',
    title: 'Cleveland: page about gifts and hospitality',
    reads: 'office',
  },
  {
    id: 'northamptonshire-decisions',
    title: 'Northamptonshire: page about key decisions',
    reads: 'office',
  },
  {
    id: 'suffolk-complaints',
    title: 'Suffolk: pages about complaints and inspection reports',
    reads: 'office',
    address: 'https://suffolk-pcc.gov.uk/key-info/holding-to-account',
  },
  {
    id: 'warwickshire-measures',
    title: 'Warwickshire: National Crime and Policing Measures, quarter 2 of 2023/24',
    reads: 'office',
  },
  {
    id: 'leicestershire-scheme',
    title: 'Leicestershire: publication scheme',
    reads: 'office',
  },
  {
    id: 'information-document',
    title: 'Bedfordshire: information document of June 2024',
    reads: 'seed',
    address: 'https://www.bedfordshire.pcc.police.uk/specified-information-order/',
  },
  {
    id: 'salary-codes',
    title: 'Pages about an older transparency code for local government, which has the same amount',
    reads: 'other',
  },
  {
    id: 'transparency-code',
    title: 'Councils’ pages about the Local Government Transparency Code 2015',
    reads: 'other',
  },
  {
    id: 'regulation-13',
    title: 'SI 2020/2, regulation 13, as made',
    reads: 'instrument',
    address: 'https://www.legislation.gov.uk/uksi/2020/2/regulation/13/made',
  },
  {
    id: 'regulation-19',
    title: 'SI 2020/4, regulation 19',
    reads: 'instrument',
    address: 'https://www.legislation.gov.uk/uksi/2020/4/regulation/19',
  },
  {
    id: 'custody-visiting',
    title: 'Police Reform Act 2002, section 51',
    reads: 'instrument',
    address: 'https://www.legislation.gov.uk/ukpga/2002/30/section/51',
  },
];
