import { editionFile } from './bases.ts';
import type { Changed } from './mutation.ts';

type Texts = ReadonlyMap<string, string>;

interface Worded {
  readonly kind: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const folder = 'editions/2024-06/';

/** Another way of saying the same, or one more true sentence. */
const worded: readonly Worded[] = [
  ...[
    ['homicide', '{homicide.2023-24-q4 | words} of\n  them', '{homicide.2023-24-q4} of\n  them'],
    [
      'homicide',
      '{homicide.2023-24-q4 | more than previous}',
      '{homicide.2023-24-q4 | against previous}',
    ],
    ['homicide', '{homicide-year.2023-24 | with unit}', '{homicide-year.2023-24 = 8} homicides'],
    ['clares-law', '{clares-law-requests | with unit}', '{clares-law-requests = 75} requests'],
    ['clares-law', 'In May 2024 there were', 'In {clares-law-requests | period} there were'],
    [
      'clares-law',
      '{clares-law-requests | the same as previous}',
      '{clares-law-requests | the same as 2024-04}',
    ],
    [
      'serious-violence',
      '{serious-violence.2023-24-q4 | second lowest of year}',
      '{serious-violence.2023-24-q4 | place in year}',
    ],
    [
      'serious-violence',
      '{serious-violence.2023-24-q4 | change since previous}',
      '{serious-violence.2023-24-q4 | percent change since previous}',
    ],
    [
      'drugs-and-county-lines',
      '{drug-trafficking.2023-24-q4 | joint highest of year}',
      'no other quarter having more: the {drug-trafficking.2023-24-q4 | joint highest of year}',
    ],
    [
      'strength-and-establishment',
      '{officer-strength} full-time equivalent police officers',
      '{officer-strength} police officers, counted in full-time equivalents',
    ],
    [
      'strength-and-establishment',
      '{officer-strength} full-time equivalent police officers',
      '{officer-strength} FTE police officers',
    ],
    [
      'calls-999-and-101',
      '{calls-within-ten-seconds.emergency-999 | below standard beyond chance}',
      '{calls-within-ten-seconds.emergency-999 | against standard}',
    ],
    [
      'victim-survey',
      '{victim-survey-completed | words} surveys',
      '{victim-survey-completed} surveys',
    ],
    [
      'special-constabulary',
      'had {specials-headcount} special constables',
      'had a headcount of {specials-headcount} special constables',
    ],
    [
      'community-teams',
      'had {community-posts-actual} people in post',
      'had {community-posts-actual} posts filled',
    ],
    [
      'joiners-and-leavers',
      'In June 2024 {joiners-leavers.starters} people joined the force',
      'The force was joined by {joiners-leavers.starters} people in June 2024',
    ],
  ].map(([name = '', from = '', to = '']) => ({
    kind: 'another right wording',
    file: `${folder}${name}.md`,
    from,
    to,
  })),
  ...[
    ['calls-999-and-101', 'In an emergency dial 999; for anything else, 101.'],
    ['clares-law', 'Anyone who is worried about a partner can ask at a police station or online.'],
    ['homicide', 'Every homicide is a death, and leaves a family behind.'],
    ['special-constabulary', 'Whoever wants to join can apply on the website of the force.'],
    ['stops-by-ethnicity', 'The College of Policing has published guidance on stop and search.'],
    ['strength-and-establishment', 'The budget was set by the commissioner in February 2024.'],
    ['victim-survey', 'Everyone who was asked could say no.'],
    ['neighbourhood-crime', 'Advice on how to protect a home is on the website of the force.'],
    ['complaints', 'Complaints can be made online, in writing or at any police station.'],
    ['hmicfrs', 'The inspectorate is independent of the police and of the government.'],
  ].map(([name = '', sentence = '']) => ({
    kind: 'one more sentence without a number',
    file: `${folder}${name}.md`,
    from: '\n---\n',
    to: `\n---\n${sentence}\n\n`,
  })),
  ...[
    [editionFile, 'revision: 1', '# The first one.\nrevision: 1'],
    [
      editionFile,
      'title: Information document, June 2024',
      'title: "Information document, June 2024"',
    ],
    [editionFile, 'revision: 1\npublished: 2026-11-25', 'published: 2026-11-25\nrevision: 1'],
    ['duties.yaml', '\n', '\n\n# Read again in November.\n'],
    [`${folder}clares-law.md`, 'title: Clare’s Law\n', "title: Clare's Law\n"],
    [
      `${folder}calls-999-and-101.md`,
      'measures: [calls-average-wait]',
      'measures:\n  - calls-average-wait # in seconds',
    ],
    [`${folder}homicide.md`, 'kind: intervals', 'kind: "intervals"'],
  ].map(([file = '', from = '', to = '']) => ({ kind: 'YAML in another form', file, from, to })),
];

/** Texts of the office that say the same in another way. */
export function harmlessWords(texts: Texts) {
  return worded.map(({ kind, file, from, to }) => {
    const text = texts.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`${file} does not say “${from}”.`);
    const changed: Changed = { [file]: text.replace(from, to) };
    return { kind, says: `${file}: ${to.trim().slice(0, 80)}`, changed, file };
  });
}

/** Paragraphs filled anew, each on one line. */
export function filledAnew(texts: Texts) {
  return ['homicide', 'stops-by-ethnicity', 'clares-law', 'strength-and-establishment'].map(
    (name) => {
      const file = `${folder}${name}.md`;
      const text = texts.get(file) ?? '';
      const end = text.indexOf('\n---\n', 4) + 5;
      const body = text
        .slice(end)
        .split(/(```[\s\S]*?```)/)
        .map((part) =>
          part.startsWith('```') ? part : part.replaceAll(/(?<=\S)\n(?=[^\n\s#`-])/g, ' '),
        )
        .join('');
      return {
        kind: 'paragraphs filled anew',
        says: file,
        changed: { [file]: text.slice(0, end) + body },
        file,
      };
    },
  );
}
