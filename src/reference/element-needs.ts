/** What a passage has to show besides being there; one of the ways that are named will do. */
export interface Need {
  /** Id of the element that the passage is marked with. */
  readonly element: string;
  /** After the name of the passage: “names no way in which …”. */
  readonly says: string;
  readonly fix: string;
  /** It shows a figure of one of these measures. */
  readonly shows?: readonly string[];
  /** Each figure of these measures in it stands in a table, or its period is named in words. */
  readonly dated?: readonly string[];
  /** A return of this dataset has been handed in. */
  readonly dataset?: string;
  /** One of its words begins so, in any case. */
  readonly words?: readonly string[];
}

/** Each measure with that of the annual statistics. */
function eitherOf(...measures: readonly string[]): readonly string[] {
  return measures.flatMap((id) => [id, `${id}-year`]);
}

/** Ways of measuring satisfaction, and of saying that it is not measured. */
const satisfactionWords = [
  ...['survey', 'questionnaire', 'interview', 'feedback', 'telephone', 'text message', 'sample'],
  ...['proxy', 'proxies', 'no direct measure', 'no measure', 'not measure', 'not directly measure'],
];

/**
 * What the parts of the narrative on complaints need, as far as a machine can see it (guidance on
 * paragraph 7C(b) as the offices that follow it give its parts). Whether the words are good is for
 * people to judge.
 */
export const elementNeeds: readonly Need[] = [
  {
    element: 'complaints-satisfaction',
    says: 'neither names a way in which satisfaction is measured nor says that there is none',
    fix: 'Name the survey or another way, or say “there is no direct measure”.',
    words: satisfactionWords,
  },
  {
    element: 'complaints-recommendations',
    says: 'rests on no list of recommendations, and does not say that there are none',
    fix: 'Hand in complaint-recommendations and show it with a “rows” block, or say “no recommendation”.',
    dataset: 'complaint-recommendations',
    words: ['no recommendation', 'no such recommendation'],
  },
  {
    element: 'complaints-timeliness',
    says: 'cites none of the IOPC’s measures in days',
    fix: 'Show at least one in words or in a table, such as {complaint-days-to-contact.force}.',
    shows: eitherOf(
      'complaint-days-to-log',
      'complaint-days-to-contact',
      'complaint-days-to-finalise-outside',
      'complaint-days-to-finalise-investigated',
      'complaint-days-to-finalise-otherwise',
    ),
  },
  {
    element: 'complaints-regulation-13',
    says: 'shows no number of letters',
    fix: 'Hand in regulation-13-letters, and show {regulation-13-letters}.',
    shows: ['regulation-13-letters'],
  },
  {
    element: 'complaints-regulation-13',
    says: 'gives a number of letters without the period in which they were issued',
    fix: 'Write the period beside it, such as “January to March 2024”, or show it in a table.',
    dated: ['regulation-13-letters', 'regulation-19-letters'],
  },
  {
    element: 'complaints-arrangements',
    says: 'rests on no dates of meetings',
    fix: 'Hand in complaints-meetings, and show it with a “rows” block.',
    dataset: 'complaints-meetings',
  },
  {
    element: '7c-b-ii',
    says: 'shows no number of reviews',
    fix: 'Show {complaint-reviews}, from the IOPC’s data.',
    shows: eitherOf('complaint-reviews', 'complaint-reviews-completed'),
  },
  {
    element: '7c-b-ii',
    says: 'does not show how many reviews were upheld',
    fix: 'Show {complaint-reviews-upheld}, from the IOPC’s data.',
    shows: eitherOf('complaint-reviews-upheld'),
  },
];
