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
  {
    id: 'order-2011-5',
    title: 'SI 2011/3050, Schedule, paragraph 5, as made',
    reads: 'instrument',
    address: 'https://www.legislation.gov.uk/uksi/2011/3050/schedule/paragraph/5/made',
  },
  {
    id: 'northumbria-list',
    title: 'Northumbria: list of the items of the Order, in words taken from the legislation',
    reads: 'office',
    address:
      'https://archive.northumbria-pcc.gov.uk/transparency/compliance-with-specified-information-order',
  },
  {
    id: 'norfolk-list',
    title: 'Norfolk: list of the items of the Order',
    reads: 'office',
    address:
      'https://www.norfolk-pcc.gov.uk/key-information/transparency/specified-information-order',
  },
  {
    id: 'warwickshire-measures-q4',
    title: 'Warwickshire: National Crime and Policing Measures, quarter 4 of 2023/24',
    reads: 'office',
  },
  {
    id: 'avon-and-somerset-performance',
    title: 'Avon and Somerset: reports on performance and on complaint reviews',
    reads: 'office',
    address: 'https://www.avonandsomerset-pcc.gov.uk/reports-publications/performance',
  },
  {
    id: 'hampshire-inspections',
    title: 'Hampshire: page about inspections',
    reads: 'office',
    address: 'https://www.hampshire-pcc.gov.uk/performance/inspections',
  },
  {
    id: 'devon-and-cornwall-complaints',
    title: 'Devon and Cornwall: yearly assessment of its complaint reviews',
    reads: 'office',
  },
  {
    id: 'north-yorkshire-complaints',
    title: 'North Yorkshire: page about reports on complaints',
    reads: 'office',
  },
  {
    id: 'section-55',
    title: 'Police Act 1996, section 55, subsections (5A) and (5B)',
    reads: 'instrument',
    address: 'https://www.legislation.gov.uk/ukpga/1996/16/section/55',
  },
  {
    id: 'section-37',
    title: 'Policing and Crime Act 2017, section 37',
    reads: 'instrument',
    address: 'https://www.legislation.gov.uk/ukpga/2017/3/section/37',
  },
  {
    id: 'commencement-2017',
    title: 'SI 2017/399, regulation 4: section 37 in force on 2 May 2017',
    reads: 'instrument',
    address: 'https://www.legislation.gov.uk/uksi/2017/399/made',
  },
  {
    id: 'inspectorate-on-comments',
    title: 'HMICFRS: how it works with commissioners and mayoral offices',
    reads: 'guidance',
    address:
      'https://www.justiceinspectorates.gov.uk/hmicfrs/police-forces/working-with-others/pcc/hmic-pccs-and-the-mopac',
  },
  {
    id: 'accounts-2015',
    title: 'SI 2015/234, regulation 10',
    reads: 'instrument',
    address: 'https://www.legislation.gov.uk/uksi/2015/234/regulation/10',
  },
  {
    id: 'accounts-2022',
    title: 'SI 2022/708, regulation 2, as made',
    reads: 'instrument',
    address: 'https://www.legislation.gov.uk/uksi/2022/708/made',
  },
  {
    id: 'accounts-2024',
    title: 'SI 2024/907, regulation 2, as made',
    reads: 'instrument',
    address: 'https://www.legislation.gov.uk/uksi/2024/907/made',
  },
  {
    id: 'accounts-wales',
    title: 'Explanatory note of the Accounts and Audit (Wales) Regulations 2014',
    reads: 'other',
  },
  {
    id: 'gwent-welsh',
    title:
      'Gwent: compliance notice of 30 September 2016 and yearly reports on the Welsh language standards',
    reads: 'office',
  },
  {
    id: 'law-wales',
    title: 'Law Wales: Welsh language standards',
    reads: 'other',
    address: 'https://law.gov.wales/culture/welsh-language/standards',
  },
  {
    id: 'victims-act',
    title: 'Victims and Prisoners Act 2024, sections 8 and 11',
    reads: 'instrument',
    address: 'https://www.legislation.gov.uk/ukpga/2024/21',
  },
  {
    id: 'victims-commencement',
    title:
      'Commencement regulations of the Victims and Prisoners Act 2024, among them SI 2025/95 and SI 2025/1168',
    reads: 'instrument',
    address: 'https://www.legislation.gov.uk/uksi/2025/1168/made',
  },
  {
    id: 'north-yorkshire-notice',
    title: 'North Yorkshire: decision notice 10/2019',
    reads: 'office',
  },
  {
    id: 'northamptonshire-notice',
    title: 'Northamptonshire: page about its consultation before the notice of 2020',
    reads: 'office',
    address: 'https://archive.northantspfcc.org.uk/?p=10866',
  },
];
