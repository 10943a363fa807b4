/** Words about counts of open records that stand beside the force’s own figures. */
export const openDataWords = {
  beside: 'The same in the open data',
  besideLede:
    'data.police.uk publishes, one by one, the records of crimes and of stops and searches that a force sends to it. The same counted from them stands here beside the force’s own figure.',
  caption: (title: string) => `${title}: the force’s figure and the open data`,
  about: 'What is counted',
  own: 'The force',
  open: 'Open data',
  difference: 'Difference',
  differenceNote: 'The difference is the open data less the force.',
  why: 'Why they need not agree',
  months: (title: string) => `${title}, month by month`,
  alsoOpen:
    'data.police.uk publishes records of these searches, from which more can be counted than is shown here.',
  explorer: 'Stop and search in the open records',
} as const;
