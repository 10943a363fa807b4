import { flippedClaims } from '../flipped-claims.ts';
import type { Chance } from './chance.ts';
import type { Mutation } from './mutation.ts';

type Texts = ReadonlyMap<string, string>;

/** A slip in the words of one section. */
interface Written {
  readonly path: string;
  readonly text: string;
  readonly says: string;
}

function sections(texts: Texts): readonly (readonly [path: string, text: string])[] {
  return [...texts].filter(([path]) => /^editions\/.*\.md$/.test(path));
}

/** Everything that is found by a pattern outside blocks, each written otherwise in a text of its own. */
function rewritten(
  texts: Texts,
  pattern: RegExp,
  write: (found: RegExpExecArray) => string | null,
): readonly Written[] {
  return sections(texts).flatMap(([path, text]) => {
    const prose = text.replaceAll(/```[\s\S]*?```/g, (block) => ' '.repeat(block.length));
    return [...prose.matchAll(pattern)].flatMap((found) => {
      const to = write(found);
      if (to === null || to === found[0]) return [];
      const { index } = found;
      return [
        {
          path,
          text: text.slice(0, index) + to + text.slice(index + found[0].length),
          says: `${path}: ${found[0]} -> ${to}`,
        },
      ];
    });
  });
}

const nextMonth: Readonly<Record<string, string>> = {
  January: 'February',
  March: 'April',
  May: 'April',
  June: 'May',
  February: 'January',
  October: 'July',
  December: 'September',
};

/** The month of the edition before, or of a month that has nothing to do with it. */
function staleMonths(texts: Texts): readonly Written[] {
  return rewritten(
    texts,
    /\b(?:In|in|that) (May|June|January to March) 2024(?=[^.]*\{)/g,
    ([whole, month = '']) =>
      whole
        .replace(
          month,
          month === 'January to March' ? 'October to December' : (nextMonth[month] ?? month),
        )
        .replace(month === 'January to March' ? '2024' : '\u0000', '2023'),
  );
}

/** The number of another period under the words of this one. */
function otherPeriods(texts: Texts): readonly Written[] {
  return rewritten(
    texts,
    /\{(?:homicide|serious-violence|drug-trafficking|organised-crime-groups|clares-law-[a-z-]+)(?:\.2023-24-q4)?(?: \|[^}]*)?\}/g,
    ([whole]) => {
      if (whole.includes('.2023-24-q4')) return whole.replace('.2023-24-q4', '.2023-24-q3');
      return whole.includes('|') ? null : whole.replace('}', '.previous}');
    },
  );
}

/** A number that is typed where it was bound, as it was the month before. */
function typedNumbers(texts: Texts, chance: Chance): readonly Written[] {
  return rewritten(texts, /\{[a-z0-9.-]+\}/g, () => String(11 + chance.below(400)));
}

/** A value that is typed beside its figure, and is not it. */
function typedValues(texts: Texts, chance: Chance): readonly Written[] {
  return rewritten(texts, /\{[a-z0-9.-]+\}/g, ([whole]) =>
    whole.replace('}', ` = ${11 + chance.below(400)}}`),
  );
}

const opposites: Readonly<Record<string, string>> = {
  'Right to Ask': 'Right to Know',
  'Right to Know': 'Right to Ask',
  'full-time equivalent police officers': 'police officers by headcount',
  'are in full-time equivalents (FTE)': 'are headcounts',
  'an average of': 'a total of',
  'a month over the year': 'over the year',
  'police officers and': 'police staff and',
  'priority calls': 'non-priority calls',
};

/** One name taken for another beside its number. */
function otherNames(texts: Texts): readonly Written[] {
  const pattern = new RegExp(
    Object.keys(opposites)
      .map((one) => one.replaceAll(/[()]/g, '\\$&'))
      .join('|'),
    'g',
  );
  return rewritten(texts, pattern, ([whole]) => opposites[whole] ?? null);
}

/** Full-time equivalents that a sentence calls people, and people that it calls full-time equivalents. */
const headcounts: readonly (readonly [path: string, from: string, to: string])[] = [
  [
    'strength-and-establishment',
    '{officer-strength} full-time equivalent police officers',
    '{officer-strength} police officers by headcount',
  ],
  [
    'strength-and-establishment',
    'There were {officer-strength.total.constable} constables',
    'By headcount there were {officer-strength.total.constable} constables',
  ],
  [
    'strength-and-establishment',
    'at {officer-strength.total.sergeant}, were',
    'a headcount of {officer-strength.total.sergeant}, were',
  ],
  [
    'special-constabulary',
    'had {specials-headcount} special constables',
    'had {specials-headcount} full-time equivalent special constables',
  ],
  [
    'joiners-and-leavers',
    '{joiners-leavers.starters} people joined',
    '{joiners-leavers.starters} full-time equivalents joined',
  ],
];

/** Comparisons that an author types from memory, at the end of a headline or of the text. */
const comparisons = [
  'This is below the national average.',
  'It is better than most forces.',
  'That is well above the average of similar forces.',
  'The force is among the best in the country.',
  'This is the lowest in the region.',
  'Performance outstripped that of neighbouring forces.',
  'That compares well with the rest of England and Wales.',
  'It is in line with the national picture.',
  'The number has gone up again.',
  'This is a marked rise on last year.',
  'The figure is down a third.',
  'It has more than halved since 2022.',
  'Levels were consistently higher than average.',
  'The position has remained broadly stable.',
  'Bedfordshire outperforms its peers.',
  'It exceeds the regional average.',
];

function typedComparisons(texts: Texts, chance: Chance): readonly Written[] {
  const all = chance.shuffled(sections(texts).filter(([, text]) => text.includes('{')));
  return comparisons.map((sentence, at) => {
    const [path = '', text = ''] = all[at % all.length] ?? [];
    const end = text.indexOf('\n---\n', 4) + 5;
    const paragraph = text.indexOf('\n\n', end + 2);
    const cut = paragraph === -1 ? text.length : paragraph;
    return {
      path,
      text: `${text.slice(0, cut)} ${sentence}${text.slice(cut)}`,
      says: `${path}: ${sentence}`,
    };
  });
}

/** A caption or title that names another time than what is below it. */
function otherCaptions(texts: Texts): readonly Written[] {
  return sections(texts).flatMap(([path, text]) =>
    [...text.matchAll(/^(?:caption|title): .*?(?:in June 2024|for Q4 2023\/24)/gm)].map(
      ({ index, 0: whole }) => ({
        path,
        text:
          text.slice(0, index) +
          whole.replace('June 2024', 'May 2024').replace('Q4 2023/24', 'Q3 2023/24') +
          text.slice(index + whole.length),
        says: `${path}: ${whole} of another time`,
      }),
    ),
  );
}

/** The time of a rank, typed for another than it is for. */
const ranks: readonly (readonly [path: string, from: string, to: string])[] = [
  ['homicide', 'in the 12 months to February 2024', 'in the 12 months to March 2024'],
  ['homicide', 'in the 12 months to February 2024', 'in the 12 months to January 2024'],
  [
    'homicide',
    'the report on the last quarter of\n  2022/23',
    'the report on the last quarter of\n  2023/24',
  ],
  [
    'homicide',
    '{rank-in-comment.homicide.12-months-to-2024-02}',
    '{rank-in-comment.homicide.2022-23-q4}',
  ],
];

function replacedIn(
  texts: Texts,
  all: readonly (readonly [string, string, string])[],
): readonly Written[] {
  return all.map(([name, from, to]) => {
    const path = `editions/2024-06/${name}.md`;
    const text = texts.get(path) ?? '';
    if (!text.includes(from)) throw new Error(`${path} does not say “${from}”.`);
    return { path, text: text.replace(from, to), says: `${name}: ${from} -> ${to}` };
  });
}

/** Slips in what an office writes. */
export function sentenceSlips(texts: Texts, chance: Chance): readonly Mutation[] {
  const flipped = flippedClaims().map(({ path, text, line, was, now }) => ({
    path,
    text,
    says: `${path} line ${line}: ${was} -> ${now}`,
  }));
  const kinds: readonly (readonly [kind: string, written: readonly Written[], many: number])[] = [
    ['a word says the opposite', flipped, 12],
    ['a sentence has the month before', staleMonths(texts), 8],
    ['a number of another period', otherPeriods(texts), 8],
    ['a number is typed', typedNumbers(texts, chance), 8],
    ['a typed value is wrong', typedValues(texts, chance), 4],
    ['a name is taken for another', otherNames(texts), 6],
    ['full-time equivalents called headcount', replacedIn(texts, headcounts), 5],
    ['a comparison is typed', typedComparisons(texts, chance), 16],
    ['a caption has another time', otherCaptions(texts), 6],
    ['a rank has another time', replacedIn(texts, ranks), 4],
  ];
  return kinds.flatMap(([kind, written, many]) =>
    chance
      .spread(written, many, ({ path }) => path)
      .map(({ path, text, says }) => ({
        base: 'example',
        kind,
        says,
        changed: { [path]: text },
        at: { file: path },
      })),
  );
}
