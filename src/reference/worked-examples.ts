/**
 * Numbers that were published elsewhere, for the worked examples of the methods where a publication
 * has none of its own yet. All are printed in one document, so that anyone can look them up.
 */
export const workedExamples = {
  source:
    'information document of June 2024, Office of the Police and Crime Commissioner for Bedfordshire',
  /** Homicides recorded from April 2023 to March 2024. */
  homicides: 8,
  /** Residents of Bedfordshire, as the document gives them. */
  population: 704_726,
  /** Offences of most serious violence recorded by quarter, April 2023 to March 2024. */
  seriousViolence: [114, 106, 97, 105],
  /** 999 calls answered in May 2024, and the percentage answered within ten seconds. */
  calls: { answered: 10_890, withinTenSecondsPercentage: 88.4 },
  /** Stops from January to March 2024 and residents, by self-defined ethnicity. */
  stops: {
    white: { label: 'White', stops: 465, residents: 507_514 },
    black: { label: 'Black', stops: 111, residents: 39_600 },
    notStated: 174,
    all: 946,
  },
  /** Clare’s Law by month, June 2023 to May 2024. */
  claresLaw: {
    months: [
      'Jun 2023',
      'Jul 2023',
      'Aug 2023',
      'Sep 2023',
      'Oct 2023',
      'Nov 2023',
      'Dec 2023',
      'Jan 2024',
      'Feb 2024',
      'Mar 2024',
      'Apr 2024',
      'May 2024',
    ],
    requests: [40, 46, 42, 42, 43, 36, 37, 55, 93, 100, 75, 75],
    disclosures: [26, 15, 20, 13, 13, 12, 18, 29, 30, 53, 47, 26],
    late: [8, 7, 5, 4, 4, 4, 9, 6, 5, 5, 3, 1],
  },
} as const;
