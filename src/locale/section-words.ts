/** Words of the interface around a section of an edition. */
export const sectionWords = {
  previous: 'Previous',
  next: 'Next',
  sequence: 'Sections of this edition',
  source: 'Source',
  notes: 'Notes',
  download: 'Download these figures (CSV)',
  files: (count: string) => `${count} returns`,
  gap: 'Not supplied',
  parts: 'Parts of this statement',
  partsThere: (there: number, all: number) =>
    there === all ? `All ${all} parts are here.` : `Of ${all} parts ${there} are here.`,
  missing: 'Missing',
  noFigure: 'no figure',
  attested: 'Said by others',
  attestedLede:
    'These words of the section are not worked out from figures shown here. They are taken from the source named.',
  attestedSource: (source: string) => `Source: ${source}`,
  symbols: 'Symbols',
};
