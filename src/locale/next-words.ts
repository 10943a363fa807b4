/** What is said of an edition that was made from the one before. */
export const nextWords = {
  made: (edition: string, former: string, sections: string) =>
    `Made editions/${edition} from editions/${former}: ${sections} sections, first revision, signed by nobody.`,
  successor:
    'Another body publishes for the area by then. See the name in body.yaml, and in edition.yaml the author and who signs',
  until: (body: string, day: string) => `${body}: until ${day}`,
  since: (body: string, day: string) => `${body}: since ${day}`,
  nobody: 'No body is known for that month.',
  arrived: 'New in it',
  missing: 'Missing: due by what came in the months before',
  missingOne: (title: string, period: string, name: string) => `${title}: ${period} (${name})`,
  missingMany: (title: string, span: string, count: string, names: string) =>
    `${title}: ${span}, ${count} returns (${names})`,
  twice: 'Handed in twice',
  waiting: 'For a later edition',
  moved: 'The month was moved on in these titles, summaries and headlines',
  toRead:
    'These name a time, or say what somebody else said, and stay as they are until you have read them',
  pinned: 'These are bound to a time and stay at it',
  events: 'Events of the month',
  duties: 'Last days in the month, by the register of duties',
  kept: 'Public notes taken over: what they answer is as it was. Sign them anew',
  dropped: 'Public notes left out: their numbers are others now, or are gone',
  unlisted: (former: string) =>
    `editions/${former} lists no returns, so a later one for its time would still change it. Write into its edition.yaml`,
  line: (line: number) => `line ${line}`,
  more: (count: string) => ` and ${count} more`,
  arrow: '→',
  next: (folder: string) =>
    `Look at it with: answerable serve ${folder}, and answerable check ${folder}`,
} as const;
