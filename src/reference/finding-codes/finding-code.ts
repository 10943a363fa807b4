/**
 * Where a finding is made: in reading what the force returned, in compiling what the body wrote, or
 * in checking what would be published. Only what a check found can be answered with a public note:
 * a file that cannot be read has nothing to publish as given.
 */
export type FindingStage = 'reading' | 'writing' | 'check';

/** What a finding is about, for whoever asks why it matters. */
export interface FindingCode {
  readonly code: string;
  readonly stage: FindingStage;
  /** A few words, as a heading: “Figures that disagree”. */
  readonly title: string;
  /** What is looked for, and why it matters to a reader, in a sentence or two. */
  readonly why: string;
  /** What to do about it, in general; each finding says what to do about itself. */
  readonly fix: string;
  /** Law, guidance or method that it rests on. */
  readonly source: string;
  /** A note of this code is shown beside the figures although it asks nothing of anybody. */
  readonly onPage?: true;
  /** Told to the office and never published, with or without a note: it says where something can be found. */
  readonly officeOnly?: true;
}
