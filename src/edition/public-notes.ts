import type { FigureIndex } from '../domain/figures/figure-index.ts';
import type { Found, PublicNote } from '../domain/findings/finding.ts';
import { nearest } from '../domain/text/nearest.ts';
import type { EditionFile, EditionSource } from '../folder/edition.ts';
import { findingCode, findingCodes } from '../reference/finding-codes/index.ts';
import { restingWords, restsOn } from './rests-on.ts';
import type { SharedFinding } from './share-findings.ts';

type Note = EditionFile['notes'][number];

/**
 * Answers findings with the public notes of the edition. A note answers every finding of its code,
 * or those that are about what it names. Only what a check found can be answered; a note that
 * answers nothing is a finding itself, so that none outlives its cause.
 */
export function applyNotes(
  shared: readonly SharedFinding[],
  source: EditionSource,
  figures: FigureIndex,
): readonly SharedFinding[] {
  const { notes } = source.file;
  const answered = shared.map((one) => {
    const note = notes.find((candidate) => answers(candidate, one.finding));
    return note === undefined
      ? one
      : { ...one, finding: { ...one.finding, note: publicNote(note) } };
  });
  const idle = notes.flatMap((note, position) =>
    shared.some(({ finding }) => answers(note, finding))
      ? []
      : [{ finding: unmatched(note, position, source, figures), sections: [] }],
  );
  return [...answered, ...idle];
}

function answers({ finding: code, about }: Note, finding: Found): boolean {
  if (finding.code !== code || findingCode(code)?.stage !== 'check') return false;
  return (
    about === undefined || finding.place.section === about || (finding.about ?? []).includes(about)
  );
}

function publicNote({ says, signed }: Note): PublicNote {
  return { says, signedBy: signed };
}

function unmatched(
  note: Note,
  position: number,
  { directory, text }: EditionSource,
  figures: FigureIndex,
): Found {
  const line = lineOfNote(text, position);
  const figure = figures.byId.get(note.about ?? '');
  const rests = figure === undefined ? [] : restsOn([figure]);
  return {
    code: 'note-matches-nothing',
    // Published, such a note would itself say where to look.
    severity: findingCode(note.finding)?.officeOnly === true ? 'error' : 'warning',
    place: { file: `${directory}/edition.yaml`, ...(line === 0 ? {} : { line }) },
    says: `the public note on “${note.finding}”${note.about === undefined ? '' : ` about ${note.about}`} answers no finding`,
    fix:
      rests.length === 0 ? advice(note.finding) : `${advice(note.finding)} ${restingWords(rests)}`,
    ...(rests.length === 0 ? {} : { rests }),
  };
}

function advice(code: string): string {
  const known = findingCode(code);
  if (known?.officeOnly === true) return 'Take it out: this is told to the office alone.';
  if (known !== undefined && known.stage !== 'check') {
    return 'Mend what it is about: only what a check found can be answered with a note.';
  }
  const [near] = known === undefined ? nearest(code, codes, 1) : [];
  return near === undefined ? 'Take it out if its cause is gone.' : `Did you mean ${near}?`;
}

const codes = findingCodes.map(({ code }) => code);

/** The line on which the note stands that has so many before it, or 0. */
function lineOfNote(text: string, position: number): number {
  const lines = text.split('\n');
  const found = lines.flatMap((line, index) => (/\bfinding:/.test(line) ? [index + 1] : []));
  return found[position] ?? 0;
}
