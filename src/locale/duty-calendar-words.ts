/** Words of the calendar of what the law asks for. */
export const dutyCalendarWords = {
  name: (area: string) => `Policing in ${area}: what is due by law, and by the body’s own targets`,
  titles: {
    law: (what: string) => `Last day in law: ${what}`,
    account: (what: string) => `Last day as an office states the law: ${what}`,
    target: (what: string) => `The body’s own target: ${what}`,
  },
  sorts: {
    law: 'This is the last day in law.',
    account: 'An office states that this is the last day; the law’s own words were not seen.',
    target: 'The body has set itself this day. It is not law.',
  },
  categories: { law: 'LAW', account: 'ACCOUNT OF THE LAW', target: 'OWN TARGET' },
  notWorking: (working: string) => `It is no working day; the last one before it is ${working}.`,
  itemUnconfirmed: 'Not confirmed: the words of the law for this item were not found.',
  timeUnconfirmed: 'Not confirmed: when the law asks for it was not found.',
} as const;
