import type { Finding } from '../findings/finding.ts';
import { type HiddenNumber, isCell, isTold, type Protection } from './protect.ts';

/**
 * What the office is told of disclosure control: how many numbers are hidden, and each that could
 * be worked out all the same. None of it says what a hidden number is.
 */
export function disclosureFindings(protection: Protection): readonly Finding[] {
  const { numbers, untold, profile } = protection;
  const narrow = [...numbers, ...untold].filter(({ safe }) => !safe);
  const [former, present] = [narrow.filter(isFormer), narrow.filter((one) => !isFormer(one))];
  return [
    ...(numbers.length === 0 ? [] : [hiddenNote(protection)]),
    ...formerOnes(former),
    ...present.map((number) => {
      const releases = number.helpless ? releasesThatTell(number, protection) : [];
      return releases.length > 0
        ? toldBefore(number, releases, protection)
        : tooNarrow(number, profile.possibilities);
    }),
  ];
}

/** Hidden by a release, and another number today. */
function isFormer({ statement }: HiddenNumber): boolean {
  return statement.hiddenIn !== undefined;
}

/** Numbers that a release hides and that changed since, one finding for those of a file. */
function formerOnes(numbers: readonly HiddenNumber[]): readonly Finding[] {
  const groups = Map.groupBy(numbers, ({ statement, cell }) =>
    [statement.hiddenIn, cell.row.source.file].join('|'),
  );
  return [...groups.values()].flatMap(([first, ...others]): readonly Finding[] => {
    if (first === undefined) return [];
    const { file, sheet } = first.cell.row.source;
    const place = { file, row: first.cell.row.row, column: first.cell.column.name };
    const count = new Set([first, ...others].map(({ cell }) => cell.key)).size;
    const them = count === 1 ? 'this number' : `${count} of the numbers here`;
    return [
      {
        code: 'disclosure-former-number-told',
        severity: [first, ...others].every(({ helpless }) => helpless) ? 'warning' : 'error',
        place: sheet === undefined ? place : { ...place, sheet },
        says: `${whereShown([first.statement.hiddenIn ?? ''])} hides what ${them} ${count === 1 ? 'was' : 'were'} before, and beside what is published now too few whole numbers would stay possible`,
        fix: `${besideFormer} Then it is known which numbers changed. Or put the return back as it was.`,
      },
    ];
  });
}

const besideFormer =
  'Where a return was put right, do not save it over the former one but beside it, with .r2 before the end of its name (2024-06.r2.csv).';

/** Releases that show the number itself, or else those that tell of its table. */
function releasesThatTell({ cell }: HiddenNumber, { former }: Protection): readonly string[] {
  return former.shownIn.get(cell.key) ?? former.toldIn.get(cell.table.dataset.id) ?? [];
}

/** Releases by their names, and older editions of the folder, whose returns have other numbers. */
function whereShown(releases: readonly string[]): string {
  const [here, there] = [releases.filter(isEdition), releases.filter((id) => !isEdition(id))];
  const shelf = there.length === 0 ? [] : [`${there.join(', ')} on the shelf`];
  return [...shelf, ...here.map((id) => `the ${id}`)].join(', ');
}

function isEdition(id: string): boolean {
  return id.startsWith('edition ');
}

/** How the first of these releases is taken away; null where none is on the shelf. */
function withdrawing(releases: readonly string[]): string | null {
  const [release] = releases.filter((id) => !isEdition(id));
  if (release === undefined) return null;
  return `answerable withdraw OUT ${release.split(' ')[0]} --reason … --role ….`;
}

/**
 * What was published cannot be hidden again. A number that would be hidden now stops publication; people
 * whom nothing tells, and who follow from what a release shows, are told to the office.
 */
function toldBefore(
  number: HiddenNumber,
  releases: readonly string[],
  { former, profile }: Protection,
): Finding {
  const { file, sheet } = number.cell.row.source;
  const place = { file, row: number.cell.row.row, column: number.cell.column.name };
  const at = sheet === undefined ? place : { ...place, sheet };
  const names = `${whereShown(releases)} ${releases.length === 1 ? 'shows' : 'show'}`;
  const withdraw = withdrawing(releases);
  if (!isTold(number)) {
    return {
      code: 'disclosure-rest-shown-before',
      severity: 'warning',
      place: at,
      says: `a few people who are counted beside this number follow from what ${names}`,
      fix: `Nothing that is published now can change that.${withdraw === null ? '' : ` If they might be recognised: ${withdraw}`}`,
    };
  }
  return {
    code: 'disclosure-shown-before',
    severity: 'error',
    place: at,
    says: `${isCell(number) ? 'the number' : 'a total that this number is part of'} is hidden by the profile “${profile.id}”, but ${names} ${former.shownIn.has(number.cell.key) ? 'it' : 'what gives it away'}`,
    fix: `${besideFormer} Or put it back as it was, or keep the profile by which it was shown.${withdraw === null ? '' : ` The files of the release can be taken away, but no copies of them elsewhere: ${withdraw}`}`,
  };
}

/** Said once where something is hidden: whether that is enough depends on what was shown before. */
export const formerNotRead: Finding = {
  code: 'disclosure-releases-not-read',
  severity: 'note',
  place: { file: 'returns/' },
  says: 'numbers of people are hidden, and what former releases have shown of them was not read',
  fix: 'Name the folder that you publish to: --shelf OUT, or shelf: OUT in a file local.yaml, which is never published.',
};

/** The number itself, or people who are in none of the cells but follow from several. */
function subject(number: HiddenNumber): string {
  if (isTold(number) && !isCell(number))
    return 'a total that this number is part of is hidden, but';
  return isTold(number)
    ? 'the number is hidden, but'
    : 'a whole, or a longer time, counts a few people here whom its parts do not, and of them';
}

function hiddenNote({ numbers, figures, profile }: Protection): Finding {
  const small = numbers.filter(({ statement }) => statement.primary).length;
  const others = numbers.length - small;
  return {
    code: 'disclosure-hidden',
    severity: 'note',
    place: { file: 'returns/' },
    says:
      `${numbers.length} numbers about people are hidden by the profile “${profile.id}”: ${small} because they are small, ` +
      `${others} because these could be worked out from them; ${figures.size} figures show [c]`,
    fix: 'Nothing to do. The page disclosure/ of the site says what is hidden and what may be known of it.',
  };
}

function tooNarrow(number: HiddenNumber, possibilities: number): Finding {
  const { cell, known } = number;
  const { file, sheet } = cell.row.source;
  const place = { file, row: cell.row.row, column: cell.column.name };
  const range = known.most === null ? `${known.least} or more` : `${known.least} to ${known.most}`;
  return {
    code: 'disclosure-interval-narrow',
    severity: 'error',
    place: sheet === undefined ? place : { ...place, sheet },
    says: `${subject(number)} what is published leaves only ${range} possible, fewer than ${possibilities} whole numbers`,
    fix: 'Take out something that gives it away: a figure in the section, a column of the return, or what an earlier return gave.',
  };
}
