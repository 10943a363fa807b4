/** A column in which a force states by how much a number has changed since the period before. */
export interface StatedChange {
  readonly dataset: string;
  readonly change: string;
  readonly of: string;
  /** The code under which statements in words are about the same. */
  readonly localMeasure: string;
}

export const statedChanges: readonly StatedChange[] = [
  {
    dataset: 'organised-crime',
    change: 'street_gangs_change_stated',
    of: 'street_gangs',
    localMeasure: 'street-gangs',
  },
];
