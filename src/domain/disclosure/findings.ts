import type { Finding } from '../findings/finding.ts';
import type { HiddenNumber, Protection } from './protect.ts';

/**
 * What the office is told of disclosure control: how many numbers are hidden, and each that could
 * be worked out all the same. None of it says what a hidden number is.
 */
export function disclosureFindings(protection: Protection): readonly Finding[] {
  const { numbers, profile } = protection;
  if (numbers.length === 0) return [];
  const narrow = numbers.filter(({ safe }) => !safe);
  return [
    hiddenNote(protection),
    ...narrow.map((number) => tooNarrow(number, profile.possibilities)),
  ];
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

function tooNarrow({ cell, least, most }: HiddenNumber, possibilities: number): Finding {
  const { file, sheet } = cell.row.source;
  const place = { file, row: cell.row.row, column: cell.column.name };
  const range = most === null ? `${least} or more` : `${least} to ${most}`;
  return {
    code: 'disclosure-interval-narrow',
    severity: 'error',
    place: sheet === undefined ? place : { ...place, sheet },
    says: `the number is hidden, but what is published leaves only ${range} possible, fewer than ${possibilities} whole numbers`,
    fix: 'Take out something that gives it away: a figure in the section, a column of the return, or what an earlier return gave.',
  };
}
