import type { Finding } from '../domain/findings/finding.ts';
import { isAbout } from '../domain/findings/name-findings.ts';
import { formatDate, type IsoDate } from '../domain/time/period.ts';
import { type Answers, type AnswersRead, answersFile } from '../folder/answers.ts';
import { contradictions } from '../reference/finding-codes/contradictions.ts';
import { findingCode } from '../reference/finding-codes/index.ts';

type PutAway = Answers['put-away'][number];

/** What stands, what the office has put away, and which answers have ended. */
export interface Answered {
  readonly standing: readonly Finding[];
  readonly putAway: readonly { readonly finding: Finding; readonly by: PutAway }[];
}

/** Whether an office may put a finding away for itself: no error, and nothing that says that two things cannot both be true. */
export function mayBePutAway({ code, severity }: Finding): boolean {
  return severity !== 'error' && !contradictions.has(code);
}

/** Whether a public note may answer it: only what a check found can be published as given. */
export function mayBeAnswered({ code }: Finding): boolean {
  const known = findingCode(code);
  return known?.stage === 'check' && known.officeOnly !== true;
}

/**
 * Takes out what the office has put away, until its day has passed or the finding says something else. What is answered
 * in public stands: readers see it too. Pages are not touched by any of it.
 */
export function putAway(
  findings: readonly Finding[],
  { answers, text }: AnswersRead,
  today: IsoDate,
): Answered {
  const holding = answers['put-away'].filter(({ until }) => today <= until);
  const found = findings.map((finding) => ({
    finding,
    by: mayBePutAway(finding) ? holding.find((one) => isOf(one, finding)) : undefined,
  }));
  const away = found.flatMap(({ finding, by }) => (by === undefined ? [] : [{ finding, by }]));
  const ended = answers['put-away'].flatMap((one, position) => {
    if (away.some(({ by }) => by === one)) return [];
    const isPast = today > one.until && findings.some((finding) => isOf(one, finding));
    return [endedAnswer(one, lineOfEntry(text, 'put-away', position), isPast)];
  });
  const standing = found.flatMap(({ finding, by }) => (by === undefined ? [finding] : []));
  return { standing: [...standing, ...ended], putAway: away };
}

function isOf({ finding: code, about, told }: PutAway, finding: Finding): boolean {
  return isAbout(finding, code, about) && sameWords(told, finding.says);
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  return words(a) === words(b);
}

function endedAnswer({ finding, about, until }: PutAway, line: number, isPast: boolean): Finding {
  const named = `“${finding}”${about === undefined ? '' : ` about ${about}`}`;
  return {
    code: 'answer-ended',
    severity: 'note',
    place: { file: answersFile, line },
    says: isPast
      ? `${named} was put away until ${formatDate(until)}, which has passed`
      : `${named} was put away, and is not found as it was told then`,
    fix: 'Take the entry out; what is still found can be put away anew.',
  };
}

/**
 * Public notes whose finding says something else than when they were written: an answer is bound to the numbers. Such
 * a note answers nothing, and nothing is published with it.
 */
export function outlived(
  findings: readonly Finding[],
  { answers, text }: AnswersRead,
): readonly Finding[] {
  return answers.public.flatMap(({ finding: code, about }, position) => {
    const told = answers.public
      .filter((one) => one.finding === code && one.about === about)
      .flatMap((one) => one.told);
    const isFirst =
      answers.public.findIndex((one) => one.finding === code && one.about === about) === position;
    const changed = isFirst
      ? findings.filter(
          (finding) =>
            finding.note !== undefined &&
            isAbout(finding, code, about) &&
            !told.some((one) => sameWords(one, finding.says)),
        )
      : [];
    return changed.map(
      ({ place, says }): Finding => ({
        code: 'answer-outlived',
        severity: 'error',
        place: { ...place },
        says: `the public note on “${code}”${about === undefined ? '' : ` about ${about}`} answers something else than what is found now: ${says}`,
        fix: `Write it anew with “answerable note”, or take it out of edition.yaml, and what it was about out of ${answersFile}, line ${lineOfEntry(text, 'public', position)}.`,
      }),
    );
  });
}

/** The line on which the entry stands that has so many before it in its list, or 1. */
function lineOfEntry(text: string, list: string, position: number): number {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${list}:`));
  const entries = lines.flatMap((line, index) =>
    index > start && /^\s*(?:- )?\s*finding:/.test(line) ? [index + 1] : [],
  );
  return entries[position] ?? 1;
}
