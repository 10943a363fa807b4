import type { Measure } from '../measures/measure.ts';
import type { Table } from '../tables/table.ts';

/**
 * What a release on the shelf shows, whatever the folder says now: it is known for good. So is what an older edition shows,
 * which is made from other returns than the one that is looked at.
 */
export interface FormerRelease {
  /** `2024-06-r1`; `2024-07-r1 (edition 2024-06)`, of an older edition in it; `edition 2024-06`, of one in the folder. */
  readonly id: string;
  /** So many whole numbers stayed possible, by its rules, for everything that it hid. */
  readonly possibilities: number;
  /** True where a number that it hid may be zero. */
  readonly zeroHidden: boolean;
  /** Its tables, as they were shown. The files of their rows are named after the release. */
  readonly tables: readonly Table[];
  /** The values of its figures by id, but for those that showed none. */
  readonly figures: ReadonlyMap<string, number>;
  /** The measures that its office had defined itself: by them its figures were worked out. None where left out. */
  readonly defined?: readonly Measure[];
}
