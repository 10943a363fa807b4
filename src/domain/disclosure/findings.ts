import type { Finding } from '../findings/finding.ts';
import { type HiddenNumber, isTold, type Protection } from './protect.ts';

/**
 * What the office is told of disclosure control: how many numbers are hidden, and each that could
 * be worked out all the same. None of it says what a hidden number is.
 */
export function disclosureFindings(protection: Protection): readonly Finding[] {
  const { numbers, untold, profile } = protection;
  const narrow = [...numbers, ...untold].filter(({ safe }) => !safe);
  return [
    ...(numbers.length === 0 ? [] : [hiddenNote(protection)]),
    ...narrow.map((number) => {
      const releases = number.helpless ? releasesThatTell(number, protection) : [];
      return releases.length > 0
        ? toldBefore(number, releases, protection)
        : tooNarrow(number, profile.possibilities);
    }),
  ];
}

/** Releases that show the number itself, or else those that tell of its table. */
function releasesThatTell({ cell }: HiddenNumber, { former }: Protection): readonly string[] {
  return former.shownIn.get(cell.key) ?? former.toldIn.get(cell.table.dataset.id) ?? [];
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
  const names = `${releases.join(', ')} on the shelf ${releases.length === 1 ? 'shows' : 'show'}`;
  const withdraw = `answerable withdraw OUT ${releases[0]} --reason … --role ….`;
  if (!isTold(number)) {
    return {
      code: 'disclosure-rest-shown-before',
      severity: 'warning',
      place: at,
      says: `a few people who are counted beside this number follow from what ${names}`,
      fix: `Nothing that is published now can change that. If they might be recognised: ${withdraw}`,
    };
  }
  return {
    code: 'disclosure-shown-before',
    severity: 'error',
    place: at,
    says: `the number is hidden by the profile “${profile.id}”, but ${names} ${former.shownIn.has(number.cell.key) ? 'it' : 'what gives it away'}`,
    fix: `Keep the profile by which it was shown, or put the return back as it was; or take the files of the release away: ${withdraw}`,
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
