import type { LinearForm } from '../measures/linear-form.ts';

/**
 * A sum of cells that the publication tells, wherever it tells it: the dataset's download for a
 * cell, figures for cells and sums. It is shown in all of these places or in none.
 */
export interface Statement {
  readonly form: LinearForm;
  /** Null where the force itself withheld it. */
  readonly value: number | null;
  /** Hidden for its own sake: small, or withheld by the force. */
  readonly primary: boolean;
  /** What readers lose with it: the places that tell it, times the parts it is the total of. */
  readonly weight: number;
  /**
   * Set where nothing tells it, and it is people all the same: those of a whole who are not of the part, of a year
   * who are of none of its quarters given. It is always hidden. Here the key of a cell beside it.
   */
  readonly beside?: string;
  /** The release that hides it, where it is not the number of today. */
  readonly hiddenIn?: string;
  /** How many whole numbers must stay possible for it, where that is not as the profile in force has it. */
  readonly enough?: number;
}
