/** Words of the feed, the calendar and the catalogue. */
export const feedWords = {
  title: (area: string) => `Policing in ${area}: editions and corrections`,
  edition: (title: string) => `New edition: ${title}`,
  revision: (title: string, revision: string) => `Revision ${revision}: ${title}`,
  corrected: (count: string, one: boolean) =>
    one ? 'One published number is corrected.' : `${count} published numbers are corrected.`,
  calendar: (area: string) => `Policing in ${area}: events and publications`,
  publication: (month: string) => `Publication of the edition of ${month}`,
  planned: {
    title: 'When the next editions appear',
    lede: 'A date that is not confirmed may still move.',
    provisional: 'not confirmed',
    confirmed: 'confirmed',
    cancelled: 'cancelled',
  },
  follow: 'Follow',
  short: { feed: 'feed (Atom)', calendar: 'calendar', catalogue: 'catalogue of the data' },
  feed: 'New editions and corrections as a feed (Atom)',
  calendarLink: 'Events and dates of publication as a calendar (iCalendar)',
  catalogue: 'Catalogue of the data (DCAT)',
  catalogueTitle: (area: string) => `Policing in ${area}, in figures`,
  editionDescription: (force: string, month: string) =>
    `What ${force} reported by ${month}, in words, tables and charts.`,
  demonstration: 'Demonstration',
  editionDataset: (month: string) => `Information document, ${month}`,
} as const;
