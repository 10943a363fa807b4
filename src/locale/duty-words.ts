/** Words about what the law asks to be published. */
export const dutyWords = {
  status: {
    overdue: 'Overdue',
    due: 'Due',
    unknown: 'Unknown',
    met: 'Met',
    'not-applicable': 'Not applicable',
  },
  reportTitle: (body: string, on: string) => `What the law asks the ${body} to publish, on ${on}`,
  knownTo: (date: string) => `The body’s records go up to ${date}.`,
  notVouched:
    'The body does not vouch that everything it publishes is recorded: where nothing is recorded, nothing is known.',
  vouched: (date: string) => `The body vouches that all it publishes is recorded since ${date}.`,
  days: (days: string) => `Last days: ${days}.`,
  sorts: { law: '', account: ' (as an office states the law)', target: ' (the body’s own target)' },
  itemUnconfirmed: '(Not confirmed: the words of the Order for this item were not found.)',
  timeUnconfirmed: '(Not confirmed: when it is due was not found.)',
  more: (count: string) => `and ${count} more`,
  count: (status: string, count: number) => `${count} ${status.replace('-', ' ')}`,
  totals: (all: number, counts: string) => `${all} items: ${counts}.`,
} as const;
