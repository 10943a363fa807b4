/** Words around the grades of the police inspectorate. */
export const inspectionWords = {
  gradesOf: (cycle: string) => `Grades of ${cycle}`,
  notStated: 'Grades of a cycle that is not stated',
  apart:
    'Each cycle of inspections has a scale of its own. Grades of two cycles cannot be compared: a lower word need not mean a worse force.',
  published: 'Published',
  dateUnknown: 'The date is not stated.',
  report: 'Report',
  reportOf: (cycle: string) => `The inspectors’ report, ${cycle}`,
  due: 'On this body’s page by',
  dueWhy: (last: string, workingDay: string | null) =>
    workingDay === null
      ? `${last}, one calendar month later.`
      : `${last}, one calendar month later. The last working day up to then is ${workingDay}.`,
  dueSource:
    'One calendar month is what an office states of the Order of 2021; the Order’s own words on time were not seen.',
  commentsDue: 'The body’s comments by',
  commentsWhy: (last: string, workingDay: string | null) =>
    workingDay === null
      ? `${last}, before the end of 56 days of which the day of the report is the first.`
      : `${last}, before the end of 56 days of which the day of the report is the first. The last working day up to then is ${workingDay}.`,
  commentsSource: 'Police Act 1996, section 55(5A), as read in the Act.',
  comments: 'The body’s comments',
  commentsOn: (cycle: string) => `Comments on the report, ${cycle}`,
  meanings: 'What the grades mean',
  meaningUnknown: 'What this cycle’s grades meant was not found. Best first: ',
  scaleUnknown:
    'Without the cycle it cannot be said what was asked for to be given one of these grades.',
  scale: 'Scale, best first',
  scaleOf: (cycle: string, grades: string) => `${cycle}: ${grades}`,
  meaning: 'What this grade means',
  source: 'Source',
  firstIsBest: 'The first word of the scale is the best',
};
